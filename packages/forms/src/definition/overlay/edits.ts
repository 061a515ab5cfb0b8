import type { Path } from '../../issue.js';
import type { Node } from '../node.js';
import type { Rule } from '../rule.js';
import { isRecord } from '../scope.js';
import type { Change, Changes, Overlay } from './overlay-form.js';

/** One change of an overlay with its place: the overlay as a flat list, each entry of which is judged alone. */
export type Edit = {
  /** Where it stands in the overlay. */
  readonly at: Path;
  /** The path, rule id or fact it speaks of. */
  readonly name: string;
  /** The only part it means, where it means one. */
  readonly part?: string;
} & (
  | { readonly does: 'add'; readonly node: Node }
  | { readonly does: 'drop' }
  | { readonly does: 'change'; readonly change: Change }
  | { readonly does: 'addRule'; readonly rule: Rule }
  | { readonly does: 'dropRule' }
  | { readonly does: 'addFact'; readonly path: string }
  | { readonly does: 'dropFact' }
);

/** The changes of an overlay whose shape is right at the places that `isSound` names. */
export function editsOf(overlay: Overlay, isSound: (at: Path) => boolean): Edit[] {
  const parts = record(overlay.parts).flatMap(([part, changes]) => editsIn(changes, ['parts', part], part));
  return [...editsIn(overlay, [], undefined), ...parts].filter((edit) => isSound(edit.at));
}

function editsIn(changes: Changes, above: Path, part: string | undefined): Edit[] {
  const where = (...steps: (string | number)[]) => ({
    at: [...above, ...steps],
    ...(part !== undefined && { part }),
  });
  const dropped = <D extends 'drop' | 'dropRule' | 'dropFact'>(does: D, names: unknown, ...steps: string[]) =>
    list(names).map((name, i) => ({ does, name: textOf(name), ...where(...steps, i) }));
  const { add, drop, change, rules, facts } = (isRecord(changes) ? changes : {}) as Changes;
  return [
    ...dropped('drop', drop, 'drop'),
    ...record(change).map(([name, one]) => ({
      does: 'change' as const,
      name,
      change: one,
      ...where('change', name),
    })),
    ...record(add).map(([name, node]) => ({ does: 'add' as const, name, node, ...where('add', name) })),
    ...dropped('dropRule', rules?.drop, 'rules', 'drop'),
    ...list(rules?.add).map((rule, i) => ({
      does: 'addRule' as const,
      name: textOf((rule as Rule | null)?.id),
      rule: rule as Rule,
      ...where('rules', 'add', i),
    })),
    ...dropped('dropFact', facts?.drop, 'facts', 'drop'),
    ...record(facts?.add).map(([name, path]) => ({
      does: 'addFact' as const,
      name,
      path,
      ...where('facts', 'add', name),
    })),
  ];
}

const record = <T>(value: { readonly [key: string]: T } | undefined): [string, T][] =>
  isRecord(value) ? Object.entries(value) : [];
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The overlay of these changes alone. */
export function overlayOf(edits: readonly Edit[]): Overlay {
  const own = [...new Set(edits.flatMap(({ part }) => (part === undefined ? [] : [part])))];
  const parts = own.map((part) => [part, changesOf(edits.filter((edit) => edit.part === part))]);
  return { ...changesOf(edits.filter(({ part }) => part === undefined)), parts: Object.fromEntries(parts) };
}

function changesOf(edits: readonly Edit[]): Changes {
  const names = (does: Edit['does']) => edits.filter((edit) => edit.does === does).map(({ name }) => name);
  const add = edits.flatMap((edit) => (edit.does === 'add' ? [[edit.name, edit.node]] : []));
  const change = edits.flatMap((edit) => (edit.does === 'change' ? [[edit.name, edit.change]] : []));
  const facts = edits.flatMap((edit) => (edit.does === 'addFact' ? [[edit.name, edit.path]] : []));
  const rules = edits.flatMap((edit) => (edit.does === 'addRule' ? [edit.rule] : []));
  return {
    add: Object.fromEntries(add),
    drop: names('drop'),
    change: Object.fromEntries(change),
    rules: { add: rules, drop: names('dropRule') },
    facts: { add: Object.fromEntries(facts), drop: names('dropFact') },
  };
}
