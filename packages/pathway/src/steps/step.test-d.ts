import { describe, expectTypeOf, it } from 'vitest';
import type { EpisodeEvent, EventData, PathwayEvent } from '../episode-event.js';
import type { ConditionOn } from '../facts.js';
import type { nationalFacts } from '../national-facts/index.js';

type National = ConditionOn<typeof nationalFacts>;

describe('types of the path', () => {
  it('know what each event may say', () => {
    expectTypeOf<EventData<'discharge.planned'>['plannedOn']>().toEqualTypeOf<string>();
    expectTypeOf<{ type: 'consent.given' }>().toExtend<PathwayEvent>();
    // @ts-expect-error a discharge is planned for a day
    const withoutDay: PathwayEvent = { type: 'discharge.planned' };
    // @ts-expect-error there is no such event
    const unknown: PathwayEvent = { type: 'discharge.dreamed' };
    expectTypeOf(withoutDay).toExtend<PathwayEvent>();
    expectTypeOf(unknown).toExtend<PathwayEvent>();
  });

  it('narrow an event by its type', () => {
    type Sent = Extract<EpisodeEvent, { type: 'document.sent' }>;
    expectTypeOf<Sent['data']['document']['id']>().toEqualTypeOf<string>();
  });

  it('know the facts of the nation and their values', () => {
    const right: National = {
      age: { from: 65 },
      any: [{ careLevel: ['care1', 'care2'] }, { shortStay: { given: true } }],
    };
    // @ts-expect-error a misspelt fact
    const misspelt: National = { carelevel: 'care1' };
    // @ts-expect-error a value that the fact does not have
    const wrongValue: National = { supportFee: 'three' };
    expectTypeOf([right, misspelt, wrongValue]).toExtend<readonly National[]>();
  });
});
