import { factsOf } from './condition.js';
import type { Form } from './define-form.js';
import { codesOf } from './leaf.js';
import { isLeaf, isRows, isSection, isVariants, type Node, type Nodes } from './node.js';
import { waysTo } from './node-paths.js';
import { pathsReadBy } from './rule.js';

/** Keys that would clash with the last segment of a word key or the joints of a condition. */
const RESERVED = ['label', 'hint', 'option', 'title', 'any', 'all', 'not'];
export const KEY = /^[A-Za-z][A-Za-z0-9]*$/;

/** Whether a node may be called so. */
export const isKey = (key: string): boolean => KEY.test(key) && !RESERVED.includes(key);

/** What keeps a definition from being a sound form, as sentences for its maker; empty when nothing does. */
export function faultsOf(form: Pick<Form, 'id' | 'parts'>): string[] {
  const faults: string[] = [];
  for (const [name, part] of Object.entries(form.parts)) {
    if (!KEY.test(name)) faults.push(`${name}: a part's key is letters and digits, beginning with a letter`);
    visit(part.nodes, [part.nodes], [], faults);
    for (const rule of part.rules ?? []) {
      for (const path of pathsReadBy(rule)) {
        if (waysTo(part.nodes, path).length === 0) faults.push(`rule ${rule.id}: nothing at ${path}`);
      }
    }
    for (const [fact, path] of Object.entries(part.facts ?? {})) {
      if (waysTo(part.nodes, path).length === 0) faults.push(`fact ${fact}: nothing at ${path}`);
    }
  }
  return faults;
}

function visit(nodes: Nodes, scopes: readonly Nodes[], path: readonly string[], faults: string[]): void {
  for (const [key, node] of Object.entries(nodes)) {
    const here = [...path, key];
    const say = (fault: string) => faults.push(`${here.join('.')}: ${fault}`);
    if (!isKey(key)) say('the key is not allowed');
    for (const name of factsOf(node.when)) {
      if (!scopes.some((scope) => waysTo(scope, name).length > 0))
        say(`its condition reads ${name}, which is nowhere`);
    }
    if (isLeaf(node)) {
      if (!node.sensitivity) say('a sensitivity class is missing');
      if (node.kind === 'choice' || node.kind === 'many') {
        const list = codesOf(node);
        if (new Set(list).size < list.length || list.length === 0) say('its options are empty or double');
        for (const code of list) if (!KEY.test(code)) say(`the code ${code} is not allowed`);
      }
    } else {
      if (isVariants(node))
        for (const code of Object.keys(node.variants))
          if (!isKey(code)) say(`the code ${code} is not allowed`);
      for (const child of childrenOf(node)) {
        visit(child, [child, ...scopes], here, faults);
        if (
          isSection(node) &&
          node.need !== 'required' &&
          Object.values(child).some((n) => n.need === 'required' && !n.when)
        ) {
          say('it holds a required answer, so the section itself is required');
        }
      }
    }
  }
}

const childrenOf = (node: Exclude<Node, { kind: string }>): Nodes[] =>
  isSection(node) ? [node.section] : isRows(node) ? [node.rows] : Object.values(node.variants);
