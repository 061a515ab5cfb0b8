import { describeOptions } from '../definition/describe-form.js';
import type { ChoiceLeaf, ManyLeaf } from '../definition/leaf.js';
import { isLeaf } from '../definition/node.js';
import { foldLabel, type Labelled, type Words } from './label-tree.js';

/** Longer than all options of any list together. */
const LONGEST_LIST = 4000;

/** Reads what stands under a label: option labels become codes, a placeholder of the blank sheet is no answer. */
export function answerReader({ node, word }: Labelled, words: Words): (value: unknown) => unknown {
  if (!isLeaf(node)) return (value) => value;
  if (node.kind === 'flag') return (value) => (isPlaceholder(value) ? undefined : value);
  if (node.kind !== 'choice' && node.kind !== 'many') return (value) => value;
  const code = codeReader(node, word, words);
  return (value) => {
    if (isPlaceholder(value)) return undefined;
    if (node.kind === 'choice' || typeof value !== 'string') {
      return Array.isArray(value) ? value.filter((one) => !isPlaceholder(one)).map(code) : code(value);
    }
    const whole = code(value);
    return whole === value ? splitOutsideBrackets(value).map(code) : [whole];
  };
}

/** What the blank sheet writes where there are boxes to choose from: hints in full-width square brackets. */
const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('［') && value.endsWith('］');

/**
 * Reads the code of an option written as its label: in full, without what stands in brackets, or only that
 * (「介護支援専門員(ケアマネジャー)」). A short form that fits several options fits none.
 */
function codeReader(node: ChoiceLeaf | ManyLeaf, word: string, words: Words): (typed: unknown) => unknown {
  const options = describeOptions(node, word).map((option) => {
    const label = foldLabel(words[option.label] ?? '');
    return { code: option.code, label, short: shortForms(label) };
  });
  return (typed) => {
    if (typeof typed !== 'string') return typed;
    const wanted = foldLabel(typed);
    const exact = options.filter(({ label }) => label === wanted);
    const found = exact.length > 0 ? exact : options.filter(({ short }) => short.includes(wanted));
    return found.length === 1 ? (found[0]?.code ?? typed) : typed;
  };
}

const shortForms = (label: string): string[] => [
  label.replace(/\([^()]*\)/g, ''),
  ...[...label.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => inside as string),
];

/** Divides a typed list at its commas, but not inside brackets: 「IADL練習(買い物、調理等)」 is one answer. */
function splitOutsideBrackets(typed: string): string[] {
  if (typed.length > LONGEST_LIST) return [typed];
  const parts = [''];
  let open = 0;
  for (const sign of typed) {
    if ('(（'.includes(sign)) open += 1;
    if (')）'.includes(sign)) open -= 1;
    if (open <= 0 && '、,，;；\n'.includes(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
