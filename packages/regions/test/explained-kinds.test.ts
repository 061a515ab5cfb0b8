import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import {
  describeRegionIssue,
  explainRegion,
  loadRegion,
  national,
  type RegionIssueCode,
  resolveRegion,
} from '../src/index.js';

const source = { title: '谷の取り決め', mark: 'V' };
const due = { days: 2, after: 'openedOn', firstDay: 'next', force: 'soft' };

/** An invented valley that changes something of every kind. */
const valley = {
  id: 'valley',
  level: 'district',
  name: { ja: '谷', en: 'Valley' },
  editions: [
    {
      from: '2026-04-01',
      facts: {
        valleyIsland: {
          kind: 'code',
          values: ['yes', 'no'],
          source: 'host',
          scope: 'person',
          sensitivity: 'none',
        },
      },
      forms: {
        admissionHandover: {
          drop: ['subject.copayRate'],
          change: {
            'subject.housing.type': {
              options: { drop: ['apartment'], add: ['boathouse'], order: ['boathouse'] },
            },
            'subject.careLevel.level': { options: { only: ['care1', 'care2'] } },
            'subject.address': { need: 'required' },
            'subject.name': { max: 30 },
          },
        },
      },
      documents: {
        valleyBox: { form: 'liaisonForm', part: 'notice', force: 'recommended' },
        liaisonForm: {
          reply: { as: 'slip' },
          authors: {
            request: { author: 'careManager', prefilled: { wardNurse: ['header.sentOn'] } },
          },
        },
        dischargeRecord: { ownForm: { covers: ['attributes.name'] }, replaces: 'nursingSummary' },
        supportPlan: {
          reply: { as: 'document', document: 'liaisonForm' },
          cover: { document: 'coverSheet', sheets: 'x', counts: 'all' },
        },
        screeningSheet: null,
      },
      eligibility: {
        valleyTarget: {
          when: { any: [{ valleyIsland: 'yes', age: { from: 65 } }, { not: { careLevel: 'care5' } }] },
          judge: { age: { to: 39 } },
          reasons: { in: 'valleyIn', out: 'valleyOut', judge: 'valleyJudge' },
          asks: ['msw'],
          source,
        },
      },
      steps: {
        exchangeMidStay: null,
        sendAdmissionHandover: {
          owner: [
            { when: { careLevel: ['support1', 'support2'] }, roles: ['communityCenter'] },
            { roles: ['careManager', 'chiefCareManager'] },
          ],
          add: { to: ['pharmacist'], skips: [{ when: { valleyIsland: 'no' }, reason: 'valleyOut' }] },
        },
        draftCarePlan: {
          when: { age: { from: 40, to: 64 } },
          due: [
            { ...due, when: { careLevel: 'care5' }, days: undefined, businessDays: 3 },
            { days: 5, before: 'dischargePlannedOn', firstDay: 'next', force: 'hard' },
          ],
          document: 'carePlan',
        },
        giveDischargePapers: { document: null },
      },
      sending: {
        admissionHandover: {
          by: {
            post: null,
            hand: {
              ban: [{ path: 'subject.careLevel.level', values: ['care5'] }, { path: 'subject.phone' }],
              require: ['subject.name'],
              before: ['callAhead'],
              after: ['receiptConfirmed'],
              from: ['careManager'],
            },
            system: { hosts: ['municipality'] },
            phone: {},
          },
        },
      },
      directories: { valleyDesks: { on: '2026-03-01', entries: [] } },
      claims: {
        admissionLiaisonAddon: { note: { ja: '市の手引きも見る。', en: 'See the guide of the city, too.' } },
      },
      words: {
        'pathway.fact.valleyIsland': { ja: '島の人か', en: 'living on the island' },
        'pathway.fact.valleyIsland.yes': { ja: 'はい', en: 'yes' },
        'pathway.fact.valleyIsland.no': { ja: 'いいえ', en: 'no' },
        'pathway.eligibility.valleyTarget': {
          ja: '谷の取り決めの対象か',
          en: 'whether the rules of the valley apply',
        },
        'pathway.reason.valleyOut': { ja: '島の外の人です', en: 'Not on the island' },
        'documents.valleyBox': { ja: '見守り箱', en: 'watch box' },
        'roles.msw': { ja: '谷の相談員', en: 'valley adviser' },
      },
    },
  ],
};

