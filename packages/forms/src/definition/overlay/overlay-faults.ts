import type { Path } from '../../issue.js';
import type { FormDefinition, Part } from '../define-form.js';
import { isKey } from '../form-conformance.js';
import { nearestOf } from '../nearest.js';
import { isVariants } from '../node.js';
import { nodeAt, pathsOf, placeAt } from '../node-paths.js';
import { depthOver } from '../normalise.js';
import { isRecord } from '../scope.js';
import { addedFaults } from './added-faults.js';
import { changeFaults } from './change-faults.js';
import { doubledFaults } from './doubled-faults.js';
import { type Edit, editsOf } from './edits.js';
import type { OverlayFault } from './overlay-fault.js';
import type { Overlay } from './overlay-form.js';
import { readingFaults } from './reading-faults.js';
import { MAX_OVERLAY_DEPTH, shapeFaults } from './shape-faults.js';

/**
 * Everything that keeps an overlay from fitting a form, all at once: data of another shape, paths and codes that the form
 * does not have, changes that contradict each other, and questions that are taken away although a rule, a condition or a
 * fact reads them. Empty when `overlayForm` will do it.
 */
export function overlayFaults(form: FormDefinition, overlay: unknown): OverlayFault[] {
  const shape = shapeFaults(overlay);
  if (!isRecord(overlay) || depthOver(overlay, MAX_OVERLAY_DEPTH)) return shape;
  const edits = editsOf(overlay as Overlay, (at) => !shape.some(({ path }) => lies(path, at)));
  const judged = edits.map((edit) => ({ edit, faults: editFaults(form, edit) }));
  const sound = judged.flatMap(({ edit, faults }) => (faults.length === 0 ? [edit] : []));
  return [
    ...shape,
    ...judged.flatMap(({ faults }) => faults),
    ...doubledFaults(form, sound),
    ...readingFaults(form, sound),
  ];
}

/** Whether a place lies at or below another. */
const lies = (path: Path, below: Path) => below.every((step, i) => step === path[i]);

/** The parts that a change reaches. */
const partsOf = (form: FormDefinition, edit: Edit): Part[] =>
  Object.entries(form.parts).flatMap(([key, part]) =>
    edit.part === undefined || edit.part === key ? [part] : [],
  );

function editFaults(form: FormDefinition, edit: Edit): OverlayFault[] {
  const { at, name } = edit;
  const parts = partsOf(form, edit);
  if (parts.length === 0) return [missing(at, edit.part as string, Object.keys(form.parts))];
  const known = () => parts.flatMap((part) => pathsOf(part.nodes));
  const nodes = parts.flatMap((part) => nodeAt(part.nodes, name) ?? []);
  switch (edit.does) {
    case 'drop':
      return nodes.length > 0 ? [] : [missing(at, name, known())];
    case 'change':
      if (nodes.length === 0) return [missing(at, name, known())];
      return changeFaults(nodes, edit.change, at);
    case 'add': {
      const key = name.slice(name.lastIndexOf('.') + 1);
      if (!isKey(key)) return [{ code: 'badKey', path: at, name: key }];
      if (nodes.length > 0 || parts.some((part) => choosesSet(part, name)))
        return [{ code: 'alreadyThere', path: at, name }];
      const above = name.slice(0, Math.max(0, name.length - key.length - 1));
      const hasPlace = parts.some((part) => placeAt(part.nodes, name));
      return hasPlace ? addedFaults(edit.node, at, form.editions) : [missing(at, above, known())];
    }
    case 'dropRule':
      return ids(parts).includes(name) ? [] : [missing(at, name, ids(parts))];
    case 'dropFact':
      return facts(parts).includes(name) ? [] : [missing(at, name, facts(parts))];
    default:
      return [];
  }
}

/** Whether a set of questions is chosen by the answer that a path in it would name: `place.home.type`. */
function choosesSet({ nodes }: Part, path: string): boolean {
  const keys = path.split('.');
  const around = nodeAt(nodes, keys.slice(0, -2).join('.'));
  return around !== undefined && isVariants(around) && around.by === keys[keys.length - 1];
}

const ids = (parts: readonly Part[]) => parts.flatMap((part) => (part.rules ?? []).map((rule) => rule.id));
const facts = (parts: readonly Part[]) => parts.flatMap((part) => Object.keys(part.facts ?? {}));

function missing(path: Path, name: string, known: readonly string[]): OverlayFault {
  const nearest = nearestOf(name, known);
  return { code: 'notThere', path, name, ...(nearest !== undefined && { nearest }) };
}
