import { describe, expect, it } from 'vitest';
import { describeForm } from '../definition/describe-form.js';
import {
  choice,
  date,
  identifier,
  kana,
  type Leaf,
  longText,
  number,
  phone,
  postalCode,
  type Sensitivity,
  text,
} from '../definition/leaf.js';
import { admissionHandoverFixtures } from '../documents/admission-handover/fixtures.js';
import { forms } from '../documents/forms.js';
import { capOf } from './caps.js';
import { subjectsOf } from './subjects-of.js';
import type { View } from './view.js';
import { viewOf } from './view-of.js';
import { views } from './views/index.js';

const { admissionHandover, supportPlan } = forms;
const person = { sensitivity: 'identifier' } as const;
const contact = { sensitivity: 'contact' } as const;
const family = { sensitivity: 'family' } as const;
const health = { sensitivity: 'health' } as const;

const sheets = Object.values(forms).flatMap((form) =>
  describeForm(form).parts.map(({ part, fields }) => ({
    form: form.id,
    part,
    views: views[form.id]?.[part]?.views ?? {},
    fields,
  })),
);
/** The questions of a sheet that reveal one of these, by their paths. */
const revealing = (form: string, part: string, ...classes: Sensitivity[]) =>
  sheets
    .filter((sheet) => sheet.form === form && sheet.part === part)
    .flatMap(({ fields }) => fields)
    .filter(({ sensitivity }) => sensitivity && classes.includes(sensitivity))
    .map(({ path }) => path);

describe('which questions are about the family, so that their consent is asked as well', () => {
  it.each<[string, string, string]>([
    [
      'admissionHandover',
      'sheet',
      'family.household.type family.household.aloneDaytime family.mainCarer.name family.mainCarer.relation ' +
        'family.mainCarer.age family.mainCarer.cohabiting family.mainCarer.phone family.keyPerson.name ' +
        'family.keyPerson.relation family.keyPerson.age family.keyPerson.phone outlook.householdAfter.type ' +
        'outlook.householdAfter.memberCount outlook.householdAfter.aloneDaytime outlook.householdCare.needed ' +
        'outlook.carerAfter.same outlook.carerAfter.name outlook.carerAfter.relation outlook.carerAfter.age ' +
        'outlook.careCapacity outlook.abuseSuspected.has medication.management.manager ext.decisionSupporter.name ' +
        'ext.decisionSupporter.relation ext.decisionSupporter.age ext.decisionSupporter.cohabiting ' +
        'ext.decisionSupporter.phone ext.acp.participants ext.acp.familyNames',
    ],
    ['liaisonForm', 'request', 'consent.relation consent.relationText'],
    ['liaisonForm', 'notice', 'consent.relation consent.relationText'],
    ['liaisonForm', 'reply', ''],
    ['dischargeRecord', 'sheet', 'ext.acp.participants ext.acp.familyNames'],
    ['screeningSheet', 'sheet', ''],
    ['supportPlan', 'sheet', 'consulted.kinds consulted.other receivedBy'],
    ['conferenceRecord', 'sheet', 'familyPresent'],
  ])('%s, %s', (form, part, paths) => {
    expect(revealing(form, part, 'family').join(' ')).toBe(paths);
  });

  it('suspected abuse is one: a sheet that says nothing else of the family holds their data', () => {
    expect(subjectsOf(admissionHandover, { outlook: { abuseSuspected: { has: 'yes' } } })).toEqual([
      'person',
      'family',
    ]);
    expect(subjectsOf(admissionHandover, { function: { pressureUlcer: { has: 'yes' } } })).toEqual([
      'person',
    ]);
  });
});

describe('what a FAX shows at most of names, numbers, addresses and the family', () => {
  const liaison =
    'subject.name initials/partial/blank, subject.sex full, subject.birthDate age/ageBand/blank, ' +
    'subject.age full/ageBand, subject.address city/blank, subject.insuredNo last4/blank, subject.chartNo last4/blank';

  it.each<[string, string, string]>([
    [
      'admissionHandover',
      'sheet',
      'subject.name initials/partial/blank, subject.age full/ageBand, subject.sex full, ' +
        'subject.birthDate age/ageBand/blank, subject.address city/blank, family.household.type full, ' +
        'family.household.aloneDaytime full, family.mainCarer.relation full, family.mainCarer.cohabiting full, ' +
        'family.keyPerson.relation full, outlook.householdAfter.type full, outlook.householdAfter.memberCount full, ' +
        'outlook.householdAfter.aloneDaytime full, outlook.householdCare.needed full, outlook.carerAfter.same full, ' +
        'outlook.carerAfter.relation full, ext.decisionSupporter.cohabiting full, ext.acp.participants full',
    ],
    ['liaisonForm', 'request', liaison],
    ['liaisonForm', 'notice', liaison],
    ['liaisonForm', 'reply', 'header.initials initials'],
    [
      'dischargeRecord',
      'sheet',
      'attributes.name initials/partial/blank, attributes.sex full, attributes.age full/ageBand, ' +
        'ext.acp.participants full',
    ],
    ['screeningSheet', 'sheet', 'patient.name initials/partial/blank, patient.chartNo last4/blank'],
    ['supportPlan', 'sheet', 'patientName initials/partial/blank, consulted.kinds full'],
    ['conferenceRecord', 'sheet', 'patientName initials/partial/blank, familyPresent full'],
  ])('%s, %s', (form, part, shown) => {
    const show = views[form]?.[part]?.views.fax?.show ?? {};
    const listed = revealing(form, part, 'identifier', 'contact', 'family').filter((path) => show[path]);
    expect(listed.map((path) => `${path} ${show[path]?.join('/')}`).join(', ')).toBe(shown);
  });
});

