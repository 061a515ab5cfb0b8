import { daysBetween } from '@renkei/forms';
import { dayOf } from './dates.js';
import type { Episode } from './episode.js';
import type { EventType } from './episode-event.js';
import { type Happening, historyOf } from './history.js';
import { knownFacts } from './known-facts.js';
import { nationalFacts } from './national-facts/index.js';

/** What regions measure (8.5). Words: `pathway.indicator.<code>`. */
export const indicatorCodes = [
  /** 退院調整率: of the discharges of certified persons, those before which the hospital was in touch with the care manager. */
  'dischargeLiaisonRate',
  /** 退院調整もれ率: the rest of them. */
  'dischargeLiaisonGapRate',
  /** 入院時情報提供率: of the admissions that a care manager knew of, those for which a handover was given. */
  'admissionHandoverRate',
  /** Days from the admission to the handover, the median. */
  'daysToHandover',
  /** Days from the first word of the discharge to the discharge, the median. */
  'daysOfNotice',
] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

export interface Indicator {
  readonly code: IndicatorCode;
  /** A share between 0 and 1, or days; absent when nothing was counted. */
  readonly value?: number;
  readonly unit: 'share' | 'days';
  /** What was counted, and of how many. */
  readonly counted: number;
  readonly of: number;
}

export interface IndicatorsOptions {
  /** Discharges and admissions within these days, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** One stay in hospital, as far as it is measured. */
interface Stay {
  readonly admittedOn: string | undefined;
  readonly dischargedOn: string | undefined;
  readonly certified: boolean;
  readonly careManagerKnown: boolean;
  readonly handoverOn: string | undefined;
  readonly foreseenOn: string | undefined;
  readonly inTouch: boolean;
}

/** How the region does, over many episodes: shares and median days. People without certification are not counted as gaps. */
export function indicators(
  episodes: readonly Pick<Episode, 'log' | 'snapshot'>[],
  { from = '0000-01-01', to = '9999-12-31' }: IndicatorsOptions = {},
): Indicator[] {
  const within = (on: string | undefined): on is string => on !== undefined && from <= on && on <= to;
  const stays = episodes.flatMap(staysOf);
  const discharged = stays.filter(({ certified, dischargedOn }) => certified && within(dischargedOn));
  const admitted = stays.filter(({ careManagerKnown, admittedOn }) => careManagerKnown && within(admittedOn));
  const inTouch = discharged.filter((stay) => stay.inTouch).length;
  const given = admitted.filter(({ handoverOn }) => handoverOn !== undefined);
  const toHandover = given.flatMap(({ admittedOn, handoverOn }) => days(admittedOn, handoverOn));
  const notice = stays
    .filter(({ dischargedOn }) => within(dischargedOn))
    .flatMap(({ foreseenOn, dischargedOn }) => days(foreseenOn, dischargedOn));
  return [
    share('dischargeLiaisonRate', inTouch, discharged.length),
    share('dischargeLiaisonGapRate', discharged.length - inTouch, discharged.length),
    share('admissionHandoverRate', given.length, admitted.length),
    median('daysToHandover', toHandover, admitted.length),
    median('daysOfNotice', notice, stays.filter(({ dischargedOn }) => within(dischargedOn)).length),
  ];
}

/** The hospital and the care manager were in touch about going home. */
const contacts: readonly EventType[] = [
  'dischargeProspect.notified',
  'midStayExchange.held',
  'preDischargeConference.held',
];

function staysOf(episode: Pick<Episode, 'log' | 'snapshot'>): Stay[] {
  const history = historyOf(episode);
  const known = knownFacts(history, nationalFacts);
  const certified = ['certified', 'renewing', 'changeRequested'].includes(
    String(known.look(1)('certification')),
  );
  return Array.from({ length: history.stay }, (_, index) => {
    const stay = index + 1;
    const look = known.look(stay);
    const own = history.happenings.filter((one) => one.stay === stay);
    const dischargedOn = day(look('dischargedOn'));
    return {
      admittedOn: day(look('admittedOn')),
      dischargedOn,
      certified,
      careManagerKnown: known.look(stay)('inCharge') === 'known',
      handoverOn: own.find(({ event }) => event.type === 'admissionHandover.sent')?.on,
      foreseenOn: day(look('dischargeForeseenOn')),
      inTouch: own.some((one) => contacts.includes(one.event.type) && isBefore(one, dischargedOn)),
    };
  });
}

const day = (value: string | number | undefined): string | undefined =>
  typeof value === 'string' ? dayOf(value) : undefined;
const isBefore = ({ on }: Happening, dischargedOn: string | undefined): boolean =>
  dischargedOn === undefined || on <= dischargedOn;
const days = (from: string | undefined, to: string | undefined): number[] =>
  from === undefined || to === undefined ? [] : [daysBetween(from, to)];

const share = (code: IndicatorCode, counted: number, of: number): Indicator => ({
  code,
  ...(of > 0 && { value: counted / of }),
  unit: 'share',
  counted,
  of,
});

function median(code: IndicatorCode, values: readonly number[], of: number): Indicator {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  const value = middle.reduce((sum, one) => sum + one, 0) / middle.length;
  return { code, ...(sorted.length > 0 && { value }), unit: 'days', counted: sorted.length, of };
}
