import { type Draft, defineForm, type Final } from '../../definition/define-form.js';
import { sheetSchema } from '../../definition/zod-schema.js';
import { attributes, stay } from './attributes.js';
import { condition } from './condition.js';
import { extension } from './extension.js';
import { rounds } from './rounds.js';
import { rules } from './rules.js';
import { acceptance, judgement, needs } from './wishes-and-needs.js';

const nodes = { attributes, stay, condition, acceptance, needs, judgement, rounds, ext: extension } as const;

/**
 * 退院・退所情報記録書: what the care manager heard at the hospital or facility before the return home, on up to three days.
 *
 * The care manager writes it, not the hospital, and keeps it: it is the evidence for the discharge liaison add-on
 * (退院・退所加算) and the ground of the new care plan. Edition `h30` is the form of 2018, `r6` adds the groups of 2024 as
 * optional answers. Dates are civil days in Japan.
 *
 * @source 居宅介護支援費の退院・退所加算に係る様式例の提示について (2009-03-13, 老振発第0313001号), forms added in 2018
 */
export const dischargeRecord = /*#__PURE__*/ defineForm({
  id: 'dischargeRecord',
  editions: ['h30', 'r6'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'careManager',
      addressee: 'careManager',
      nodes,
      rules,
      facts: {
        admittedOn: 'stay.admittedOn',
        dischargePlannedOn: 'stay.plannedDischargeOn',
        careLevel: 'attributes.careLevel.level',
        careStatus: 'attributes.careLevel.status',
      },
    },
  },
});

/** The shape of a final sheet as plain zod; the verdict, rules included, is `validate`. */
export const dischargeRecordSchema = /*#__PURE__*/ sheetSchema(nodes);

export type DischargeRecord = Final<typeof dischargeRecord>;
export type DischargeRecordDraft = Draft<typeof dischargeRecord>;
