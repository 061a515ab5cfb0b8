import { describe, expect, it } from 'vitest';
import { defineRegion, national, resolveRegion } from './index.js';

const week = { days: 7, after: 'admittedOn', firstDay: 'next', force: 'advice' } as const;
const fiveDays = { days: 5, after: 'admittedOn', firstDay: 'next', force: 'soft' } as const;

const valley = defineRegion({
  id: 'valley',
  level: 'district',
  name: { ja: '谷', en: 'Valley' },
  editions: [
    { from: '2026-04-01', steps: { sendAdmissionHandover: { due: week } } },
    { from: '2027-04-01', steps: { sendAdmissionHandover: { due: fiveDays } } },
  ],
});
const town = defineRegion({
  id: 'town',
  level: 'city',
  name: { ja: '町', en: 'Town' },
  within: [valley],
  editions: [{ from: '2026-10-01', steps: { sendAdmissionHandover: { due: fiveDays } } }],
});
const dueIn = (layers: Parameters<typeof resolveRegion>[0], on: string) =>
  resolveRegion(layers, { on }).steps.sendAdmissionHandover?.due;

describe('resolveRegion', () => {
  it('gives the nation alone without an issue', () => {
    const { issues, forms, changes } = resolveRegion([national], { on: '2026-04-01' });
    expect(issues).toEqual([]);
    expect(changes).toEqual([]);
    expect(Object.keys(forms)).toHaveLength(6);
    expect(dueIn([national], '2026-04-01')).toMatchObject({ days: 3 });
  });

  it('changes what a district says from the day of its edition on', () => {
    expect(dueIn([national, valley], '2026-03-31')).toMatchObject({ days: 3 });
    expect(dueIn([national, valley], '2026-04-01')).toEqual(week);
    expect(dueIn([national, valley], '2027-04-01')).toEqual(fiveDays);
  });

  it('names both layers and the address where two change the same, and leaves the earlier one in force', () => {
    const both = resolveRegion([national, valley, town], { on: '2026-10-01' });
    expect(both.issues).toEqual([
      {
        code: 'conflict',
        layer: 'town',
        path: ['editions', 0, 'steps', 'sendAdmissionHandover'],
        params: {
          name: 'steps.sendAdmissionHandover.due',
          where: 'steps.sendAdmissionHandover.due',
          other: 'valley',
        },
      },
    ]);
    expect(both.steps.sendAdmissionHandover?.due).toEqual(week);
  });

  it('lets a layer overrule another by naming it', () => {
    const overruling = { ...town, editions: [{ ...town.editions[0], overrules: ['valley'] }] as const };
    const { issues, steps, changes } = resolveRegion([national, valley, overruling], { on: '2026-10-01' });
    expect(issues).toEqual([]);
    expect(steps.sendAdmissionHandover?.due).toEqual(fiveDays);
    expect(changes).toMatchObject([{ layer: 'town', overrules: 'valley', before: week }]);
  });

  it('pins the layers, their editions and all that they say', () => {
    const { pin } = resolveRegion([national, valley], { on: '2026-12-24' });
    expect(pin.layers).toEqual([
      { id: 'national', edition: '2000-04-01' },
      { id: 'valley', edition: '2026-04-01' },
    ]);
    const copy = JSON.parse(JSON.stringify(valley));
    expect(resolveRegion([national, copy], { on: '2026-12-25' }).pin).toEqual(pin);
    const edited = JSON.parse(JSON.stringify(valley).replace('"days":7', '"days":8'));
    expect(resolveRegion([national, edited], { on: '2026-12-25' }).pin.digest).not.toBe(pin.digest);
  });
});