describe('what the family is shown only when the person has been told the diagnosis', () => {
  it.each<[string, string]>([
    ['admissionHandover', 'function.diseaseHistory.diseases function.diseaseHistory.other'],
    ['liaisonForm', ''],
    [
      'dischargeRecord',
      'stay.cause condition.diseases.name condition.diseases.stability judgement.prognosis',
    ],
    ['screeningSheet', 'factors.disease'],
    ['supportPlan', 'diagnosis factors.disease'],
    ['conferenceRecord', 'medicalSummary'],
  ])('%s', (form, paths) => {
    const ofForm = sheets.filter((sheet) => sheet.form === form);
    expect(ofForm.flatMap((sheet) => sheet.views.family?.whenTold ?? []).join(' ')).toBe(paths);
  });

  it.each([
    ['told', { told: true }, true],
    ['not told', { told: false }, false],
    ['nobody says', {}, false],
  ] as const)('the diseases of a handover and the diagnosis of a plan: %s', (_title, choices, isShown) => {
    const diseaseHistory = { diseases: ['malignancy', 'other'], other: '肝硬変' };
    const styles = { 'function.diseaseHistory.other': 'checked' } as const;
    const handover = viewOf(admissionHandover, { function: { diseaseHistory } }, 'family', {
      ...choices,
      styles,
    });
    expect(handover.shown).toEqual(isShown ? { function: { diseaseHistory } } : {});
    const plan = { diagnosis: '肝硬変', factors: { disease: ['malignancy'] } };
    expect(viewOf(supportPlan, plan, 'family', choices).shown).toEqual(isShown ? plan : {});
  });
});

describe('options that a reader is not shown', () => {
  it.each<[string, View['name'], string | undefined]>([
    ['screeningSheet', 'fax', 'abuse'],
    ['screeningSheet', 'family', 'abuse insufficientCare needyPerson'],
    ['screeningSheet', 'pseudonymised', undefined],
    ['supportPlan', 'fax', 'abuse'],
    ['supportPlan', 'family', 'abuse'],
    ['supportPlan', 'pseudonymised', undefined],
  ])('%s, %s: of the factors %s', (form, view, hidden) => {
    expect(views[form]?.sheet?.views[view]?.except?.['factors.kinds']?.join(' ')).toBe(hidden);
  });

  it('suspected abuse, and how far the family can care, are on no FAX and on nothing that the family is given', () => {
    const { outlook } = admissionHandoverFixtures.everythingFilled;
    for (const view of ['fax', 'family'] as const) {
      const { shown } = viewOf(admissionHandover, { outlook }, view);
      expect(shown.outlook).not.toHaveProperty('abuseSuspected');
      expect(shown.outlook).not.toHaveProperty('careCapacity');
    }
  });
});

describe('the most that a view can show, whoever writes it', () => {
  it.each<[string, Leaf, [fax: string, replySlip: string, pseudonymised: string]]>([
    ['a name', text(9, person), ['initials partial last4 blank', 'initials', 'token']],
    ['a reading', kana(9, person), ['initials partial last4 blank', '', 'token']],
    ['a sex', choice(['male', 'female'], person), ['full ageBand blank', '', 'full']],
    ['an age', number(0, 130, { unit: 'yearsOld', ...person }), ['full ageBand blank', '', 'ageUnder90']],
    ['a birth date', date(person), ['age ageBand year blank', '', 'ageUnder90']],
    ['an official number', identifier('insuredPersonNumber', person), ['last4 blank', '', 'token']],
    ['an address', text(9, contact), ['city blank', '', '']],
    ['a telephone number', phone(contact), ['last4 blank', '', '']],
    ['a postal code', postalCode(contact), ['blank', '', '']],
    ['a relative’s name', text(9, family), ['full initials partial blank', '', '']],
    ['a relative’s telephone number', phone(family), ['last4 blank', '', '']],
    ['a box about the family', choice(['no', 'yes'], family), ['full initials partial blank', '', 'full']],
    ['a box about the health', choice(['no', 'yes'], health), ['full blank', 'full blank', 'full']],
    ['a disease by its name', text(9, health), ['full blank', 'full blank', '']],
    ['a day of the health', date(health), ['full blank', 'full blank', 'shifted year']],
    ['a free text', longText(9), ['checked blank', 'checked blank', '']],
    ['what nobody has classified', text(9), ['', '', '']],
  ])('of %s', (_title, leaf, expected) => {
    const most = (view: View['name']) => capOf(view, leaf).join(' ');
    expect([most('fax'), most('replySlip'), most('pseudonymised')]).toEqual(expected);
    // the person and the family are given their own data as they are
    expect(most('family')).toBe(leaf.sensitivity ? 'full checked blank' : '');
  });
});
