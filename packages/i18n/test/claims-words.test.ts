import { businessCalendar, claimCodes } from '@renkei/pathway';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../src/create-translator.js';
import { type DescribableClaim, describeClaim } from '../src/describe-claim.js';
import { resources } from '../src/resources.js';

const { ja, en } = resources as { ja: Record<string, string>; en: Record<string, string> };
const has = (key: string) =>
  expect([key, ja[key] !== undefined, en[key] !== undefined]).toEqual([key, true, true]);
const inJapanese = createTranslator({ locale: 'ja' });
const inEnglish = createTranslator({ locale: 'en' });

describe('every code of a claim has words in both languages', () => {
  it('fees and their classes', () => {
    for (const [fee, classes] of Object.entries(claimCodes.fees)) {
      has(`claims.${fee}.title`);
      for (const each of classes) has(`claims.${fee}.class.${each}`);
    }
  });
  it('statuses, reasons, evidence, dates, advice', () => {
    for (const code of claimCodes.statuses) has(`claims.status.${code}`);
    for (const code of claimCodes.reasons) has(`claims.reason.${code}`);
    for (const code of claimCodes.evidence) has(`claims.evidence.${code}`);
    for (const code of claimCodes.dates) has(`claims.date.${code}`);
    has('claims.advice.noticesDecide');
  });
  it('no word without a code', () => {
    const known = [
      ...Object.entries(claimCodes.fees).flatMap(([fee, classes]) => [
        `claims.${fee}.title`,
        ...classes.map((each: string) => `claims.${fee}.class.${each}`),
      ]),
      ...claimCodes.statuses.map((code) => `claims.status.${code}`),
      ...claimCodes.reasons.map((code) => `claims.reason.${code}`),
      ...claimCodes.evidence.map((code) => `claims.evidence.${code}`),
      ...claimCodes.dates.map((code) => `claims.date.${code}`),
      'claims.title',
      'claims.advice.noticesDecide',
      'claims.per.month',
      'claims.per.stay',
    ];
    expect(Object.keys(ja).filter((key) => key.startsWith('claims.') && !known.includes(key))).toEqual([]);
  });
  it('why an office is closed, on every day of twenty years', () => {
    const hours = { mon: ['09:00', '17:00'], sat: ['09:00', '12:00'] } as const;
    const office = businessCalendar({
      hours,
      nationalHolidays: true,
      yearEnd: { from: '12-29', to: '01-03' },
    });
    const days = Array.from({ length: 366 * 20 }, (_, index) =>
      new Date(Date.UTC(2008, 0, 1 + index)).toISOString().slice(0, 10),
    );
    for (const reason of new Set(days.flatMap((day) => office.reasonClosed(day) ?? [])))
      has(`calendar.closed.${reason}`);
    has('calendar.closed.unknown');
  });
});

/** A claim of one reason; everything else is empty. */
const claim = (over: Partial<DescribableClaim>): DescribableClaim => ({
  fee: 'admissionLiaisonAddon',
  status: 'eligible',
  reasons: [],
  dates: [],
  evidence: { found: [], missing: [], keep: [] },
  advice: 'noticesDecide',
  ...over,
});

describe('a claim said in both languages', () => {
  it('with class, dates, evidence and advice', () => {
    const whole = claim({
      class: 'one',
      reasons: [{ code: 'givenInTime' }],
      dates: [{ code: 'admittedOn', on: '2026-06-11' }],
      evidence: {
        found: [{ code: 'informationGiven', on: '2026-06-11' }, { code: 'careLevel' }],
        missing: ['receiptConfirmed'],
        keep: ['progressNotes'],
      },
    });
    expect([
      describeClaim(whole, { t: inJapanese }),
      describeClaim(whole, { t: inEnglish }),
    ]).toMatchInlineSnapshot(`
      [
        {
          "advice": "この表示は確認のための目安で、法律や医療の助言ではありません。算定の可否は告示・通知・Q&Aによります",
          "dates": [
            {
              "label": "入院日",
              "on": "2026-06-11",
            },
          ],
          "found": [
            {
              "label": "情報の提供",
              "on": "2026-06-11",
            },
            {
              "label": "要介護状態区分",
            },
          ],
          "keep": [
            "居宅介護支援経過(第5表)への記載（日時・場所・内容・方法）",
          ],
          "missing": [
            "受領の確認",
          ],
          "reasons": [
            "期限までに情報を提供しています",
          ],
          "status": "算定できる見込み",
          "title": "入院時情報連携加算 (I)",
        },
        {
          "advice": "This helps you check; it is not legal or clinical advice. Whether a fee may be claimed is decided by the official notices and their Q&A",
          "dates": [
            {
              "label": "admitted",
              "on": "2026-06-11",
            },
          ],
          "found": [
            {
              "label": "information given",
              "on": "2026-06-11",
            },
            {
              "label": "certified care level",
            },
          ],
          "keep": [
            "a note in the progress record (care plan table 5) (time, place, content, way)",
          ],
          "missing": [
            "confirmation that it was received",
          ],
          "reasons": [
            "The information was given in time",
          ],
          "status": "can be claimed, as far as can be seen",
          "title": "Hospital admission liaison add-on class (I)",
        },
      ]
    `);
  });

  it.each([
    [{ code: 'limitReached', params: { count: 1, per: 'month' } }],
    [{ code: 'limitReached', params: { count: 2, per: 'stay' } }],
    [{ code: 'limitMayBeReached', params: { count: 2, per: 'month' } }],
    [{ code: 'notTogether', params: { fee: 'dischargeLiaisonAddon' } }],
    [{ code: 'careLevelNotCovered', params: { level: 'support1' } }],
    [{ code: 'receptionsCounted', params: { count: 1 } }],
    [{ code: 'receptionsCounted', params: { count: 3 } }],
    [{ code: 'classOpen', params: { with: 'oneB', without: 'oneA' } }],
    [{ code: 'partnersTooFew', params: { needed: 3 } }],
    [{ code: 'visitsTooFew', params: { count: 1, needed: 2 } }],
    [{ code: 'editionsDiffer', params: { editions: ['2018-04', '2024-04'] } }],
  ])('the reason %o', (reason) => {
    const said = [inJapanese, inEnglish].map(
      (t) => describeClaim(claim({ reasons: [reason] }), { t }).reasons[0],
    );
    expect(said).toMatchSnapshot();
  });
});
