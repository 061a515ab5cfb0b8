import { readAs, storeDraft } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import { applyEvent, obligations, startEpisode, verifyLog } from '@renkei/pathway';
import { anEvent } from '@renkei/pathway/testing';
import { describe, expect, it } from 'vitest';
import {
  defineRegion,
  explainRegion,
  national,
  type Profile,
  resolvePin,
  resolveRegion,
} from '../src/index.js';
import { valley } from './valley.js';

const due = (days: number) => ({ days, after: 'admittedOn', firstDay: 'same', force: 'soft' }) as const;
const first = { from: '2026-04-01', steps: { sendAdmissionHandover: { due: due(5) } } } as const;
const second = { from: '2026-10-01', steps: { sendAdmissionHandover: { due: due(2) } } } as const;

const call = {
  owner: ['careManager'],
  opens: ['admission.reported'],
  due: { days: 1, after: 'openedOn', firstDay: 'next', force: 'soft' },
  source: { title: '谷の取り決め', mark: 'V' },
};

describe('a case stays on its pin', () => {
  const before = resolveRegion([national, valley(first)], { on: '2026-09-20' });
  const layers = [national, valley(first, second)];
  const episode = startEpisode({ id: 'ep', personId: 'p', pin: before.pin });
  const admitted = applyEvent(
    episode,
    anEvent('admission.reported', '2026-09-20', { data: { careManager: 'yes' } }),
    {
      rules: before,
    },
  ).episode;
  const dueOn = (rules: typeof before) =>
    obligations(admitted, { rules, asOf: '2026-09-21' }).find(({ step }) => step === 'sendAdmissionHandover')
      ?.dueOn;

  it('when the region appends an edition', () => {
    const pinned = resolvePin(layers, before.pin);
    expect(pinned.issues).toEqual([]);
    expect(dueOn(pinned)).toBe('2026-09-24');
    expect(dueOn(resolveRegion(layers, { on: '2026-10-01' }))).toBe('2026-09-21');
  });

  it('and is told when an old edition has been edited', () => {
    const edited = valley({ ...first, steps: { sendAdmissionHandover: { due: due(6) } } });
    expect(resolvePin([national, edited], before.pin).issues).toEqual([{ code: 'pinDiffers', path: [] }]);
  });

  it('from end to end: the region changes, the duties stay, and change once the case is moved', () => {
    const third = { from: '2026-10-01', steps: { valleyCall: call, sendAdmissionHandover: { due: due(2) } } };
    const file = (...editions: object[]) => JSON.parse(JSON.stringify(valley(...editions))) as Profile;
    const owed = (read: Profile, { pin, log, snapshot }: typeof admitted, asOf: string) =>
      obligations({ log, snapshot }, { rules: resolvePin([national, read], pin ?? before.pin), asOf })
        .filter(({ step }) => step === 'sendAdmissionHandover' || step === 'valleyCall')
        .map(({ step, dueOn: on, late }) => [step, on, late]);
    const asAgreed = [['sendAdmissionHandover', '2026-09-24', false]];
    expect(owed(file(first), admitted, '2026-09-21')).toEqual(asAgreed);
    // the profile is changed while the person is in hospital
    const changed = file(first, third);
    expect(owed(changed, admitted, '2026-09-21')).toEqual(asAgreed);
    expect(owed(changed, admitted, '2026-10-02')).toEqual([['sendAdmissionHandover', '2026-09-24', true]]);
    // moving is an event of the log, and the duties follow from the log
    const { pin } = resolveRegion([national, changed], { on: '2026-10-01' });
    const move = anEvent('pin.moved', '2026-10-02', { data: { to: pin } });
    const moved = applyEvent(admitted, move, { rules: resolvePin([national, changed], before.pin) });
    expect(moved.episode.log.at(-1)).toMatchObject({ outcome: 'applied', event: { type: 'pin.moved' } });
    expect(owed(changed, moved.episode, '2026-10-02')).toEqual([
      ['sendAdmissionHandover', '2026-09-21', true],
      ['valleyCall', '2026-09-21', true],
    ]);
    // and an unconfirmed move is refused
    const { confirmedBy: _second, ...alone } = move.actor;
    const refused = applyEvent(admitted, { ...move, actor: alone }, { rules: before });
    expect(refused).toMatchObject({
      outcome: 'rejected',
      reason: 'notPermitted',
      episode: { pin: before.pin },
    });
  });

  it('until an event with a second person moves it, which the log keeps', () => {
    const { pin } = resolveRegion(layers, { on: '2026-10-01' });
    const moved = applyEvent(admitted, anEvent('pin.moved', '2026-10-02', { data: { to: pin } }), {
      rules: before,
    });
    expect(moved.outcome).toBe('applied');
    expect(moved.episode.pin).toEqual(pin);
    expect(verifyLog(moved.episode.log).ok).toBe(true);
  });
});

