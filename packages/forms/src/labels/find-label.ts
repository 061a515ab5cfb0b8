import { isLeaf, isRows } from '../definition/node.js';
import { isRecord } from '../definition/scope.js';
import { foldLabel, type Labelled } from './label-tree.js';

/**
 * Fields a key can mean: one beside it by key or label, else by dotted path, else by label anywhere below. A heading that
 * is also the name of its first box means the box when one answer stands there, and the heading when several do. Fields
 * that several sets of questions have at one place are all among them.
 */
export function candidatesFor(key: string, value: unknown, scope: readonly Labelled[]): readonly Labelled[] {
  const label = foldLabel(key);
  const isNamed = (one: Labelled) => one.folded === label;
  const fits = ({ node }: Labelled) =>
    isLeaf(node)
      ? !isRecord(value) || node.kind === 'zod'
      : isRecord(value) || (isRows(node) && Array.isArray(value));
  const beside = scope.filter((one) => one.key === key || isNamed(one));
  const depth = (scope[0]?.path.length ?? 1) - 1;
  const all = scope.flatMap(descendants);
  const choices = [
    beside.filter(fits),
    beside.flatMap(descendants).filter((one) => isNamed(one) && fits(one)),
    beside,
    key.includes('.') ? all.filter((one) => one.path.slice(depth).join('.') === key) : [],
    all.filter((one) => isNamed(one) && fits(one)),
    all.filter(isNamed),
  ];
  return choices.find((found) => found.length > 0) ?? [];
}

/** Where fields stand in a document, each place once. */
export const placesOf = (fields: readonly Labelled[]): string[] => [
  ...new Set(fields.map((one) => one.path.join('.'))),
];

/** Everything below a node that one record can hold; entries of lists have records of their own. */
const descendants = (one: Labelled): Labelled[] =>
  isRows(one.node) ? [one] : [one, ...one.children.flatMap(descendants)];

/** The field of the scope whose label shares most neighbouring signs with what was written; none when few are shared. */
export function nearestTo(typed: string, scope: readonly Labelled[]): Labelled | undefined {
  const wanted = pairs(foldLabel(typed));
  let best: { field: Labelled; score: number } | undefined;
  for (const field of scope.flatMap(descendants)) {
    const own = pairs(field.folded);
    const shared = [...wanted].filter((pair) => own.has(pair)).length;
    const score = (2 * shared) / (wanted.size + own.size || 1);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { field, score };
  }
  return best?.field;
}

const pairs = (text: string): Set<string> => {
  const signs = [...text];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
};
