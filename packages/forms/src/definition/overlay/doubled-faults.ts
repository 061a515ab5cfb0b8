import type { FormDefinition } from '../define-form.js';
import type { Edit } from './edits.js';
import type { OverlayFault } from './overlay-fault.js';

/** Changes of one overlay that meet: below a question it drops, twice at one address, beside what the form has. */
export function doubledFaults(form: FormDefinition, edits: readonly Edit[]): OverlayFault[] {
  const byName = new Map<string, Edit[]>();
  for (const edit of edits) byName.set(edit.name, [...(byName.get(edit.name) ?? []), edit]);
  return edits.flatMap((edit, i): OverlayFault[] => {
    const same = byName.get(edit.name) ?? [];
    const earlier = same.find((one) => one.does === edit.does && meet(one, edit) && edits.indexOf(one) < i);
    const above = isAtNode(edit) ? upwards(edit.name).flatMap((path) => byName.get(path) ?? []) : [];
    const dropped = above.find(
      (one) => one.does === 'drop' && meet(one, edit) && !(edit.does === 'drop' && one.name === edit.name),
    );
    const other = earlier ?? dropped;
    if (other) return [{ code: 'doubled', path: edit.at, name: edit.name, other: other.at.join(' > ') }];
    const replaces = same.some((one) => one.does === 'dropRule' || one.does === 'dropFact');
    return isInForm(form, edit) && !replaces
      ? [{ code: 'alreadyThere', path: edit.at, name: edit.name }]
      : [];
  });
}

/** Whether two changes reach one part. */
const meet = (a: Edit, b: Edit) => a.part === undefined || b.part === undefined || a.part === b.part;

const isAtNode = ({ does }: Edit) => does === 'add' || does === 'drop' || does === 'change';

/** A path and every path above it. */
const upwards = (path: string): string[] =>
  path.split('.').map((_, i, keys) => keys.slice(0, i + 1).join('.'));

const isInForm = (form: FormDefinition, edit: Edit) =>
  Object.entries(form.parts).some(([key, part]) => {
    if (edit.part !== undefined && edit.part !== key) return false;
    if (edit.does === 'addRule') return (part.rules ?? []).some(({ id }) => id === edit.name);
    return edit.does === 'addFact' && Object.hasOwn(part.facts ?? {}, edit.name);
  });
