import { formatDate } from '@renkei/i18n';
import { claims, nationalRules } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';
import { table } from './markdown.js';
import type { Reader } from './reader.js';
import { office } from './worked-answers.js';

/** Within and after business hours, before opening, and on a closed day; no public holiday near. */
const admissions = [
  '2025-06-11T10:00+09:00',
  '2025-06-11T03:00+09:00',
  '2025-06-11T20:00+09:00',
  '2025-06-12T20:00+09:00',
  '2025-06-13T20:00+09:00',
  '2025-06-13T10:00+09:00',
  '2025-06-14T10:00+09:00',
];

/** The last days for 入院時情報連携加算 (I) and (II), as the library derives them for admissions of one week. */
export function workedDates({ say, language }: Reader): string {
  const written = (date: string) => formatDate(date, { locale: language, weekday: true });
  const rows = admissions.map((admittedAt) => [
    `${written(admittedAt.slice(0, 10))} ${admittedAt.slice(11, 16)}`,
    written(lastDay(admittedAt, 'classOneLastDay')),
    written(lastDay(admittedAt, 'classTwoLastDay')),
  ]);
  return [
    `## ${say.worked}`,
    say.workedIntro,
    table([say.admitted, say.classOneLast, say.classTwoLast], rows),
  ].join('\n\n');
}

function lastDay(admittedAt: string, code: 'classOneLastDay' | 'classTwoLastDay'): string {
  const { episode } = anEpisode()
    .and('admission.reported', admittedAt, { data: { careLevel: 'care2', careManager: 'yes' } })
    .and('admissionHandover.sent', admittedAt, { data: { channel: 'phone' } });
  const [claim] = claims(episode, {
    rules: nationalRules,
    calendars: { careOffice: office },
    asOf: '2025-06-30',
  });
  const date = claim?.dates.find((one) => one.code === code);
  if (!date) throw new Error(`No ${code} for an admission at ${admittedAt}`);
  return date.on;
}
