import { type BusinessCalendar, businessCalendar } from '../deadlines/business-calendar.js';
import { type Episode, type LogRow, startEpisode } from '../episode.js';
import type { EpisodeEvent, EventType } from '../episode-event.js';
import type { Claim } from './claim.js';
import type { FeeCode } from './codes.js';
import { type ClaimsOptions, claims } from './index.js';
import { nationalFees } from './national-fees.js';

/** Type, time and data of an event; its id is `e` and its place in the list, beginning with 1. */
export type Told = readonly [type: EventType, occurredAt: string, data?: Readonly<Record<string, unknown>>];

const eventOf = ([type, occurredAt, data]: Told, index: number) =>
  ({
    id: `e${index + 1}`,
    type,
    occurredAt,
    recordedAt: '2026-01-01T00:00+09:00',
    actor: { id: 'actor1', role: 'careManager' },
    ...(data && { data }),
  }) as unknown as EpisodeEvent;

/** An episode whose log holds these events as applied, whatever the chart would say. For tests of the fee rules. */
export function episodeOf(told: readonly Told[], id = 'episode1'): Episode {
  const log = told.map(
    (each, index): LogRow => ({
      seq: index + 1,
      outcome: 'applied',
      event: eventOf(each, index),
      eventHash: '',
      prevHash: '',
      hash: '',
    }),
  );
  return { ...startEpisode({ id, personId: 'person1' }), log };
}

const day = ['09:00', '17:30'] as const;

/** Monday to Friday 09:00–17:30, closed on holidays and from 29 December to 3 January. */
export const office: BusinessCalendar = businessCalendar({
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  nationalHolidays: true,
  yearEnd: { from: '12-29', to: '01-03' },
});

type Options = Partial<Omit<ClaimsOptions, 'rules'>> & { readonly episodeId?: string };

/** The claims of one fee, looked at long after. */
export const claimsFor = (
  fee: FeeCode,
  told: readonly Told[],
  { episodeId, ...options }: Options = {},
): Claim[] =>
  claims(episodeOf(told, episodeId), {
    rules: { claims: nationalFees },
    calendars: { careOffice: office, hospital: office },
    asOf: '2050-12-31',
    ...options,
  }).filter((claim) => claim.fee === fee);

export const codesOf = (claim: Claim | undefined): string[] => (claim?.reasons ?? []).map(({ code }) => code);

/** The dates compared, as `code day` lines. */
export const datesOf = (claim: Claim | undefined): string[] =>
  (claim?.dates ?? []).map(({ code, on }) => `${code} ${on}`);
