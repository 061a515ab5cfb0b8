import { noYes, yesNoUnknown } from '../../codes/basic.js';
import { careLevel, careStatus } from '../../codes/care-level.js';
import { role } from '../../codes/people.js';
import { type Draft, defineForm, type Final } from '../../definition/define-form.js';
import { choice, date, number, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';
import { sheetSchema } from '../../definition/zod-schema.js';
import { factors } from './factors.js';
import { livingPlace } from './living-place.js';
import { rules } from './rules.js';

const nodes = {
  patient: section(
    {
      name: text(60, { need: 'required', sensitivity: 'identifier' }),
      chartNo: text(20, { sensitivity: 'identifier' }),
      ward: text(30, { sensitivity: 'health' }),
    },
    { need: 'required', mark: 'GK' },
  ),
  admittedOn: date({ need: 'required', sensitivity: 'none', mark: 'GK' }),
  screenedOn: date({ need: 'required', sensitivity: 'none', mark: 'GK' }),
  by: section(
    {
      profession: choice(role, { need: 'recommended', sensitivity: 'staff' }),
      name: text(60, { need: 'recommended', sensitivity: 'staff' }),
    },
    { mark: 'GK' },
  ),
  admissionType: choice(['planned', 'emergency', 'transferIn'], { sensitivity: 'health', mark: 'GK' }),
  residence: choice(livingPlace, { sensitivity: 'social', mark: 'GK' }),
  residenceOther: text(60, {
    when: { residence: 'other' },
    need: 'required',
    sensitivity: 'freeText',
    mark: 'GK',
  }),
  factors: section(factors, { mark: 'GK' }),
  careManager: section(
    {
      has: choice(yesNoUnknown, { need: 'recommended', sensitivity: 'health' }),
      office: text(60, { when: { has: 'yes' }, sensitivity: 'health' }),
      name: text(60, { when: { has: 'yes' }, sensitivity: 'staff' }),
      phone: phone({ when: { has: 'yes' }, sensitivity: 'staff' }),
    },
    { mark: 'GK' },
  ),
  careLevel: section(
    {
      level: choice(careLevel, { need: 'recommended', sensitivity: 'health' }),
      status: choice(careStatus, { need: 'recommended', sensitivity: 'health' }),
    },
    { mark: 'GK' },
  ),
  readmission: section(
    {
      has: choice(noYes, { sensitivity: 'health' }),
      withinDays: number(1, 365, { unit: 'days', when: { has: 'yes' }, sensitivity: 'health' }),
    },
    { mark: 'GK' },
  ),
  result: section(
    {
      verdict: choice(['needed', 'notNeeded', 'recheck'], { need: 'required', sensitivity: 'health' }),
      recheckOn: date({ when: { verdict: 'recheck' }, need: 'required', sensitivity: 'none' }),
    },
    { need: 'required', mark: 'GK' },
  ),
  referred: section(
    {
      has: choice(noYes, { sensitivity: 'none' }),
      on: date({ when: { has: 'yes' }, sensitivity: 'none' }),
    },
    { mark: 'GK' },
  ),
} as const;

/**
 * 入院時退院調整スクリーニングシート: what on admission speaks for discharge planning, found by the ward for the department
 * that plans the discharge (退院支援部門).
 *
 * There is no national form: edition `r8` is this library's. The factors are those of the fee list of 2024 with the two
 * that 2026 added. Dates are civil days in Japan.
 *
 * @source 入退院支援加算 (A246): factors found within 3 days of admission in principle (加算1), within 7 days (加算2)
 */
export const screeningSheet = /*#__PURE__*/ defineForm({
  id: 'screeningSheet',
  editions: ['r8'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'wardNurse',
      addressee: 'dischargeNurse',
      nodes,
      rules,
      facts: {
        admittedOn: 'admittedOn',
        screenedOn: 'screenedOn',
        factors: 'factors.kinds',
        careLevel: 'careLevel.level',
        careStatus: 'careLevel.status',
        careManagerKnown: 'careManager.has',
        screeningResult: 'result.verdict',
        recheckOn: 'result.recheckOn',
      },
    },
  },
});

/** The shape of a final sheet as plain zod; the verdict, rules included, is `validate`. */
export const screeningSheetSchema = /*#__PURE__*/ sheetSchema(nodes);

export type ScreeningSheet = Final<typeof screeningSheet>;
export type ScreeningSheetDraft = Draft<typeof screeningSheet>;
