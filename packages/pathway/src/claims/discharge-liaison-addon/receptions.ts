import { addDays, type CivilDate } from '@renkei/forms';
import { type ClaimEvent, type ClaimInput, daysOf, eventsOf } from '../claim-input.js';
import { careManagerTookPart, enoughPartners } from '../partners.js';

/** Information still counts when the care manager gets it up to this many days after the discharge (GK). */
export const lateInformationDays = 7;

type Conference = ClaimEvent<'preDischargeConference.held'>;

export interface Receptions {
  /** Days on which the care manager got information; several informants on one day are one. */
  readonly days: readonly CivilDate[];
  /** Days on which it came by telephone or on paper alone: whether they count is not settled (GK: meets staff). */
  readonly withoutMeeting: readonly CivilDate[];
  /** By a conference that meets 退院時共同指導料2 注3 and whose paper is kept. */
  readonly byConference: boolean | 'unknown';
  /** The conference that decides, and what is not known of it. */
  readonly conference?: Conference;
  readonly missing: readonly ('attendees' | 'partnersFromHome' | 'paperCopy')[];
}

const missingOf = ({ data = {} }: Conference): Receptions['missing'] => [
  ...(enoughPartners(data) === 'unknown'
    ? [data.attendees ? ('partnersFromHome' as const) : ('attendees' as const)]
    : []),
  ...(data.copyKept === 'yes' ? [] : ['paperCopy' as const]),
];

/**
 * Counts the receptions of information (情報の提供を受けた回数) of one stay.
 *
 * Whole days from admission to 7 days after discharge. A conference counts as a conference when three partner
 * professions took part and the care manager holds a copy of the paper; else as information got another way. A
 * conference without word of the care manager's part counts; one held without the care manager does not.
 */
export function receptionsOf(input: ClaimInput): Receptions {
  const { admittedOn, dischargedOn } = input.stay;
  const last = dischargedOn === undefined ? input.asOf : addDays(dischargedOn, lateInformationDays);
  const within = ({ on }: ClaimEvent) => on >= admittedOn && on <= last;
  const conferences = eventsOf(input, 'preDischargeConference.held').filter(
    (event) => within(event) && careManagerTookPart(event.data ?? {}) !== false,
  );
  const joined = eventsOf(input, 'inHospitalConference.held').filter(
    (event) => within(event) && careManagerTookPart(event.data ?? {}) === true,
  );
  const exchanges = eventsOf(input, 'midStayExchange.held').filter(within);
  const met = exchanges.filter(({ data }) => [undefined, 'inPerson', 'video'].includes(data?.channel));
  const days = daysOf([...met, ...joined, ...conferences]);
  const withoutMeeting = daysOf(exchanges).filter((on) => !days.includes(on));

  const possible = conferences.filter(({ data }) => enoughPartners(data ?? {}) !== false);
  const [best] = [...possible].sort((a, b) => missingOf(a).length - missingOf(b).length);
  if (!best) return { days, withoutMeeting, byConference: false, missing: [] };
  const missing = missingOf(best);
  return { days, withoutMeeting, byConference: missing.length === 0 || 'unknown', conference: best, missing };
}
