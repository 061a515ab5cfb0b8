import {
  type Completeness,
  completeness,
  type Form,
  type Issue,
  type Normalised,
  normalise,
  type Path,
  resumeDraft,
  validate,
} from '@renkei/forms';
import { type DescribedIssue, describeIssues } from '@renkei/i18n';
import type { Said, Speaker } from '../speaker.js';
import { valueAt, withAnswer } from './answers.js';

type AnyForm = Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;

/** What is known of a sheet as it was typed. */
export interface JudgedSheet {
  readonly reading: Normalised;
  /** What is wrong with what is there. */
  readonly draftIssues: readonly Issue[];
  /** The same, and what a final sheet still lacks. */
  readonly finalIssues: readonly Issue[];
  readonly notices: readonly Issue[];
  readonly completeness: Completeness;
}

export function judgeSheet(form: AnyForm, input: unknown): JudgedSheet {
  const reading = normalise(form, input);
  const before = reading.issues;
  const draft = validate(form, reading.draft, { stage: 'draft', before });
  const final = validate(form, reading.draft, { stage: 'final', before });
  return {
    reading,
    draftIssues: draft.issues,
    finalIssues: final.issues,
    notices: draft.notices,
    completeness: completeness(form, reading.draft, { before }),
  };
}

/** What has been asked for: nothing yet, a draft that was opened, or a final sheet. */
export type Checked = 'nothing' | 'draft' | 'final';

/** What is said aloud: all of it where the person asked, else only at the places that were left. */
export function shownIssues(
  { draftIssues, finalIssues }: JudgedSheet,
  checked: Checked,
  left: ReadonlySet<string>,
): readonly Issue[] {
  if (checked === 'final') return finalIssues;
  return checked === 'draft' ? draftIssues : draftIssues.filter(({ path }) => left.has(placeOf(path)));
}

/** A place as one word. */
export const placeOf = (path: Path): string => path.join('.');

/** One thing to put right, or to look at again, in words. */
export interface Message {
  readonly path: Path;
  readonly said: readonly Said[];
}

/** Issues in the words of every language shown, in the order of the paper. */
export function messagesOf(form: AnyForm, issues: readonly Issue[], speaker: Speaker): readonly Message[] {
  const told = speaker.translators.map((t) => ({
    lang: t.locale,
    issues: describeIssues(issues, { form, t }),
  }));
  const [first] = told;
  return (first?.issues ?? []).map(({ path }, i) => ({
    path,
    said: told.map(({ lang, issues: one }) => ({ lang, text: (one[i] as DescribedIssue).message })),
  }));
}

/** Messages by the place they speak of. */
export function byPlace(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const found = new Map<string, Message[]>();
  for (const message of messages) {
    const place = placeOf(message.path);
    found.set(place, [...(found.get(place) ?? []), message]);
  }
  return found;
}

/**
 * After a box was left: its answer as it was understood; what was not understood stays as it was typed. A list whose rows
 * hold boxes of their own stays as it is.
 */
export function settled(input: unknown, path: Path, { draft, issues }: Normalised): Record<string, unknown> {
  const place = placeOf(path);
  const understood = valueAt(draft, path);
  const isWrong = issues.some((issue) => placeOf(issue.path) === place);
  const holdsOthers = Array.isArray(understood) && understood.some((one) => typeof one === 'object');
  return understood === undefined || isWrong || holdsOthers
    ? (input as Record<string, unknown>)
    : withAnswer(input, path, understood);
}

/** A whole input with everything understood in its canonical form, everything else as it was typed. */
export function settledAll(form: AnyForm, input: unknown): Record<string, unknown> {
  const { draft, typed, aside, issues } = normalise(form, input);
  const wrong = issues.map(({ path }) => placeOf(path));
  const kept = Object.entries(typed).filter(([place]) => wrong.includes(place));
  return resumeDraft({ content: draft, typed: Object.fromEntries(kept), aside });
}
