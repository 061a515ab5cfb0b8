import { describe, expect, it } from 'vitest';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';
import { admissionHandoverFixtures } from '../documents/admission-handover/fixtures.js';
import { conferenceRecord } from '../documents/conference-record/conference-record.js';
import { daysBetween } from '../values/civil-date.js';
import { pseudonyms } from './pseudonyms.js';
import { viewOf } from './view-of.js';

const key = new Uint8Array(32).fill(7);
const of = (person: string, purpose = 'study') => pseudonyms({ key, purpose, person });

describe('pseudonymised papers', () => {
  it('a person has the same token on every paper of a purpose, and another for another purpose', () => {
    expect(of('p1').token).toBe(of('p1').token);
    expect(new Set([of('p1').token, of('p2').token, of('p1', 'audit').token]).size).toBe(3);
    expect(of('p1').token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('all dates of a person move by the same days, never by none', () => {
    for (let i = 0; i < 500; i++) {
      const { shift } = of(`p${i}`);
      const days = daysBetween('2026-04-03', shift('2026-04-03'));
      expect(Math.abs(days)).toBeGreaterThan(0);
      expect(Math.abs(days)).toBeLessThanOrEqual(180);
      expect(daysBetween(shift('2026-04-03'), shift('2026-05-08'))).toBe(35);
    }
  });

  it('hold no name, no free text, no place, and nobody older than 90', () => {
    const sheet = { ...admissionHandoverFixtures.everythingFilled };
    const { shown } = viewOf(
      admissionHandover,
      { ...sheet, subject: { ...sheet.subject, age: 96 } },
      'pseudonymised',
      {
        pseudonyms: of('p1'),
        on: '2036-04-14',
      },
    );
    expect(shown.subject).toMatchObject({
      name: { as: 'token', value: of('p1').token },
      age: { as: 'ageBand', value: 90 },
      birthDate: { as: 'ageBand', value: 90 },
    });
    expect(shown.header).toMatchObject({ admittedOn: { as: 'shifted' } });
    expect(JSON.stringify(shown)).not.toMatch(/汐留|架空|2026-04-1|0000-/);
  });

  it('a meeting at 23:30 UTC moves from the day on which it was in Japan, and its year is that of Japan', () => {
    const day = (heldAt: string, style: 'shifted' | 'year') => {
      const choices = { pseudonyms: of('p1'), styles: { heldAt: style } };
      return viewOf(conferenceRecord, { heldAt }, 'pseudonymised', choices).shown.heldAt;
    };
    const { shift } = of('p1');
    expect(day('2026-04-02T23:30+00:00', 'shifted')).toEqual({ as: 'shifted', value: shift('2026-04-03') });
    expect(day('2026-04-02T23:30+09:00', 'shifted')).toEqual({ as: 'shifted', value: shift('2026-04-02') });
    expect(day('2025-12-31T20:00+00:00', 'year')).toEqual({ as: 'year', value: '2026' });
    expect(day('2026-04', 'year')).toBeUndefined();
  });

  it('without pseudonyms there is no name and no date', () => {
    const { shown } = viewOf(
      admissionHandover,
      admissionHandoverFixtures.livesAloneDementia,
      'pseudonymised',
    );
    expect(JSON.stringify(shown)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('a short key is a mistake', () => {
    expect(() => pseudonyms({ key: new Uint8Array(8), purpose: 'x', person: 'p' })).toThrow(RangeError);
  });
});
