import { type CivilDate, checkDate, civilDate } from './civil-date.js';
import { foldCode } from './japanese-text.js';
import { accept, judged, type Parsed, type Problem, problem, refuse } from './problem.js';

/** One era of the Japanese calendar (元号). It ends where the next of the table begins. */
export interface Era {
  readonly era: string;
  /** The letter of forms and cards, M T S H R. */
  readonly letter: string;
  /** Two kanji; the first alone is its short form. */
  readonly name: string;
  readonly firstDay: CivilDate;
  /** Its first day was still written in the old era too: both are read, the newer is printed. */
  readonly sharesFirstDay?: true;
}

/** Oldest first. A host adds an era that comes later at the end. */
export const eras = [
  // Counted from the new year of 1868 in hindsight, proclaimed on 1868-10-23; only its year matters here.
  { era: 'meiji', letter: 'M', name: '明治', firstDay: '1868-01-25' },
  { era: 'taisho', letter: 'T', name: '大正', firstDay: '1912-07-30', sharesFirstDay: true },
  { era: 'showa', letter: 'S', name: '昭和', firstDay: '1926-12-25', sharesFirstDay: true },
  { era: 'heisei', letter: 'H', name: '平成', firstDay: '1989-01-08' },
  { era: 'reiwa', letter: 'R', name: '令和', firstDay: '2019-05-01' },
] as const satisfies readonly Era[];

export interface EraDate {
  readonly era: string;
  readonly letter: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The era reading (和暦) of a day; on a changing day the newer era. `undefined` when it is no civil date. */
export function toEra(date: CivilDate, table: readonly Era[] = eras): EraDate | undefined {
  const found = checkDate(date) ? undefined : table.findLast((row) => row.firstDay <= date);
  return (
    found && {
      era: found.era,
      letter: found.letter,
      year: Number(date.slice(0, 4)) - Number(found.firstDay.slice(0, 4)) + 1,
      month: Number(date.slice(5, 7)),
      day: Number(date.slice(8)),
    }
  );
}

const MAX_LENGTH = 32;
/** Year, then perhaps month, then perhaps day. */
const PARTS = /^(元|\d{1,4})(?:年|[年./-](\d{1,2})(?:月|[月./-](\d{1,2})日?)?)?$/;

/** The era that a text begins with, by its name, short name or letter, and what follows. */
function splitEra(text: string, table: readonly Era[]): { era?: Era; rest: string } {
  for (const era of table) {
    for (const prefix of [era.name, era.name.slice(0, 1), era.letter]) {
      if (text.startsWith(prefix)) return { era, rest: text.slice(prefix.length) };
    }
  }
  return { rest: text };
}

/**
 * Reads a day as people write it: `S10.3.5`, `昭和10年3月5日`, `S10/3/5`, `令和元年5月1日`, `1935-03-05`,
 * `19350305`, in full or half width, the era also as one ligature character.
 *
 * A year without its era is refused, never guessed. A date outside its era is refused with the western
 * reading as a suggestion, a known year without its month or day (`昭和10年`, `1935-03`) as `dateIncomplete`.
 * On 1912-07-30 and 1926-12-25 the old era is read too, with a notice.
 * Whatever cannot be read (`昭和10年頃`) is refused as `date`; the caller keeps what was typed.
 *
 * @example
 * parseDate('昭和10年3月5日') // => { ok: true, value: '1935-03-05' }
 */
export function parseDate(typed: string, options: { eras?: readonly Era[] } = {}): Parsed<CivilDate> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const table = options.eras ?? eras;
  const text = foldCode(typed).replace(/\s/g, '').toUpperCase().replace(/^西暦/, '');
  if (/^\d{6}$/.test(text)) return refuse('eraUnknown');
  const { era, rest } = splitEra(text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'), table);
  const parts = PARTS.exec(rest);
  if (!parts) return refuse('date');
  const [, year = '', month, day] = parts;
  if (!era) return year.length === 4 ? parseWestern(year, month, day) : refuseBareYear(year, rest, day);
  return year.length === 4 ? refuse('date') : parseInEra(era, year, month, day, table);
}

function refuseBareYear(year: string, rest: string, day: string | undefined): Parsed<never> {
  const looksLikeYear = year.length < 3 && (day !== undefined || rest.includes('年'));
  return refuse(looksLikeYear ? 'eraUnknown' : 'date');
}

/** A missing month or day is filled only to see whether what is written can exist. */
const fill = (year: number, month: string | undefined, day: string | undefined): CivilDate =>
  civilDate(year, Number(month ?? 1), Number(day ?? 1));

/** A day in which nothing is wrong, if its day was written. */
const judgedWhole = (date: CivilDate, day: string | undefined, wrong?: Problem): Parsed<CivilDate> =>
  judged(date, wrong ?? (day ? undefined : problem('dateIncomplete')));

function parseWestern(year: string, month: string | undefined, day: string | undefined): Parsed<CivilDate> {
  const filled = fill(Number(year), month, day);
  return judgedWhole(filled, day, checkDate(filled));
}

function parseInEra(
  era: Era,
  writtenYear: string,
  month: string | undefined,
  day: string | undefined,
  table: readonly Era[],
): Parsed<CivilDate> {
  const eraYear = writtenYear === '元' ? 1 : Number(writtenYear);
  if (eraYear === 0) return refuse('dateExists');
  const year = Number(era.firstDay.slice(0, 4)) + eraYear - 1;
  const filled = fill(year, month, day);
  const wrong = checkDate(filled);
  if (wrong) return { ok: false, problem: wrong };

  const reading = filled.slice(0, day ? 10 : month ? 7 : 4);
  const next = table[table.indexOf(era) + 1];
  if (day && reading === next?.firstDay && next.sharesFirstDay) {
    return accept(reading, problem('eraChangingDay', { era: next.era }));
  }
  const tooEarly = reading < era.firstDay.slice(0, reading.length);
  const tooLate = next && (day ? reading >= next.firstDay : reading > next.firstDay.slice(0, reading.length));
  if (tooEarly || tooLate) return refuse('eraRange', { era: era.era, suggestion: reading });
  return judgedWhole(filled, day);
}
