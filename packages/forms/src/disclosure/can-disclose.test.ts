import { describe, expect, it } from 'vitest';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';
import { admissionHandoverFixtures } from '../documents/admission-handover/fixtures.js';
import { type Allowed, canDisclose, type DisclosureQuestion } from './can-disclose.js';
import type { Consent } from './consent.js';
import { mustAllow, outboundSheet } from './outbound-sheet.js';
import { subjectsOf } from './subjects-of.js';

const atContract: Consent = { subject: 'person', answer: 'given', on: '2025-06-01', method: 'comprehensive' };
const ofDaughter: Consent = {
  subject: 'family',
  member: 'f1',
  answer: 'given',
  on: '2025-06-01',
  method: 'written',
};
const ask = (given: Partial<DisclosureQuestion> = {}) =>
  canDisclose({
    document: { form: 'admissionHandover', id: 'd1' },
    recipient: 'wardNurse',
    purpose: 'admission',
    channel: 'fax',
    consents: [atContract, ofDaughter],
    at: '2026-04-03T10:00+09:00',
    ...given,
  });

describe('whether a document may be shown', () => {
  it('consent at the contract, by person and family, covers a later admission', () => {
    expect(ask()).toMatchObject({ allowed: true, basis: 'consent', missing: [] });
  });

  it('an empty list of whose data it is needs the consent of both, not of nobody', () => {
    const document = { form: 'admissionHandover', id: 'd1', subjects: [] };
    expect(ask({ consents: [], document }).missing.length).toBeGreaterThan(0);
  });

  it('the person’s consent does not speak for the family', () => {
    expect(ask({ consents: [atContract] }).missing).toEqual([{ code: 'notAsked', subject: 'family' }]);
    expect(
      ask({ consents: [atContract], document: { form: 'admissionHandover', id: 'd1', subjects: ['person'] } })
        .allowed,
    ).toBe(true);
  });

  it.each([
    ['withdrawn before', { answer: 'withdrawn', on: '2026-04-01' }, ['withdrawn']],
    ['withdrawn afterwards', { answer: 'withdrawn', on: '2026-04-04' }, undefined],
    [
      'refused for this recipient',
      { answer: 'refused', on: '2026-01-01', scope: { recipients: ['wardNurse'] } },
      ['refused'],
    ],
    [
      'refused for another recipient',
      { answer: 'refused', on: '2026-01-01', scope: { recipients: ['municipality'] } },
      undefined,
    ],
  ] as const)('%s', (_title, change, codes) => {
    const decision = ask({ consents: [atContract, ofDaughter, { ...atContract, ...change }] });
    expect(decision.allowed ? undefined : decision.missing.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Pick<Consent, 'on'>, string, boolean]>([
    ['withdrawn on the 3rd, sent at 08:30 of the 3rd', { on: '2026-04-03' }, '2026-04-02T23:30Z', false],
    ['withdrawn on the 3rd, sent at 23:59 of the 2nd', { on: '2026-04-03' }, '2026-04-02T14:59Z', true],
    ['withdrawn on the 3rd, sent at 08:00 of the 3rd', { on: '2026-04-03' }, '2026-04-02T13:00-10:00', false],
    ['withdrawn at 08:30 of the 3rd, sent on the 3rd', { on: '2026-04-02T23:30Z' }, '2026-04-03', false],
    ['withdrawn at 08:30 of the 3rd, sent on the 2nd', { on: '2026-04-02T23:30Z' }, '2026-04-02', true],
    ['withdrawn at 08:30, sent at 08:31', { on: '2026-04-02T23:30Z' }, '2026-04-03T08:31+09:00', false],
    ['withdrawn at 08:30, sent at 08:29', { on: '2026-04-02T23:30Z' }, '2026-04-03T08:29+09:00', true],
  ])('days are those of Japan in whatever offset a time is given: %s', (_title, { on }, at, allowed) => {
    const consents = [atContract, ofDaughter, { ...atContract, answer: 'withdrawn', on } as const];
    expect(ask({ consents, at }).allowed).toBe(allowed);
  });

  it('of two answers the later one in Japan counts: a withdrawal at 08:30 of the 2nd comes after a consent on the 1st', () => {
    const withdrawn = { ...atContract, answer: 'withdrawn', on: '2026-04-01T23:30Z' } as const;
    const given = { ...atContract, on: '2026-04-01' };
    expect(ask({ consents: [withdrawn, given, ofDaughter] }).missing).toEqual([
      { code: 'withdrawn', subject: 'person' },
    ]);
  });

  it.each(['令和8年4月', '2026-04-31', '2026-04-01T10:00', '', null])(
    'an answer whose day is written as %j counts when it is against, and never when it is consent',
    (written) => {
      const on = written as string;
      for (const answer of ['withdrawn', 'refused'] as const) {
        const no = { ...atContract, answer, on };
        const missing = [{ code: answer, subject: 'person' }];
        expect(ask({ consents: [no, atContract, ofDaughter] }).missing).toEqual(missing);
        expect(ask({ consents: [atContract, no, ofDaughter] }).missing).toEqual(missing);
      }
      expect(ask({ consents: [{ ...atContract, on }, ofDaughter] }).missing).toEqual([
        { code: 'notAsked', subject: 'person' },
      ]);
    },
  );

  it('of several relatives one who refuses is enough to say no', () => {
    const son: Consent = { ...ofDaughter, member: 'f2', answer: 'refused' };
    expect(ask({ consents: [atContract, ofDaughter, son] }).missing).toEqual([
      { code: 'refused', subject: 'family' },
    ]);
  });

  it('a consent for another document is out of scope', () => {
    const other = { ...atContract, scope: { documents: ['dischargeRecord'] } };
    expect(ask({ consents: [other, ofDaughter] }).missing).toEqual([
      { code: 'outOfScope', subject: 'person' },
    ]);
  });

  it('a service meeting asks for consent in writing', () => {
    const oral = { ...atContract, method: 'oral' } as const;
    expect(ask({ consents: [oral, ofDaughter], purpose: 'serviceMeeting' }).missing).toEqual([
      { code: 'writtenConsent', subject: 'person' },
    ]);
  });

  it('an emergency stands in for consent nobody could ask for, with a reason, never against a refusal', () => {
    const emergency = { reason: 'lifeOrBody' } as const;
    expect(ask({ consents: [], emergency })).toMatchObject({
      allowed: true,
      basis: 'emergency',
      reason: 'lifeOrBody',
    });
    expect(ask({ consents: [{ ...atContract, answer: 'refused' }], emergency }).allowed).toBe(false);
    expect(ask({ consents: [], emergency: { reason: '' as 'lifeOrBody' } }).missing).toEqual([
      { code: 'reason' },
    ]);
  });

  it('suspected abuse is reported without consent', () => {
    expect(ask({ consents: [], law: { reason: 'abuseReport' }, recipient: 'municipality' })).toMatchObject({
      basis: 'law',
    });
  });

  it('bad input is missing, never thrown', () => {
    for (const at of ['', '2026-04-31', '2026-04-03 10:00', '2026-04-03T10:00', null as unknown as string])
      expect(ask({ at }).missing).toEqual([{ code: 'day' }]);
    expect(ask({ consents: null as unknown as [] }).allowed).toBe(false);
  });
});

describe('what leaves the house', () => {
  const sheet = admissionHandoverFixtures.livesAloneDementia;

  it('needs a decision for this document; the record of it holds codes only', () => {
    const decision = ask();
    if (!decision.allowed) throw new Error('not allowed');
    const { sheet: sent, record } = outboundSheet(admissionHandover, sheet, {
      decision,
      view: 'fax',
      on: '2026-04-03',
    });
    expect(record).toEqual({ view: 'fax', basis: 'consent', withheld: 'yes' });
    expect(sent).not.toHaveProperty('withheld');
    expect(JSON.stringify(sent)).not.toContain('潮見');
    expect(() => mustAllow(decision, 'dischargeRecord')).toThrow(RangeError);
    // @ts-expect-error without a decision there is no sheet
    expect(() => outboundSheet(admissionHandover, sheet, { view: 'fax' })).toThrow(RangeError);
    const refused = ask({ consents: [] });
    // @ts-expect-error a decision that does not allow cannot build a sheet
    expect(() => outboundSheet(admissionHandover, sheet, { decision: refused, view: 'fax' })).toThrow(
      RangeError,
    );
    const { allowed, basis, missing } = decision;
    // @ts-expect-error an object that only looks like a decision was not given by canDisclose
    const made: Allowed = { ...refused, allowed, basis, missing };
    expect(made.allowed).toBe(true);
  });

  it('holds neither the list of what was withheld nor a sign of it, in any view', () => {
    const decision = ask();
    if (!decision.allowed) throw new Error('not allowed');
    for (const view of ['fax', 'family', 'replySlip', 'pseudonymised'] as const) {
      const { sheet: sent, withheld } = outboundSheet(admissionHandover, sheet, { decision, view });
      expect(withheld.length).toBeGreaterThan(0);
      expect(Object.keys(sent).sort()).toEqual(['content', 'edition', 'form', 'id', 'part', 'view']);
      expect(JSON.stringify(sent)).not.toMatch(/withheld|notListed|coarser|notTold|null/);
    }
  });

  it('in an emergency carries the code of its reason into the record', () => {
    const decision = ask({ consents: [], emergency: { reason: 'lifeOrBody' } });
    if (!decision.allowed) throw new Error('not allowed');
    const { record } = outboundSheet(admissionHandover, sheet, { decision, view: 'full' });
    expect(record).toEqual({ view: 'full', basis: 'emergency', reason: 'lifeOrBody', withheld: 'no' });
  });

  it('holds the family’s data when a question about the family is answered', () => {
    expect(subjectsOf(admissionHandover, sheet)).toEqual(['person', 'family']);
    expect(subjectsOf(admissionHandover, { subject: sheet.subject })).toEqual(['person']);
  });
});
