import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { pathwayMachine } from './pathway-machine.js';

describe('the chart', () => {
  it('starts with plain XState habits, at home', () => {
    const actor = createActor(pathwayMachine).start();
    expect(actor.getSnapshot().value).toEqual({
      journey: 'atHome',
      consent: 'notYet',
      certification: 'unknown',
      inCharge: 'unknown',
    });
    actor.send({ type: 'admission.reported', data: { careManager: 'yes' } });
    actor.send({ type: 'consent.given' });
    expect(actor.getSnapshot().value).toMatchObject({
      journey: { inHospital: 'arrived' },
      inCharge: 'known',
      consent: 'given',
    });
    expect(actor.getSnapshot().hasTag('hospital')).toBe(true);
    expect(Object.keys(actor.getSnapshot().getMeta())).toContain('arrived');
  });
});
