import { type Draft, defineForm, type Final } from '../../definition/define-form.js';
import { choice, date, longText, many, text } from '../../definition/leaf.js';
import { rows, section } from '../../definition/node.js';
import { sheetSchema } from '../../definition/zod-schema.js';
import { factors } from '../screening-sheet/factors.js';
import { livingPlace } from '../screening-sheet/living-place.js';
import { onGeneralSheet, psychiatric } from './psychiatric.js';
import { rules } from './rules.js';

/** 退院支援計画を行う者: the three lines of the paper. */
const planners = section(
  {
    wardHead: text(60, { sensitivity: 'staff' }),
    wardSupportStaff: text(60, { sensitivity: 'staff' }),
    supportDepartment: text(60, { sensitivity: 'staff' }),
  },
  { mark: 'GK' },
);

/** 退院後の利用が予測される福祉サービスと担当者: one row per service, so that each keeps its own person. */
const services = rows(
  10,
  { service: text(60, { sensitivity: 'health' }), person: text(60, { sensitivity: 'staff' }) },
  { mark: 'V' },
);

const nodes = {
  // Left out, the sheet is the general one.
  sheet: choice(['general', { code: 'psychiatric', mark: 'V' }], { sensitivity: 'health' }),
  patientName: text(60, { need: 'required', sensitivity: 'identifier', mark: 'V' }),
  admittedOn: date({ need: 'required', sensitivity: 'none', mark: 'V' }),
  startedOn: date({ need: 'required', sensitivity: 'none', mark: 'V' }),
  completedOn: date({ sensitivity: 'none', mark: 'V' }),
  ward: text(30, { sensitivity: 'health', mark: 'V' }),
  diagnosis: text(200, { sensitivity: 'health', mark: 'V~' }),
  consulted: section(
    {
      kinds: many(['family', 'other'], { sensitivity: 'family' }),
      other: text(60, { when: { kinds: 'other' }, need: 'required', sensitivity: 'family' }),
    },
    { mark: 'V' },
  ),
  planners,
  factors: section(factors, { when: onGeneralSheet, mark: 'V~' }),
  problems: longText(600, { need: 'recommended', mark: 'V' }),
  goal: longText(400, { when: onGeneralSheet, need: 'recommended', mark: 'V~' }),
  period: longText(200, { when: onGeneralSheet, mark: 'V~' }),
  outline: longText(600, { when: onGeneralSheet, mark: 'V~' }),
  destination: choice(livingPlace, {
    when: onGeneralSheet,
    need: 'recommended',
    sensitivity: 'social',
    mark: 'V~',
  }),
  destinationOther: text(60, {
    when: { destination: 'other' },
    need: 'required',
    sensitivity: 'freeText',
    mark: 'GK',
  }),
  services,
  explainedOn: date({ need: 'recommended', sensitivity: 'none', mark: 'V' }),
  receivedBy: text(60, { sensitivity: 'family', mark: 'GK' }),
  psychiatric,
} as const;

/**
 * 退院支援計画書: what keeps the person from going home and what the hospital does about it, explained to the person and the
 * family and handed to them in writing.
 *
 * The ward and the department that plans the discharge make it. A plan counts as started when what can be filled in is
 * filled in and the start is dated; what is added later carries its date. Edition `r6` is the form of 2024: 別紙様式6 and,
 * for psychiatric wards, 別紙様式6の2. Dates are civil days in Japan.
 *
 * @source 入退院支援加算 (A246), notice of the medical fees of 2024, annex 1 (plan, explanation, copy) and its forms 6 and 6の2
 */
export const supportPlan = /*#__PURE__*/ defineForm({
  id: 'supportPlan',
  editions: ['r6'],
  force: 'recommended',
  parts: {
    sheet: {
      author: 'dischargeNurse',
      addressee: 'person',
      nodes,
      rules,
      facts: {
        admittedOn: 'admittedOn',
        planStartedOn: 'startedOn',
        planCompletedOn: 'completedOn',
        planExplainedOn: 'explainedOn',
        factors: 'factors.kinds',
        destination: 'destination',
      },
    },
  },
});

/** The shape of a final plan as plain zod; the verdict, rules included, is `validate`. */
export const supportPlanSchema = /*#__PURE__*/ sheetSchema(nodes);

export type SupportPlan = Final<typeof supportPlan>;
export type SupportPlanDraft = Draft<typeof supportPlan>;
