import type { CivilDate } from '@renkei/forms';
import type { ClaimEvent, StayEnd, StayFacts } from './claim-input.js';

type Opening = ClaimEvent<(typeof openingTypes)[number]>;

const openingTypes = [
  'admission.reported',
  'admission.learnedLate',
  'admission.repeated',
  'transfer.completed',
] as const;

const isOpening = (event: ClaimEvent): event is Opening => openingTypes.some((type) => type === event.type);

/** One stay in hospital with the events that belong to it. */
export interface Stay {
  readonly facts: StayFacts;
  readonly events: readonly ClaimEvent[];
}

/** A late report of a stay that is known already tells more of it and opens no other. */
const openingsOf = (events: readonly ClaimEvent[]): Opening[] =>
  events.filter(isOpening).filter(({ type }, index) => index === 0 || type !== 'admission.learnedLate');

const isHandover = ({ type }: ClaimEvent) =>
  type === 'admissionHandover.sent' || type === 'admissionHandover.received';

/**
 * Shares the events out: to the stay whose opening they name among the obligations they close, else to the last one
 * begun. What comes before the first stay belongs to it; a handover after a discharge belongs to the next one.
 */
function shareOut(events: readonly ClaimEvent[], openings: readonly Opening[]): ClaimEvent[][] {
  const shares: ClaimEvent[][] = openings.map(() => []);
  let current = -1;
  let discharged = false;
  for (const event of events) {
    const opened = openings.findIndex(({ id }) => id === event.id);
    if (opened >= 0) [current, discharged] = [opened, false];
    const closes = event.data?.closes ?? [];
    const named = openings.findIndex(({ id }) => closes.some((obligation) => obligation.endsWith(`:${id}`)));
    const byTime = discharged && isHandover(event) ? current + 1 : current;
    shares[named >= 0 ? named : Math.min(Math.max(byTime, 0), shares.length - 1)]?.push(event);
    if (event.type === 'discharge.completed') discharged = true;
  }
  return shares;
}

/** Destinations at which no fee for life at home arises for a care manager's office (GK). */
const facilities: readonly (string | undefined)[] = [
  'groupHome',
  'specialNursingHome',
  'healthFacility',
  'careMedicalInstitute',
  'disabilityFacility',
  'smallMulti',
];

/** How a stay ended, by the first event that ended it. */
function endingOf(
  events: readonly ClaimEvent[],
  next: Opening | undefined,
): { dischargedOn?: CivilDate; end?: StayEnd } {
  if (next?.type === 'transfer.completed') return { dischargedOn: next.on, end: 'transfer' };
  for (const event of events) {
    if (event.type === 'death.reported') return { dischargedOn: event.on, end: 'death' };
    if (event.type === 'facility.entered') return { dischargedOn: event.on, end: 'facility' };
    if (event.type === 'discharge.completed') {
      const destination = event.data?.destination;
      const entered = events.some(({ type }) => type === 'facility.entered');
      if (destination === 'deceased') return { dischargedOn: event.on, end: 'death' };
      if (destination === 'otherHospital') return { dischargedOn: event.on, end: 'transfer' };
      return {
        dischargedOn: event.on,
        end: entered || facilities.includes(destination) ? 'facility' : 'home',
      };
    }
  }
  return {};
}

type OwnFacts = Omit<StayFacts, 'awaySince' | 'dischargedOn' | 'end'>;

/** What the events of a stay tell of it; where two tell the same, the last word counts. */
function factsOf(number: number, opening: Opening, events: readonly ClaimEvent[]): OwnFacts {
  let facts: OwnFacts = { number, admittedOn: opening.on };
  for (const event of events) {
    if (event.type === 'ward.changed' && event.data?.ward) facts = { ...facts, ward: event.data.ward };
    if (!isOpening(event)) continue;
    const { admittedAt = event.occurredAt, ward, supportFee } = event.data ?? {};
    const careManager = event.type === 'transfer.completed' ? undefined : event.data?.careManager;
    facts = {
      ...facts,
      ...(admittedAt.length > 10 && { admittedAt }),
      ...(ward && { ward }),
      ...(supportFee && { supportFee }),
      ...(careManager && { careManager }),
    };
  }
  return facts;
}

/** The stays of an episode, in order; a person transferred has been away since the first of them. */
export function staysOf(events: readonly ClaimEvent[]): Stay[] {
  const openings = openingsOf(events);
  const shares = shareOut(events, openings);
  let awaySince: CivilDate | undefined;
  return openings.map((opening, index) => {
    const ofStay = shares[index] ?? [];
    if (opening.type !== 'transfer.completed' || awaySince === undefined) awaySince = opening.on;
    const facts = {
      ...factsOf(index + 1, opening, ofStay),
      awaySince,
      ...endingOf(ofStay, openings[index + 1]),
    };
    return { facts, events: ofStay };
  });
}
