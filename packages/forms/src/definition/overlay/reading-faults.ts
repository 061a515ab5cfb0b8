import type { FormDefinition, Part } from '../define-form.js';
import { codesOf } from '../leaf.js';
import { nearestOf } from '../nearest.js';
import { isLeaf } from '../node.js';
import { nodeAt, pathsOf, waysTo } from '../node-paths.js';
import { pathsReadBy } from '../rule.js';
import { applyOverlay } from './apply-overlay.js';
import { type Edit, overlayOf } from './edits.js';
import type { OverlayFault } from './overlay-fault.js';
import { type Reading, readingsOf } from './readings.js';

/**
 * What the changed form would read in vain: a question taken away that a condition, rule or fact of the form needs, an
 * option without which a condition can never hold, and what the overlay's own conditions and rules name wrongly.
 */
export function readingFaults(form: FormDefinition, edits: readonly Edit[]): OverlayFault[] {
  const changed = applyOverlay(form, overlayOf(edits));
  const trials = Object.entries(form.parts).map(([key, before]) => {
    const reaching = edits.filter((edit) => edit.part === undefined || edit.part === key);
    return new Trial(before, changed.parts[key] as Part, reaching);
  });
  const found = trials.flatMap((trial) =>
    readingsOf(trial.after).flatMap((reading) => trial.faultsOf(reading)),
  );
  const without = edits.flatMap((edit) =>
    homeless(
      edit,
      trials.filter((trial) => trial.edits.includes(edit)),
    ),
  );
  return unique([...found, ...without]);
}

/** A part before and after the changes that reach it. */
class Trial {
  private readonly earlier: readonly Reading[];

  constructor(
    private readonly before: Part,
    readonly after: Part,
    readonly edits: readonly Edit[],
  ) {
    this.earlier = readingsOf(before);
  }

  faultsOf(reading: Reading): OverlayFault[] {
    const own = this.edits.find((edit) => makes(edit, reading.reader));
    return reading.ways.length > 0 ? this.codeFaults(reading, own) : this.lost(reading, own);
  }

  /** It leads nowhere: because of what was dropped, or because it was written so. */
  lost({ reader, name }: Pick<Reading, 'reader' | 'name'>, own: Edit | undefined): OverlayFault[] {
    const known = this.earlier.find((one) => one.reader === reader && one.name === name)?.ways;
    const ways = known ?? waysTo(this.before.nodes, name);
    const taker = this.edits.find(
      (edit) => edit.does === 'drop' && ways.some((way) => `${way}.`.startsWith(`${edit.name}.`)),
    );
    if (taker) return [{ code: 'readBy', path: taker.at, name: taker.name, other: reader }];
    return own ? [nowhere(own, name, pathsOf(this.after.nodes))] : [];
  }

  /** A condition that names codes which the list does not have. */
  private codeFaults({ reader, ways, matcher }: Reading, own: Edit | undefined): OverlayFault[] {
    const asked = (Array.isArray(matcher) ? matcher : [matcher]).filter((one) => typeof one === 'string');
    const lists = ways.map((way) => [way, codesAt(this.after, way)] as const);
    const codes = lists.flatMap(([, list]) => list ?? asked);
    const gone = asked.filter((code) => !codes.includes(code));
    if (gone.length === 0) return [];
    if (own) {
      return gone.map((name) => {
        const nearest = nearestOf(name, codes);
        return { code: 'unknownCode', path: own.at, name, ...(nearest !== undefined && { nearest }) };
      });
    }
    const taker = this.edits.find((edit) => edit.does === 'change' && ways.includes(edit.name));
    if (gone.length < asked.length || !taker) return [];
    return gone.map((name) => ({ code: 'readBy', path: [...taker.at, 'options'], name, other: reader }));
  }
}

/** Whether a change brings a reader with it. */
function makes(edit: Edit, reader: string): boolean {
  switch (edit.does) {
    case 'add':
      return `${reader}.`.startsWith(`${edit.name}.`);
    case 'change':
      return edit.name === reader && edit.change.when !== undefined;
    case 'addRule':
      return reader === `rules.${edit.name}`;
    case 'addFact':
      return reader === `facts.${edit.name}`;
    default:
      return false;
  }
}

/** The codes of the list at a path; nothing when it is no list. */
function codesAt(part: Part, way: string): string[] | undefined {
  const node = nodeAt(part.nodes, way);
  if (node)
    return isLeaf(node) && (node.kind === 'choice' || node.kind === 'many') ? codesOf(node) : undefined;
  const sets = nodeAt(part.nodes, way.slice(0, way.lastIndexOf('.')));
  return sets && 'variants' in sets ? Object.keys(sets.variants) : undefined;
}

/** A rule or fact that no part takes, because what it reads is in none. */
function homeless(edit: Edit, trials: readonly Trial[]): OverlayFault[] {
  if (edit.does !== 'addRule' && edit.does !== 'addFact') return [];
  const read = edit.does === 'addRule' ? pathsReadBy(edit.rule) : [edit.path];
  const reader = edit.does === 'addRule' ? `rules.${edit.name}` : `facts.${edit.name}`;
  const misses = trials.map((trial) =>
    read.flatMap((name) =>
      waysTo(trial.after.nodes, name).length > 0 ? [] : trial.lost({ reader, name }, edit),
    ),
  );
  return misses.sort((a, b) => a.length - b.length)[0] ?? [];
}

function nowhere(edit: Edit, name: string, known: readonly string[]): OverlayFault {
  const nearest = nearestOf(name, known);
  return { code: 'readsNothing', path: edit.at, name, ...(nearest !== undefined && { nearest }) };
}

const unique = (faults: readonly OverlayFault[]): OverlayFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];
