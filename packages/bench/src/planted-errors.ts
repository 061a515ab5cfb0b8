import type { FieldDescription, Form } from '@renkei/forms';
import type { Sheet } from './documents.js';
import { longest } from './peers/dialect.js';
import type { Peers } from './peers/peer.js';
import { type Question, questionsOf } from './peers/question.js';

/** A sheet with wrong answers, and the dotted paths of these. */
export interface Planted {
  readonly document: unknown;
  readonly places: readonly string[];
}

/** So many wrong answers, spread over a sheet and its lists. */
export function plantErrors({ form, filled }: Sheet, count: number): Planted {
  const document = structuredClone(filled) as Entries;
  const answers = answersIn(questionsOf(form, 'final'), document, '');
  if (answers.length < count) throw new RangeError(`${form.id} has ${answers.length} answers, not ${count}`);
  const chosen = Array.from(
    { length: count },
    (_, i) => answers[Math.floor((i * answers.length) / count)] as Answer,
  );
  for (const { holder, question } of chosen) holder[question.key] = wrongValue(question.field);
  return { document, places: chosen.map(({ place }) => place) };
}

/** A value that every library of the comparison refuses, also one that knows no calendar and takes numbers as texts. */
function wrongValue(field: FieldDescription): unknown {
  switch (field.kind) {
    case 'choice':
      return 'noSuchCode';
    case 'many':
      return ['noSuchCode'];
    case 'flag':
      return 'on';
    case 'number':
      return (field.max ?? 0) + 1;
    case 'date':
    case 'dateTime':
      return '令和8年4月14日';
    case 'time':
      return '25:61';
    default:
      return '長'.repeat(longest(field) + 1);
  }
}

type Entries = Record<string, unknown>;

interface Answer {
  readonly holder: Entries;
  readonly question: Question;
  readonly place: string;
}

function answersIn(questions: readonly Question[], holder: Entries, before: string): Answer[] {
  return questions.flatMap((question): Answer[] => {
    const value = holder[question.key];
    const place = `${before}${question.key}`;
    if (value === undefined) return [];
    if (question.field.kind === 'rows') {
      return (value as Entries[]).flatMap((row, at) => answersIn(question.below, row, `${place}.${at}.`));
    }
    if (question.field.kind === 'section') return answersIn(question.below, value as Entries, `${place}.`);
    return [{ holder, question, place }];
  });
}

/**
 * Only equal work is compared: whoever judges a sheet has to find each planted error and nothing else.
 *
 * @throws {RangeError} for one that finds more, less or something else.
 */
export function checkFindings({ id }: Pick<Form, 'id'>, peers: Peers, { document, places }: Planted): void {
  for (const [name, peer] of Object.entries(peers)) {
    const found = new Set(peer.places(document).map((path) => places.find(holds(path)) ?? path));
    const missed = places.filter((place) => !found.has(place));
    const others = [...found].filter((place) => !places.includes(place));
    if (missed.length > 0 || others.length > 0) {
      throw new RangeError(
        `${id}: of ${places.length} errors ${name} misses [${missed}] and finds [${others}] besides`,
      );
    }
  }
}

/** An error in a list of codes may be told of the list or of the code in it. */
const holds = (path: string) => (place: string) => path === place || path.startsWith(`${place}.`);
