import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  describeRegionIssue,
  loadRegion,
  national,
  type Profile,
  type RegionIssue,
  resolveRegion,
} from '../src/index.js';

const from = '2026-04-01';
const due = { days: 7, after: 'admittedOn', firstDay: 'next', force: 'advice' };
const source = { title: '町の取り決め', mark: 'V' };
const profile = (...editions: object[]) =>
  ({ id: 'town', level: 'city', name: { ja: '町', en: 'Town' }, editions }) as unknown as Profile;
const town = (edition: object) => profile({ from, ...edition });
const route = {
  townRoute: { kind: 'code', values: ['road', 'river'], source: 'host', scope: 'stay', sensitivity: 'none' },
};

const wrongNames: readonly [
  title: string,
  edition: object,
  code: RegionIssue['code'],
  address: string,
  nearest: string,
][] = [
  [
    'a field that the form does not have',
    { forms: { admissionHandover: { drop: ['subject.nmae'] } } },
    'unknownField',
    'forms.admissionHandover.drop.0',
    'subject.name',
  ],
  [
    'a step that nobody knows',
    { steps: { sendAdmisionHandover: { due } } },
    'unknownStep',
    'steps.sendAdmisionHandover',
    'sendAdmissionHandover',
  ],
  [
    'a fact that nobody knows',
    { steps: { exchangeMidStay: { when: { aeg: { from: 65 } } } } },
    'unknownFact',
    'steps.exchangeMidStay.when.aeg',
    'age',
  ],
  [
    'a value that a fact does not have',
    { steps: { exchangeMidStay: { when: { careLevel: 'crae2' } } } },
    'unknownValue',
    'steps.exchangeMidStay.when.careLevel',
    'care2',
  ],
  [
    'a value that the region’s own fact does not have',
    { facts: route, steps: { exchangeMidStay: { when: { townRoute: 'riber' } } } },
    'unknownValue',
    'steps.exchangeMidStay.when.townRoute',
    'river',
  ],
  [
    'an anchor that is no date',
    { steps: { exchangeMidStay: { due: { ...due, after: 'admitedOn' } } } },
    'unknownAnchor',
    'steps.exchangeMidStay.due.after',
    'admittedOn',
  ],
  [
    'a word without a place',
    { words: { 'forms.admissionHandover.titel': { ja: '書' } } },
    'unknownWord',
    'words.forms.admissionHandover.titel',
    'forms.admissionHandover.title',
  ],
  [
    'a code to drop that the list does not have',
    {
      forms: {
        admissionHandover: { change: { 'subject.housing.type': { options: { drop: ['detatched'] } } } },
      },
    },
    'unknownCode',
    'forms.admissionHandover.change.subject.housing.type.options.drop.0',
    'detached',
  ],
  [
    'a field in a rule for sending',
    { sending: { admissionHandover: { by: { fax: { show: { 'subject.nmae': ['initials'] } } } } } },
    'unknownField',
    'sending.admissionHandover.by.fax.show.subject.nmae',
    'subject.name',
  ],
];

describe('nine kinds of wrong name are found in JSON', () => {
  it.each(wrongNames)('%s', (_title, edition, code, address, nearest) => {
    const { ok, issues } = loadRegion(JSON.stringify(town(edition)));
    expect(ok).toBe(false);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, layer: 'town', params: { nearest } });
    expect(issues[0]?.path.slice(2).join('.')).toBe(address);
  });

  it('all nine at once', () => {
    const all = { forms: {}, steps: {}, words: {}, sending: {} } as Record<string, object>;
    const { issues } = loadRegion(
      profile(...wrongNames.map(([, edition], i) => ({ from: `2026-04-0${i + 1}`, ...all, ...edition }))),
    );
    expect(issues.map(({ code }) => code)).toEqual(wrongNames.map(([, , code]) => code));
    expect(issues.map(({ path }) => path[1])).toEqual(wrongNames.map((_, i) => i));
  });

  it('each with a sentence in both languages that says what was probably meant', () => {
    for (const [, edition, , , nearest] of wrongNames) {
      const [issue] = loadRegion(town(edition)).issues;
      for (const locale of ['ja', 'en']) {
        const sentence = issue && describeRegionIssue(issue, { t: createTranslator({ locale }) });
        expect(sentence).toContain(nearest);
        expect(sentence).toContain('town > editions[0]');
        expect(sentence).not.toMatch(/\{\{|…|\[ja\]|no words/);
      }
    }
  });
});

