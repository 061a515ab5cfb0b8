import { formatDate, formatQuantity } from '@renkei/i18n';
import { nationalRules } from '@renkei/pathway';
import { blocks, code, drawnFrom, list, plain, table } from './markdown.js';
import type { Page, Reader } from './reader.js';
import { sourceText } from './step-text.js';
import { workedAnswers } from './worked-answers.js';
import { workedClasses } from './worked-classes.js';
import { workedDates } from './worked-dates.js';

type Fee = (typeof nationalRules.claims)[number];
type Edition = Fee['editions'][number];

/** A page for each fee (加算・指導料) with its revisions, sources and worked cases, and one that lists them. */
export const claimsPages = (reader: Reader): Page[] => [
  { path: 'claims/index', text: listPage(reader) },
  ...nationalRules.claims.map((fee) => ({ path: `claims/${fee.fee}`, text: feePage(fee, reader) })),
];

const titleOf = ({ fee }: Fee, { t }: Reader): string => plain(t.dynamic(`claims.${fee}.title`));

const advice = ({ t }: Reader): string => `::: warning\n${plain(t('claims.advice.noticesDecide'))}\n:::`;

function listPage(reader: Reader): string {
  const { say, language } = reader;
  return blocks(
    drawnFrom('@renkei/pathway'),
    `# ${say.claims}`,
    advice(reader),
    say.claimsIntro,
    table(
      [say.fee, say.claimedByLabel, say.edition, say.knownUntil],
      nationalRules.claims.map((fee) => [
        `[${titleOf(fee, reader)}](./${fee.fee})`,
        say.claimedBy[fee.claimedBy],
        fee.editions.map(({ edition }) => code(edition)).join(say.comma),
        formatDate(fee.editions.at(-1)?.knownUntil ?? '', { locale: language }),
      ]),
    ),
    say.revisions,
  );
}

function feePage(fee: Fee, reader: Reader): string {
  const { say } = reader;
  return blocks(
    drawnFrom('@renkei/pathway'),
    `# ${titleOf(fee, reader)}`,
    code(fee.fee),
    advice(reader),
    list([
      `**${say.claimedByLabel}**${say.colon}${say.claimedBy[fee.claimedBy]}`,
      `**${say.limitLabel}**${say.colon}${say.limit(fee.limit.times, fee.limit.per)}`,
      `**${say.levels}**${say.colon}${fee.careLevelsOnly ? say.levelsOnly : say.levelsAny}`,
    ]),
    ...fee.editions.map((edition) => editionText(fee, edition, reader)),
    ...(fee.fee === 'admissionLiaisonAddon' ? [workedDates(reader)] : []),
    ...(fee.fee === 'dischargeLiaisonAddon' ? [workedClasses(reader)] : []),
    workedAnswers(fee.fee, reader),
    say.marksElsewhere,
    say.revisions,
  );
}

function editionText(fee: Fee, edition: Edition, reader: Reader): string {
  const { t, say, language } = reader;
  const day = (date: string) => formatDate(date, { locale: language });
  const lines: readonly (readonly [string, string])[] = [
    [say.inForce, day(edition.from)],
    [say.knownUntil, day(edition.knownUntil)],
    [say.amount, amountText(fee, edition, reader)],
    [
      say.keep,
      (edition.keep ?? []).map((paper) => plain(t.dynamic(`claims.evidence.${paper}`))).join(say.semicolon),
    ],
    [
      say.source,
      `${plain(sourceText(edition.source, reader))}${say.comma}${say.mark} ${code(edition.source.mark)}`,
    ],
  ];
  return [
    `## ${edition.edition}`,
    list(lines.filter(([, text]) => text !== '').map(([label, text]) => `**${label}**${say.colon}${text}`)),
  ].join('\n\n');
}

function amountText({ fee }: Fee, { units, points }: Edition, { t, say }: Reader): string {
  const amount = units ?? points;
  if (amount === undefined) return say.amountOpen;
  const written = (value: number) =>
    formatQuantity(value, units === undefined ? 'points' : 'careUnits', { t });
  if (typeof amount === 'number') return written(amount);
  return Object.entries(amount)
    .map(([one, value]) => `${plain(t.dynamic(`claims.${fee}.class.${one}`))} ${written(value)}`)
    .join(say.comma);
}
