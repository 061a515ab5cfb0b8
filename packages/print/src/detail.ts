import type { FieldDescription } from '@renkei/forms';

/** A short answer that another one asks for (あり → 内容) stands in brackets after it. */
export const isDetail = ({ when, kind }: FieldDescription): boolean =>
  when !== undefined && ['text', 'number', 'date', 'kana', 'phone'].includes(kind);
