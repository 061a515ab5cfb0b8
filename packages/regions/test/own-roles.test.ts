import { createTranslator } from '@renkei/i18n';
import { applyEvent, obligations } from '@renkei/pathway';
import { anEpisode, anEvent } from '@renkei/pathway/testing';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  describeRegionIssue,
  explainRegion,
  loadRegion,
  national,
  resolveRegion,
} from '../src/index.js';
import { valley } from './valley.js';

const source = { title: '谷の取り決め', mark: 'V' };
const due = { days: 2, after: 'openedOn', firstDay: 'next', force: 'soft' };

/** A nurse of the hospital who goes through the district, as the agreement of an invented valley calls her. */
const plain = valley({
  from: '2026-04-01',
  roles: { valleyBridgeNurse: { is: 'dischargeNurse' } },
  steps: {
    valleyCall: {
      owner: ['valleyBridgeNurse'],
      to: [
        { when: { careLevel: 'care5' }, roles: ['valleyBridgeNurse', 'careManager'] },
        { roles: ['careManager'] },
      ],
      opens: ['admission.reported'],
      due,
      source,
    },
  },
  directories: {
    valleyDesks: {
      on: '2026-04-01',
      entries: [{ name: { ja: '谷の橋渡し', en: 'Valley bridge' }, roles: ['valleyBridgeNurse'] }],
    },
  },
  words: {
    'roles.valleyBridgeNurse': { ja: '橋渡し看護師', en: 'bridge nurse' },
    'pathway.step.valleyCall.label': { ja: '橋渡しの電話', en: 'Bridge call' },
    'pathway.step.valleyCall.why': { ja: '早く知るため', en: 'To know early' },
  },
});
const on = '2026-04-01';

describe('a role of the region’s own', () => {
  const resolved = resolveRegion([national, plain], { on });
  const admitted = anEpisode().and('admission.reported', '2026-04-02T10:00+09:00', {
    data: { careManager: 'yes', certification: 'certified', careLevel: 'care2' },
  });

  it('loads from JSON with its words, and nothing is wrong on any day', () => {
    expect(loadRegion(JSON.stringify(plain)).issues).toEqual([]);
    expect(checkRegion([national, plain]).issues).toEqual([]);
  });

  it('owes what its step says, under its own name', () => {
    const owed = obligations(admitted.episode, { rules: resolved, asOf: '2026-04-02' });
    const duty = owed.find(({ step }) => step === 'valleyCall');
    expect(duty).toMatchObject({ owner: ['valleyBridgeNurse'], to: ['careManager'] });
    const t = createTranslator({ locale: 'ja', words: resolved.words });
    expect(t.dynamic(`roles.${duty?.owner[0]}`)).toBe('橋渡し看護師');
  });

  it('counts by the calendar of the house of the role it stands for', () => {
    expect(resolved.steps.valleyCall?.calendar).toBe('hospital');
  });

  it('is known to the log as the role it stands for, which may record what closes the duty', () => {
    expect(resolved.policy['supportPlan.started']).toContain('valleyBridgeNurse');
    const { outcome } = applyEvent(
      admitted.episode,
      anEvent('supportPlan.started', '2026-04-03', { by: 'dischargeNurse' }),
      { rules: resolved },
    );
    expect(outcome).toBe('applied');
  });

  it('may carry a phase: whoever it stands for can close it', () => {
    const carrier = Object.entries(national.editions[0].steps ?? {}).find(
      ([, step]) => step?.carries?.[0] === 'inHospital.arrived',
    );
    const carried = valley({
      ...JSON.parse(JSON.stringify(plain.editions[0])),
      steps: { [carrier?.[0] ?? '']: { owner: ['valleyBridgeNurse'], source } },
      words: { 'roles.valleyBridgeNurse': { ja: '橋渡し看護師', en: 'bridge nurse' } },
    });
    expect(carrier).toBeDefined();
    expect(checkRegion([national, carried]).issues).toEqual([]);
  });

  it('is told in both languages', () => {
    const told = (locale: string) => explainRegion(resolved, { t: createTranslator({ locale }) });
    expect(told('ja')[1]).toBe(
      '役「橋渡し看護師」を置く。記録では退院支援(調整)看護師として扱う。［谷、令和8年4月1日から］',
    );
    expect(told('en')[1]).toBe(
      'The role “bridge nurse” is added; in the records it counts as discharge-planning nurse. [Valley, from 1 Apr 2026]',
    );
  });

  it('without a word in a language is a notice', () => {
    const { words: _words, ...bare } = JSON.parse(JSON.stringify(plain.editions[0]));
    const { ok, issues } = checkRegion([national, valley(bare)]);
    expect(ok).toBe(true);
    expect(issues.map(({ code, params }) => [code, params?.name, params?.language])).toContainEqual([
      'wordMissing',
      'roles.valleyBridgeNurse',
      'en',
    ]);
  });
});

