import type { Form } from '../definition/define-form.js';
import { describeOptions } from '../definition/describe-form.js';
import type { Leaf } from '../definition/leaf.js';
import { isLeaf, isRows } from '../definition/node.js';
import { partOf } from '../definition/part-of.js';
import { foldLabel, type Labelled, labelTree, type Words } from './label-tree.js';

/**
 * An empty sheet under the labels of the paper, to be filled in by hand and read with `fromLabels`. Every section is an
 * object under its heading, so that a label printed twice has one place; options stand as a placeholder in ［ ］, which
 * counts as not filled in.
 */
export function blankSheet(
  form: Pick<Form, 'id' | 'parts'>,
  words: Words,
  options: { readonly part?: string } = {},
): Record<string, unknown> {
  const tree = labelTree(form.id, partOf(form, options.part).nodes, words);
  return blanks(tree, words);
}

function blanks(tree: readonly Labelled[], words: Words): Record<string, unknown> {
  const labels = tree.map((one) => foldLabel(one.label));
  const entries = tree.map((one, i) => {
    // Neighbours with one label stand under their keys: a label would not tell them apart.
    const name = labels.filter((label) => label === labels[i]).length > 1 ? one.key : one.label;
    if (isLeaf(one.node)) return [name, placeholder(one.node, one.word, words)];
    const inside = blanks(one.children, words);
    return [name, isRows(one.node) ? [inside] : 'by' in one.node ? { [one.node.by]: '', ...inside } : inside];
  });
  return Object.fromEntries(entries);
}

/** What stands in place of boxes to choose from. */
export function placeholder(leaf: Leaf, word: string, words: Words): string {
  if (leaf.kind === 'flag') return '［○］';
  if (leaf.kind !== 'choice' && leaf.kind !== 'many') return '';
  const labels = describeOptions(leaf, word).map((option) => words[option.label] ?? option.code);
  return `［${labels.join('／')}］`;
}
