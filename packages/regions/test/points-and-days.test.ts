import { validate } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import { obligations } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  chooseDocument,
  explainRegion,
  loadRegion,
  national,
  resolveRegion,
} from '../src/index.js';
import { valley } from './valley.js';

const from = '2026-04-01';
const source = { title: '谷の取り決め', mark: 'V' };
const soon = { days: 2, after: 'openedOn', firstDay: 'next', force: 'soft' };
const due = (days: number) => ({ sendAdmissionHandover: { due: { ...soon, days, after: 'admittedOn' } } });

describe('an edition that is announced, its day not decided', () => {
  const announced = valley({ from, steps: due(5) }, { from: 'undecided', steps: due(2) });
  const layers = [national, announced];
  const dueOn = (on: string) => resolveRegion(layers, { on }).steps.sendAdmissionHandover?.due;

  it('loads, is in force on no day, and no case is pinned to it', () => {
    expect(loadRegion(JSON.stringify(announced)).issues).toEqual([]);
    expect(['2026-04-01', '2099-12-31'].map(dueOn)).toMatchObject([{ days: 5 }, { days: 5 }]);
    expect(resolveRegion(layers, { on: '2099-12-31' }).pin.layers.at(-1)).toEqual({
      id: 'valley',
      edition: from,
    });
  });

  it('is checked like any other', () => {
    const wrong = valley({ from }, { from: 'undecided', steps: { sendAdmisionHandover: {} } });
    expect(loadRegion(wrong).issues).toMatchObject([
      { code: 'unknownStep', path: ['editions', 1, 'steps', 'sendAdmisionHandover'] },
    ]);
    const ownerless = valley({ from }, { from: 'undecided', steps: { watchAtHome: null } });
    expect(checkRegion([national, ownerless])).toMatchObject({
      ok: false,
      issues: [{ code: 'phaseWithoutOwner', on: 'undecided' }],
    });
  });

  it('stands last, and there is one at most', () => {
    const codes = (...days: string[]) =>
      loadRegion(valley(...days.map((day) => ({ from: day })))).issues.map(({ code }) => code);
    expect(codes('undecided', from)).toEqual(['editionOrder']);
    expect(codes(from, 'undecided', 'undecided')).toEqual(['editionOrder']);
    expect(codes(from, 'someday')).toEqual(['wrongType']);
  });

  it.each([
    ['ja', '谷は、日付の決まっていない変更を知らせている。', '日付未定'],
    [
      'en',
      'Valley has announced a change whose day is not decided yet.',

      'a day not decided yet',
    ],
  ])('is told in %s, with what it will change', (locale, sentence, undecided) => {
    const t = createTranslator({ locale });
    const one = resolveRegion(layers, { on: '2026-05-01' });
    expect(explainRegion(one, { t })).toContain(sentence);
    const other = resolveRegion(layers, { on: 'undecided' });
    const difference = explainRegion({ one, other }, { t });
    expect(difference[0]).toContain(undecided);
    expect(difference.at(-1)).toContain(undecided);
    expect(difference.at(-1)).toMatch(/2日以内|within 2 days/);
  });

  it('takes effect once its day is written in its place', () => {
    const dated = valley({ from, steps: due(5) }, { from: '2026-10-01', steps: due(2) });
    const { steps } = resolveRegion([national, dated], { on: '2026-10-01' });
    expect(steps.sendAdmissionHandover?.due).toMatchObject({ days: 2 });
  });

  it('one that is withdrawn again is no longer told', () => {
    const withdrawn = valley({ from, steps: due(5) });
    const t = createTranslator({ locale: 'en' });
    expect(explainRegion(resolveRegion([national, withdrawn], { on: from }), { t }).join()).not.toContain(
      'announced',
    );
  });
});

describe('a date that may be undecided on a sheet', () => {
  const decided = {
    by: 'state',
    variants: { decided: { on: { kind: 'date', sensitivity: 'none' } }, undecided: {} },
  };
  const { forms, issues } = resolveRegion(
    [
      national,
      valley({ from, forms: { supportPlan: { add: { valley: { section: { homecoming: decided } } } } } }),
    ],
    { on: from },
  );
  const issuesOf = (homecoming: object) => {
    if (!forms.supportPlan) throw new Error('no form');
    return validate(forms.supportPlan, { valley: { homecoming } }, { stage: 'draft' }).issues.map(
      ({ code, path }) => [code, path.at(-1)],
    );
  };

  it('is a day, or 未定, and never both', () => {
    expect(issues).toEqual([]);
    expect(issuesOf({ state: 'undecided' })).toEqual([]);
    expect(issuesOf({ state: 'decided', on: '2026-05-02' })).toEqual([]);
    expect(issuesOf({ state: 'decided', on: '2026-02-30' })).toEqual([['dateExists', 'on']]);
    expect(issuesOf({ state: 'later' })).toEqual([['unknownChoice', 'state']]);
  });
});

describe('documents and points of the path', () => {
  const step = (opens: string, document: string, more: object = {}) => ({
    owner: ['careManager'],
    opens: [opens],
    due: soon,
    document,
    source,
    ...more,
  });
  const profile = valley({
    from,
    documents: {
      valleyShort: { form: 'liaisonForm', part: 'notice' },
      valleyLong: { form: 'admissionHandover' },
      valleySheet: {
        variants: [
          { when: { careLevel: ['support1', 'support2'] }, document: 'valleyShort' },
          { document: 'valleyLong' },
        ],
      },
    },
    steps: {
      valleyAtAdmission: step('admission.reported', 'valleySheet'),
      valleyBeforeHome: step('dischargeProspect.notified', 'valleySheet'),
      valleyMedicines: step('admission.reported', 'medicationNotebook', {
        when: { careLevel: ['care3', 'care4', 'care5'] },
      }),
    },
  });
  const region = resolveRegion([national, profile], { on: from });
  const walked = (careLevel: 'support1' | 'care4') =>
    anEpisode()
      .and('admission.reported', '2026-04-02', { data: { careManager: 'yes', careLevel } })
      .and('supportPlan.started', '2026-04-03')
      .and('dischargeProspect.notified', '2026-04-10', { data: { plannedOn: '2026-04-20' } }).episode;
  const carried = (careLevel: 'support1' | 'care4') =>
    obligations(walked(careLevel), { rules: region, asOf: '2026-04-11' })
      .filter(({ step: id, status }) => id.startsWith('valley') && status === 'open')
      .map(({ step: id, document }) => [id, document]);

  it('one document serves at two points', () => {
    expect(region.issues).toEqual([]);
    expect(carried('support1')).toEqual([
      ['valleyAtAdmission', 'valleySheet'],
      ['valleyBeforeHome', 'valleySheet'],
    ]);
  });

  it('at one point two sheets are owed, one of them by a condition', () => {
    expect(carried('care4')).toEqual([
      ['valleyAtAdmission', 'valleySheet'],
      ['valleyMedicines', 'medicationNotebook'],
      ['valleyBeforeHome', 'valleySheet'],
    ]);
  });

  it('which of several serves is chosen by a condition, and asked while it is not known', () => {
    const chosen = (careLevel?: string) => chooseDocument(region, 'valleySheet', () => careLevel);
    expect(chosen('support2')).toMatchObject({ document: 'valleyShort', part: 'notice' });
    expect(chosen('care1')).toMatchObject({ document: 'valleyLong' });
    expect(chosen()).toEqual({ missingFacts: ['careLevel'], possible: ['valleyShort', 'valleyLong'] });
  });
});