describe('a document crosses borders', () => {
  const region = resolveRegion(
    [
      national,
      valley({
        from: '2026-04-01',
        forms: {
          admissionHandover: {
            add: {
              'subject.valley': { section: { boat: { kind: 'text', max: 20, sensitivity: 'social' } } },
            },
            change: { 'subject.housing.type': { options: { add: [{ code: 'houseboat', is: 'detached' }] } } },
          },
        },
      }),
    ],
    { on: '2026-04-01' },
  );
  const reader = resolveRegion([national], { on: '2026-04-01' });
  const [theirs, ours] = [region.forms.admissionHandover, reader.forms.admissionHandover];
  const input = {
    subject: { name: '谷川 渡', housing: { type: 'houseboat' }, valley: { boat: '第三谷丸' } },
  };

  it('and loses nothing: what only the writer knew stands aside under the name of the region', () => {
    if (!theirs || !ours) throw new Error('no form');
    const { document, issues } = storeDraft(theirs, input, { region: 'valley' });
    expect(issues).toEqual([]);
    const read = readAs(ours, document, { writer: theirs });
    expect(read.data).toEqual({ subject: { name: '谷川 渡', housing: { type: 'detached' } } });
    expect(JSON.stringify(read.extra)).toContain('第三谷丸');
    expect(Object.keys(read.extra).every((path) => path.includes('valley'))).toBe(true);
  });
});

describe('five layers', () => {
  const layer = (id: string, level: Profile['level'], within: string[], edition: object) =>
    ({
      id,
      level,
      name: { ja: id, en: id },
      within,
      editions: [{ from: '2026-04-01', ...edition }],
    }) as unknown as Profile;
  const own = (id: string) => ({
    [`${id}Step`]: {
      owner: ['careManager'],
      opens: ['admission.reported'],
      due: due(1),
      source: { title: id, mark: 'V' },
    },
  });
  const layers = [
    national,
    layer('pref', 'prefecture', [], { steps: own('pref') }),
    layer('area', 'district', ['pref'], { steps: own('area') }),
    layer('city', 'city', ['area'], {
      steps: {
        ...own('city'),
        areaStep: { add: { skips: [{ when: { age: { to: 20 } }, reason: 'cityYoung' }] } },
      },
    }),
    layer('house', 'facility', ['city', 'area'], {
      steps: { areaStep: { add: { skips: [{ when: { careLevel: 'care5' }, reason: 'houseHeavy' }] } } },
    }),
  ];

  it('each add steps, and two add to the same list without a conflict', () => {
    const { issues, steps, pin } = resolveRegion(layers, { on: '2026-04-01' });
    expect(issues).toEqual([]);
    expect(Object.keys(steps).filter((id) => id.endsWith('Step'))).toEqual([
      'prefStep',
      'areaStep',
      'cityStep',
    ]);
    expect(steps.areaStep?.skips?.map(({ reason }) => reason)).toEqual(['cityYoung', 'houseHeavy']);
    expect(pin.layers).toHaveLength(5);
  });

  it('replacing a list to which another has added is a conflict', () => {
    const replacing = layer('annex', 'facility', [], { steps: { areaStep: { skips: [] } } });
    const { issues } = resolveRegion([...layers, replacing], { on: '2026-04-01' });
    expect(issues.map(({ code, layer: id }) => [code, id])).toEqual([['conflict', 'annex']]);
  });

  it('hiding what holds another’s change is a conflict', () => {
    const hiding = layer('annex', 'facility', [], { steps: { areaStep: null } });
    expect(resolveRegion([...layers, hiding], { on: '2026-04-01' }).issues.map(({ code }) => code)).toEqual([
      'conflict',
    ]);
  });
});

it('two days of a region are told apart in sentences', () => {
  const valley = defineRegion({
    id: 'valley',
    level: 'district',
    name: { ja: '谷', en: 'Valley' },
    editions: [first, second],
  });
  const one = resolveRegion([national, valley], { on: '2026-09-30' });
  const other = resolveRegion([national, valley], { on: '2026-10-01' });
  expect(explainRegion({ one, other }, { t: createTranslator({ locale: 'en' }) })).toEqual([
    'How 30 Sep 2026 and 1 Oct 2026 differ',
    '30 Sep 2026:',
    expect.stringContaining('within 5 days of “Day of admission”'),
    '1 Oct 2026:',
    expect.stringContaining('within 2 days of “Day of admission”'),
  ]);
});
