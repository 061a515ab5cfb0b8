import type { Leaf, Node, Nodes } from '@renkei/forms';
import { codesOf, isLeaf, isRows, isSection } from '@renkei/forms';
import { formatDate, formatDateTime, formatPhone, type Translator } from '@renkei/i18n';

export interface Filled {
  readonly path: string;
  readonly leaf: Leaf;
  /** Eight characters in a text; else the value. No two fields share theirs, choices and flags apart. */
  readonly value: unknown;
  /** Stands in a row of a list. */
  readonly inList: boolean;
}

/** A sheet in which every question has an answer: each text is a marker of its own, each list has `rows` entries. */
export function markedSheet(nodes: Nodes, rows = 2): { data: Record<string, unknown>; filled: Filled[] } {
  const filled: Filled[] = [];
  const fillAll = (set: Nodes, above: string, inList: boolean): Record<string, unknown> =>
    Object.fromEntries(Object.entries(set).map(([key, node]) => [key, fill(node, `${above}${key}`, inList)]));
  const fill = (node: Node, path: string, inList: boolean): unknown => {
    if (isSection(node)) return fillAll(node.section, `${path}.`, inList);
    if (isRows(node))
      return Array.from({ length: Math.min(rows, node.max) }, () => fillAll(node.rows, `${path}.`, true));
    if (!isLeaf(node)) return {};
    const value = answer(node, filled.length);
    filled.push({ path, leaf: node, value, inList });
    return value;
  };
  return { data: fillAll(nodes, '', false), filled };
}

function answer(leaf: Leaf, number: number): unknown {
  switch (leaf.kind) {
    case 'flag':
      return true;
    case 'choice':
      return codesOf(leaf)[number % codesOf(leaf).length];
    case 'many':
      return codesOf(leaf).slice(-2);
    case 'number':
      return 40_000 + number;
    case 'date':
      return dayOf(number);
    case 'dateTime':
      return `${dayOf(number)}T23:${two(number % 60)}+09:00`;
    case 'time':
      return `${two(Math.floor(number / 60))}:${two(number % 60)}`;
    case 'postalCode':
      return String(9_000_000 + number);
    case 'phone':
      return `0000-00-${1000 + number}`;
    default:
      return `QX${String(number).padStart(4, '0')}ZQ`;
  }
}

/** A day of its own for each number: months and days meet again after 84. */
const dayOf = (number: number): string =>
  `${2021 + Math.floor(number / 84)}-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
const two = (value: number) => String(value).padStart(2, '0');

/** Whether an answer is a marker text. */
export const isMarker = (field: Filled): field is Filled & { readonly value: string } =>
  typeof field.value === 'string' && /^QX\d{4}ZQ$/.test(field.value);

/** How an answer that is no choice reads on the sheet, without white space; choices and flags are boxes. */
export function readsAs({ leaf: { kind }, value }: Filled, t: Translator): string | undefined {
  const { locale } = t;
  switch (kind) {
    case 'choice':
    case 'many':
    case 'flag':
      return undefined;
    case 'date':
      return bare(formatDate(value as string, { locale }));
    case 'dateTime':
      return bare(formatDateTime(value as string, { locale }));
    case 'phone':
      return bare(formatPhone(value as string, { t }));
    case 'postalCode':
      return `${String(value).slice(0, 3)}-${String(value).slice(3)}`;
    default:
      return String(value);
  }
}

/** A text as it is compared: line ends and the commas of thousands are the printer's. */
export const bare = (text: string): string => text.replace(/[\s,]/g, '');
