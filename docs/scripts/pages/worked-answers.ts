import { describeClaim, formatDate, formatQuantity } from '@renkei/i18n';
import { businessCalendar, type Claim, claims, type FeeCode, nationalRules } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';
import { plain, table } from './markdown.js';
import type { Reader } from './reader.js';
import { eventText } from './step-text.js';
import { type Told, type WorkedCase, workedCases } from './worked-cases.js';

const day = ['09:00', '17:30'] as const;

/** Monday to Friday; the hour decides whether the next day still counts. */
export const office = businessCalendar({
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  nationalHolidays: true,
});

/** The cases of a fee with what the library answers to each. */
export function workedAnswers(fee: FeeCode, reader: Reader): string {
  const { say } = reader;
  return [
    `## ${say.cases}`,
    say.casesIntro,
    table(
      [say.case, say.log, say.answer],
      workedCases[fee].map((one) => [
        plain(one.name[reader.language]),
        one.told.map((told) => logText(told, reader)).join('<br>'),
        answersTo(fee, one)
          .map((claim) => answerText(claim, reader))
          .join('<br><br>'),
      ]),
    ),
  ].join('\n\n');
}

function answersTo(fee: FeeCode, { name, told }: WorkedCase): Claim[] {
  const { episode } = told.reduce(
    (before, [type, at, data]) => before.and(type, at, data && { data: data as never }),
    anEpisode(),
  );
  const answers = claims(episode, {
    rules: nationalRules,
    calendars: { careOffice: office, hospital: office },
    asOf: '2026-12-31',
  }).filter((claim) => claim.fee === fee);
  if (answers.length === 0) throw new Error(`${fee}: no answer to “${name.en}”`);
  return answers;
}

const dayText = (at: string, { language }: Reader): string =>
  formatDate(at.slice(0, 10), { locale: language, weekday: true });

function logText([type, at, data]: Told, reader: Reader): string {
  const step = type === 'step.done' && (data as { readonly step: string }).step;
  const text = step ? reader.t.dynamic(`pathway.step.${step}.label`) : eventText(type, reader);
  return `${dayText(at, reader)}${at.slice(10) && ` ${at.slice(11, 16)}`} ${plain(text)}`;
}

function answerText(claim: Claim, reader: Reader): string {
  const { t, say } = reader;
  const { title, status, reasons, dates, missing } = describeClaim(claim, { t });
  const amount =
    claim.units === undefined
      ? claim.points === undefined
        ? ''
        : formatQuantity(claim.points, 'points', { t })
      : formatQuantity(claim.units, 'careUnits', { t });
  const verdict = [claim.class === undefined ? '' : title, amount].filter((part) => part !== '').join(' ');
  return [
    `**${plain(status)}**${verdict === '' ? '' : say.colon}${plain(verdict)}`,
    ...reasons.map(plain),
    ...missing.map((paper) => `${say.missing}${say.colon}${plain(paper)}`),
    ...dates.map(({ label, on }) => plain(`${label}${say.colon}${dayText(on, reader)}`)),
  ].join('<br>');
}