describe('what else may be wrong with a profile', () => {
  const codes = (edition: object) => loadRegion(town(edition)).issues.map(({ code }) => code);

  it('text that is no JSON, or far too much of it', () => {
    expect(loadRegion('{').issues).toMatchObject([{ code: 'notJson' }]);
    expect(loadRegion(`"${'x'.repeat(1_000_001)}"`).issues).toMatchObject([{ code: 'tooLarge' }]);
    expect(loadRegion(JSON.parse('['.repeat(100) + ']'.repeat(100))).issues).toMatchObject([
      { code: 'tooDeep' },
    ]);
    expect(loadRegion('null').issues).toMatchObject([{ code: 'wrongType' }]);
  });

  it('a key that would reach a prototype', () => {
    const { ok } = loadRegion(
      '{"id":"town","level":"city","name":{"ja":"町"},"editions":[{"from":"2026-04-01","steps":{"__proto__":{"due":1}}}]}',
    );
    expect(ok).toBe(false);
    expect(({} as { due?: unknown }).due).toBeUndefined();
  });

  it('a deadline without anchor', () => {
    expect(
      codes({ steps: { exchangeMidStay: { due: { days: 3, firstDay: 'next', force: 'soft' } } } }),
    ).toEqual(['anchorMissing']);
  });

  it('a member that does not exist, with what was probably meant', () => {
    expect(loadRegion(town({ stesp: {} })).issues).toMatchObject([
      { code: 'unknownMember', path: ['editions', 0, 'stesp'], params: { nearest: 'steps' } },
    ]);
  });

  it('a style that does not exist, and a channel', () => {
    expect(
      codes({ sending: { admissionHandover: { by: { fax: { show: { 'subject.name': ['initals'] } } } } } }),
    ).toEqual(['unknownCode']);
    expect(codes({ sending: { admissionHandover: { by: { pigeon: {} } } } })).toEqual(['unknownMember']);
  });

  it('a new step without owner, date or source', () => {
    expect(codes({ steps: { townCall: {} } })).toEqual(['missingMember', 'missingMember', 'missingMember']);
  });

  it('a name that does not lie under the region', () => {
    expect(codes({ facts: { route: route.townRoute } })).toEqual(['notOwnName']);
    expect(
      codes({
        forms: { admissionHandover: { add: { 'subject.card': { kind: 'flag', sensitivity: 'none' } } } },
      }),
    ).toEqual(['notOwnName']);
  });

  it('eligibility that would close a step of the nation', () => {
    const rule = {
      when: { age: { from: 65 } },
      reasons: { in: 'townIn', out: 'townOut', judge: 'townJudge' },
      asks: ['msw'],
      source,
    };
    expect(
      codes({
        eligibility: { townTarget: rule },
        steps: { sendAdmissionHandover: { eligible: 'townTarget' } },
      }),
    ).toEqual(['notOwnStep']);
  });

  it('a phase left without an owner: the owner stays', () => {
    const edition = { steps: { watchAtHome: null } };
    expect(codes(edition)).toEqual(['phaseWithoutOwner']);
    expect(resolveRegion([national, town(edition)], { on: from }).steps.watchAtHome).toBeDefined();
  });

  it('an owner who could not close what they own', () => {
    const { ok, issues } = checkRegion([
      national,
      town({ steps: { watchAtHome: { owner: ['welfareVolunteer'], closes: ['episode.closed'] } } }),
    ]);
    expect(ok).toBe(false);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'phaseWithoutOwner',
        layer: 'town',
        path: ['steps', 'watchAtHome'],
        params: expect.objectContaining({ phase: 'atHome' }),
      }),
    );
  });

  it('editions that overlap or go back', () => {
    const issues = loadRegion(profile({ from }, { from }, { from: '2026-03-31' })).issues;
    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['editionOrder', 1],
      ['editionOrder', 2],
    ]);
  });

  it('a day that does not exist', () => {
    expect(loadRegion(profile({ from: '2026-02-30' })).issues).toMatchObject([
      { code: 'wrongType', path: ['editions', 0, 'from'] },
    ]);
  });

  it('a missing, a circular, a doubled and a misplaced layer, and none for the nation', () => {
    const a = { ...town({}), id: 'a', within: ['b'] };
    const b = { ...town({}), id: 'b', within: ['a'] };
    const found = (layers: Profile[]) => resolveRegion(layers, { on: from }).issues.map(({ code }) => code);
    expect(found([national, a])).toEqual(['layerMissing']);
    expect(found([national, a, b])).toEqual(['layerCircular']);
    expect(found([national, a, { ...b, within: [] }])).toEqual(['layerOrder']);
    expect(found([national, { ...b, within: [] }, { ...b, within: [] }])).toContain('layerTwice');
    expect(found([town({})])).toEqual(['baseMissing']);
  });

  it('a question that goes although another layer’s rule for sending names it', () => {
    const district = {
      ...town({ sending: { admissionHandover: { by: { fax: { show: { 'subject.address': ['city'] } } } } } }),
      id: 'valley',
    } as Profile;
    const { issues, forms } = resolveRegion(
      [national, district, town({ forms: { admissionHandover: { drop: ['subject.address'] } } })],
      { on: from },
    );
    expect(issues).toMatchObject([{ code: 'readBy', layer: 'town', params: { name: 'subject.address' } }]);
    expect(forms.admissionHandover).toBe(national.editions[0].forms?.admissionHandover?.definition);
  });

  it('a word in one language only is a notice, not an error', () => {
    const step = { townCall: { owner: ['careManager'], opens: ['admission.reported'], due, source } };
    const words = {
      'pathway.step.townCall.label': { ja: '電話する' },
      'pathway.step.townCall.why': { ja: '早く知るため', en: 'To know early' },
    };
    const { ok, issues } = checkRegion([national, town({ steps: step, words })]);
    expect(ok).toBe(true);
    expect(issues).toMatchObject([
      {
        code: 'wordMissing',
        layer: 'town',
        path: ['editions', 0, 'words', 'pathway.step.townCall.label'],
        severity: 'notice',
        params: { name: 'pathway.step.townCall.label', language: 'en' },
      },
    ]);
  });

  it('a missing word is told once, as a note, at the place where it may be written', () => {
    const step = { townCall: { owner: ['careManager'], opens: ['admission.reported'], due, source } };
    const words = {
      'pathway.step.townCall.label': { ja: '電話する' },
      'pathway.step.townCall.why': { ja: '早く知るため', en: 'To know early' },
    };
    const editions = [{ from: '2025-04-01' }, { from, steps: step, words }, { from: '2027-04-01' }];
    const { issues } = checkRegion([national, profile(...editions)]);
    const told = ['ja', 'en'].map((locale) =>
      issues.map((issue) => describeRegionIssue(issue, { t: createTranslator({ locale }) })),
    );
    const place = 'town > editions[1].words.pathway.step.townCall.label';
    expect(told).toEqual([
      [`念のため: ${place}: 英語の言葉がありません。書き加えてください`],
      [`Note: ${place}: the English word is missing. Add it`],
    ]);
    const label = { ja: '電話する', en: 'Call' };
    const mended = editions.map((one) =>
      'words' in one ? { ...one, words: { ...words, 'pathway.step.townCall.label': label } } : one,
    );
    expect(checkRegion([national, profile(...mended)]).issues).toEqual([]);
  });
});
