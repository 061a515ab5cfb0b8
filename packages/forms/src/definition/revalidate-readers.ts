import type { Path } from '../issue.js';
import { type ReadyRule, rulesOf } from './check-rules.js';
import type { Part } from './define-form.js';
import { type Plan, type PlannedField, planOf } from './plan.js';

/** What one answer touches when it changes: paths of questions without list positions, and rules. */
export interface Readers {
  /** The questions to be asked again, whole: the answer's own, those whose `when` reads it, and the way to them. */
  readonly asked: ReadonlySet<string>;
  readonly rules: readonly ReadyRule[];
}

/** Who reads which answer of a part; worked out once, when an answer first changes. */
export class ReaderIndex {
  private readonly fields: PlannedField[] = [];
  private readonly paths: ReadonlySet<string>;
  private readonly known = new Map<string, Readers>();

  constructor(private readonly part: Part) {
    this.collect(planOf(part.nodes));
    this.paths = new Set(this.fields.map(({ path }) => path));
  }

  /** The readers of the answer at a path. */
  of(path: string): Readers {
    let readers = this.known.get(path);
    if (!readers) {
      readers = this.find(path);
      this.known.set(path, readers);
    }
    return readers;
  }

  /** The question that a finding speaks of: the choice of a set belongs to the question that has the sets. */
  questionAt(path: Path): string {
    const dotted = path.filter((step) => typeof step === 'string').join('.');
    return this.paths.has(dotted) ? dotted : dotted.slice(0, Math.max(0, dotted.lastIndexOf('.')));
  }

  private collect(plan: Plan): void {
    for (const field of plan.fields) {
      this.fields.push(field);
      if (field.sets) for (const set of field.sets.values()) this.collect(set);
      else if (field.plan) this.collect(field.plan);
    }
  }

  private find(path: string): Readers {
    const reads = ({ reads }: { readonly reads: readonly string[] }) =>
      reads.some((read) => isWithin(path, read) || isWithin(read, path));
    const touched = this.fields.filter((field) => field.path === path || reads(field));
    const asked = this.fields.filter((field) =>
      touched.some((one) => isWithin(field.path, one.path) || isWithin(one.path, field.path)),
    );
    return { asked: new Set(asked.map((field) => field.path)), rules: rulesOf(this.part).filter(reads) };
  }
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

const indexes = new WeakMap<Part, ReaderIndex>();

export function readersOf(part: Part): ReaderIndex {
  let index = indexes.get(part);
  if (!index) {
    index = new ReaderIndex(part);
    indexes.set(part, index);
  }
  return index;
}
