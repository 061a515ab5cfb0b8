import type { MessageParams, Translator } from '@renkei/i18n';
import type { Change } from '../change.js';
import type { ResolvedRegion } from '../resolve-region.js';

/** A sentence as key and parameters. */
export interface Sentence {
  /** The end of its word key, under `regions.change`. */
  readonly code: string;
  readonly params: MessageParams;
}

export type Told = Pick<Change, 'address' | 'how' | 'value' | 'before'>;

export interface Scene {
  readonly region: ResolvedRegion;
  readonly t: Translator;
}

/** What a change says; nothing for what is told by another change. */
export type Teller = (change: Told, scene: Scene) => readonly Sentence[];

export const isNew = ({ how, address, before }: Told): boolean =>
  how === 'set' && address.length === 2 && before === undefined;

/** The word of a member, or "contents" where it has none. */
export const memberWord = (member: string, t: Translator): string => {
  const key = `regions.member.${member.replace('#', '')}`;
  return t.has(key) ? t.dynamic(key) : t('regions.member.other');
};

/** The words of roles, channels, duties: codes with one key each. */
export const wordsFor = (codes: readonly string[], under: string, t: Translator): string[] =>
  codes.map((code) => t.dynamic(`${under}.${code}`));

export const fieldWord = (form: string, path: string, t: Translator): string => {
  const key = `forms.${form}.${path}.label`;
  return t.has(key) ? t.dynamic(key) : path;
};
