import { formatDate, formatQuantity } from '@renkei/i18n';
import { nationalRules } from '@renkei/pathway';
import { blocks, code, drawnFrom, list, plain, table } from './markdown.js';
import type { Page, Reader } from './reader.js';
import { sourceText } from './step-text.js';
import { workedClasses } from './worked-classes.js';
import { workedDates } from './worked-dates.js';

type Fee = (typeof nationalRules.claims)[number];
type Edition = Fee['editions'][number];

/** Every fee with its revisions, sources and dates worked out. */
export const claimsPage = (reader: Reader): Page => ({ path: 'claims/index', text: page(reader) });

function page(reader: Reader): string {
  const { t, say } = reader;
  return blocks(
    drawnFrom('@renkei/pathway'),
    `# ${say.claims}`,
    `::: warning\n${plain(t('claims.advice.noticesDecide'))}\n:::`,
    say.claimsIntro,
    say.revisions,
    nationalRules.claims.map((fee) => feeText(fee, reader)),
  );
}

function feeText(fee: Fee, reader: Reader): string {
  const { t, say } = reader;
  return [
    `## ${plain(t.dynamic(`claims.${fee.fee}.title`))} {#${fee.fee}}`,
    list([
      `**${say.claimedByLabel}**${say.colon}${say.claimedBy[fee.claimedBy]}`,
      `**${say.limitLabel}**${say.colon}${say.limit(fee.limit.times, fee.limit.per)}`,
      `**${say.levels}**${say.colon}${fee.careLevelsOnly ? say.levelsOnly : say.levelsAny}`,
    ]),
    table(
      [say.edition, say.inForce, say.knownUntil, say.amount, say.keep, say.source, say.mark],
      fee.editions.map((edition) => editionRow(fee, edition, reader)),
    ),
    ...(fee.fee === 'admissionLiaisonAddon' ? [workedDates(reader)] : []),
    ...(fee.fee === 'dischargeLiaisonAddon' ? [workedClasses(reader)] : []),
  ].join('\n\n');
}

function editionRow(fee: Fee, edition: Edition, reader: Reader): string[] {
  const { t, language } = reader;
  const day = (date: string) => formatDate(date, { locale: language });
  return [
    code(edition.edition),
    day(edition.from),
    day(edition.knownUntil),
    amountText(fee, edition, reader),
    (edition.keep ?? []).map((paper) => plain(t.dynamic(`claims.evidence.${paper}`))).join('<br>'),
    plain(sourceText(edition.source, reader)),
    code(edition.source.mark),
  ];
}

function amountText({ fee }: Fee, { units, points }: Edition, { t, say }: Reader): string {
  const amount = units ?? points;
  if (amount === undefined) return say.amountOpen;
  const written = (value: number) =>
    formatQuantity(value, units === undefined ? 'points' : 'careUnits', { t });
  if (typeof amount === 'number') return written(amount);
  return Object.entries(amount)
    .map(([one, value]) => `${plain(t.dynamic(`claims.${fee}.class.${one}`))} ${written(value)}`)
    .join('<br>');
}