describe('a role that nobody knows', () => {
  const owned = (change: object, more: object = {}) =>
    loadRegion(valley({ from: on, steps: { exchangeMidStay: change }, ...more })).issues;

  it.each([
    ['as owner', { owner: ['wardNurs'] }, 'owner.0'],
    ['as recipient', { to: ['wardNurs'] }, 'to.0'],
    ['in a case of owners', { owner: [{ roles: ['wardNurs'] }] }, 'owner.0.roles.0'],
    ['as whom to ask', { asks: ['wardNurs'] }, 'asks.0'],
    ['added to the recipients', { add: { to: ['wardNurs'] } }, 'add.to.0'],
  ])('is found %s, with the one that was meant', (_where, change, address) => {
    const [issue, ...more] = owned(change);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'unknownRole', params: { nearest: 'wardNurse' } });
    expect(issue?.path.slice(4).join('.')).toBe(address);
    for (const locale of ['ja', 'en'])
      expect(issue && describeRegionIssue(issue, { t: createTranslator({ locale }) })).toContain('wardNurse');
  });

  it('is found in lists of contacts and in rules for sending', () => {
    const list = { on, entries: [{ name: { ja: '窓口' }, roles: ['msv'] }] };
    const found = owned(
      {},
      {
        directories: { valleyDesks: list },
        sending: { admissionHandover: { by: { system: { hosts: ['municipalty'], from: ['carManager'] } } } },
      },
    );
    expect(found.map(({ code, params }) => [code, params?.nearest])).toEqual([
      ['unknownRole', 'careManager'],
      ['unknownRole', 'municipality'],
      ['unknownRole', 'msw'],
    ]);
  });

  it('must lie under the region, and stand for one of the nation’s', () => {
    const roles = (roles: object) => loadRegion(valley({ from: on, roles })).issues.map(({ code }) => code);
    expect(roles({ bridgeNurse: { is: 'wardNurse' } })).toEqual(['notOwnName']);
    expect(roles({ valleyNurse: { is: 'wardNurs' } })).toEqual(['unknownCode']);
    expect(roles({ valleyNurse: {} })).toEqual(['missingMember']);
  });
});

it('a title differs by place, and from a day on', () => {
  const titled = valley(
    { from: '2026-04-01', words: { 'roles.communityCenter': { ja: '谷の相談室', en: 'valley help desk' } } },
    {
      from: '2027-04-01',
      words: { 'roles.communityCenter': { ja: '谷の暮らし室', en: 'valley living desk' } },
    },
  );
  const titleOn = (day: string, layers = [national, titled]) =>
    createTranslator({ locale: 'ja', words: resolveRegion(layers, { on: day }).words }).dynamic(
      'roles.communityCenter',
    );
  expect(titleOn('2026-12-31')).toBe('谷の相談室');
  expect(titleOn('2027-04-01')).toBe('谷の暮らし室');
  expect(titleOn('2027-04-01', [national])).toBe('地域包括支援センター職員');
});
