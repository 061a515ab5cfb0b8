import { type Condition, type FieldDescription, judge, type Placed, type Verdict } from '@renkei/forms';
import { isDetail } from './detail.js';
import type { Sheet } from './field.js';
import { type Data, fill, type Piece, type Read, reader } from './piece.js';

/**
 * A group all of whose questions are asked on a condition (on the sheet of psychiatric wards only, for example) is printed
 * where one of them is asked, or answered all the same: nothing that was answered is lost. A sheet to be filled in by hand
 * leaves it out only when none can be asked.
 */
export function whereAsked(
  fields: readonly Placed[],
  pieces: readonly Piece[],
  sheet: Sheet,
): readonly Piece[] {
  if (fields.some(({ path }) => conditionalOn(path, sheet).length === 0)) return pieces;
  const questions = fields.map(({ path }) => questionOf(path, sheet));
  const isPrinted = (data: Data) =>
    questions.some(({ conditions, follows, read }) => {
      if (read(data) !== undefined) return true;
      const verdict = follows ? false : all(conditions, data);
      return verdict === true || (sheet.blank && verdict === 'unknown');
    });
  return [(data, run) => (isPrinted(data) ? fill(pieces, data, run) : '')];
}

interface Question {
  /** What has to hold for it to be asked: its own condition, and those of the sections around it. */
  readonly conditions: readonly ((data: Data) => Verdict)[];
  /** Only asks more about an answer, so it comes and goes with that one. */
  readonly follows: boolean;
  readonly read: Read;
}

function questionOf(path: string, sheet: Sheet): Question {
  const { fields } = sheet;
  const field = fields.get(path) as FieldDescription;
  return {
    conditions: conditionalOn(path, sheet).map((one) => testOf(one.path, one.when, fields)),
    follows: isDetail(field),
    read: reader(field.dataPath.split('.')),
  };
}

/** The question and the sections around it that are asked on a condition. */
function conditionalOn(path: string, { fields }: Sheet): { path: string; when: Condition }[] {
  const keys = path.split('.');
  return keys.flatMap((_, i) => {
    const { when, path: at } = fields.get(keys.slice(0, i + 1).join('.')) ?? {};
    return when && at !== undefined ? [{ path: at, when }] : [];
  });
}

/** A name means the answer beside the question, else one of a section around it. */
function testOf(path: string, when: Condition, fields: Sheet['fields']): (data: Data) => Verdict {
  const places = path.split('.').map((_, i, keys) => keys.slice(0, keys.length - 1 - i));
  return (data) =>
    judge(when, (fact) => {
      const [first = ''] = fact.split('.');
      const place = places.find((keys) => fields.has([...keys, first].join('.'))) ?? [];
      const field = fields.get([...place, fact].join('.'));
      return field && reader(field.dataPath.split('.'))(data);
    });
}

function all(conditions: Question['conditions'], data: Data): Verdict {
  const verdicts = conditions.map((test) => test(data));
  if (verdicts.includes(false)) return false;
  return verdicts.includes('unknown') ? 'unknown' : true;
}
