import { describeClaim, formatQuantity } from '@renkei/i18n';
import { claims, nationalRules } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';
import { plain, table } from './markdown.js';
import type { Reader } from './reader.js';

const exchangeDays = ['2025-06-16', '2025-06-18', '2025-06-20'];

/** The classes of 退院・退所加算, as the library derives them from days with information and a conference. */
export function workedClasses(reader: Reader): string {
  const { say } = reader;
  const rows = [1, 2, 3].map((days) => [
    say.receptionCount(days),
    classText(days, false, reader),
    classText(days, true, reader),
  ]);
  return [
    `## ${say.receptions}`,
    say.receptionsIntro,
    table([say.receptionDays, say.withoutConference, say.withConference], rows),
  ].join('\n\n');
}

function classText(days: number, byConference: boolean, { t }: Reader): string {
  const claim = claims(stay(days, byConference), { rules: nationalRules, asOf: '2025-07-31' }).find(
    ({ fee }) => fee === 'dischargeLiaisonAddon',
  );
  if (claim?.status !== 'eligible' || claim.units === undefined)
    throw new Error(`${days} days with information should be enough for 退院・退所加算`);
  return `${plain(describeClaim(claim, { t }).title)} ${formatQuantity(claim.units, 'careUnits', { t })}`;
}

/** A stay from which the person comes home; the last day with information is the conference, where there is one. */
function stay(days: number, byConference: boolean) {
  const admitted = anEpisode().and('admission.reported', '2025-06-11T10:00+09:00', {
    data: { careLevel: 'care2', careManager: 'yes' },
  });
  const exchanged = exchangeDays
    .slice(0, byConference ? days - 1 : days)
    .reduce(
      (told, on) =>
        told.and('midStayExchange.held', on, { data: { channel: 'inPerson', informants: ['wardNurse'] } }),
      admitted,
    );
  const told = byConference
    ? exchanged.and('preDischargeConference.held', '2025-06-26', {
        data: {
          attendees: ['hospitalDoctor', 'careManager', 'visitingNurse', 'pharmacist'],
          fromHome: ['careManager', 'visitingNurse', 'pharmacist'],
          copyKept: 'yes',
        },
      })
    : exchanged;
  return told
    .and('carePlan.drafted', '2025-06-27')
    .and('discharge.completed', '2025-06-30', { data: { destination: 'home' } })
    .and('service.started', '2025-06-30').episode;
}