describe('every kind of change is told in a sentence', () => {
  const { supportPlan, ...documents } = valley.editions[0]?.documents ?? {};
  const { cover: _cover, ...rest } = (supportPlan ?? {}) as Record<string, unknown>;
  const edition = { ...valley.editions[0], documents: { ...documents, supportPlan: rest } };
  const loaded = loadRegion(JSON.stringify({ ...valley, editions: [edition] }));

  it.each([
    ['ja-JP', 'ja'],
    ['en-US', 'en'],
  ])('in %s as in %s', (locale, language) => {
    const region = loaded.ok && resolveRegion([national, loaded.region], { on: '2026-04-01' });
    const told = (as: string) =>
      region ? explainRegion(region, { t: createTranslator({ locale: as }) }) : [];
    expect(told(locale)).toEqual(told(language));
    expect(told(locale)).not.toEqual([]);
  });

  it.each(['ja', 'en'])('in %s', async (locale) => {
    expect(loaded.issues).toEqual([]);
    const region = loaded.ok && resolveRegion([national, loaded.region], { on: '2026-04-01' });
    const text = region ? explainRegion(region, { t: createTranslator({ locale }) }).join('\n') : '';
    expect(text).not.toMatch(/undefined|\{\{|\$t\(|\[ja\]|\[en\]|no words|言葉がありません|\[object/);
    await expect(`${text}\n`).toMatchFileSnapshot(`explained/everyKind.${locale}.txt`);
  });
});

describe('every problem of a profile', () => {
  const codes: Readonly<Record<RegionIssueCode, true>> = {
    notJson: true,
    tooLarge: true,
    tooDeep: true,
    doubledKey: true,
    wrongType: true,
    missingMember: true,
    unknownMember: true,
    unknownCode: true,
    badKey: true,
    badRange: true,
    editionOrder: true,
    unknownForm: true,
    unknownField: true,
    unknownStep: true,
    unknownFact: true,
    unknownValue: true,
    unknownAnchor: true,
    unknownWord: true,
    unknownDocument: true,
    unknownRule: true,
    unknownRole: true,
    unknownFee: true,
    notOwnName: true,
    anchorMissing: true,
    onlyOne: true,
    alreadyThere: true,
    cannotChange: true,
    noOptions: true,
    requiredInside: true,
    doubled: true,
    readBy: true,
    notOwnStep: true,
    baseMissing: true,
    layerMissing: true,
    layerOrder: true,
    layerCircular: true,
    layerTwice: true,
    conflict: true,
    pinDiffers: true,
    phaseWithoutOwner: true,
    wordMissing: true,
    placeholderDiffers: true,
  };
  const params = {
    name: 'here',
    other: 'there',
    where: 'place',
    nearest: 'near',
    phase: 'atHome',
    language: 'en',
    maxKilobytes: 1,
    known: ['one', 'other'],
    line: 1,
    first: 1,
  };

  it.each(['ja', 'en'])('has a sentence in %s, with every gap filled', (locale) => {
    const t = createTranslator({ locale });
    for (const code of Object.keys(codes) as RegionIssueCode[]) {
      const issue = { code, layer: 'town', path: ['editions', 0], params };
      expect([code, describeRegionIssue(issue, { t })]).toEqual([
        code,
        expect.not.stringMatching(/\{\{|undefined|regions\.issue|\[ja\]|\[en\]|no words/),
      ]);
    }
  });
});
