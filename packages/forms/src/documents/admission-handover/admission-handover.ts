import { type Draft, defineForm, type Final } from '../../definition/define-form.js';
import { sheetSchema } from '../../definition/zod-schema.js';
import { extension } from './extension.js';
import { family } from './family.js';
import { bodyFunction } from './function.js';
import { header } from './header.js';
import { familyDoctor, medication } from './medicines-and-doctor.js';
import { conference, outlook } from './outlook.js';
import { rules } from './rules.js';
import { subject } from './subject.js';
import { services, wishes } from './wishes.js';

const nodes = {
  header,
  subject,
  family,
  wishes,
  services,
  outlook,
  conference,
  function: bodyFunction,
  medication,
  familyDoctor,
  ext: extension,
} as const;

/**
 * 入院時情報提供書: the care manager's account of a person, sent to the hospital at admission.
 *
 * Edition `h30` is the form of 2018, `r6` adds the groups of 2024 as optional answers. Dates are civil days in Japan.
 *
 * @source 居宅介護支援費の退院・退所加算に係る様式例の提示について (2009-03-13, 老振発第0313001号), forms added in 2018
 */
export const admissionHandover = /*#__PURE__*/ defineForm({
  id: 'admissionHandover',
  editions: ['h30', 'r6'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'careManager',
      addressee: 'hospital',
      nodes,
      rules,
      facts: {
        admittedOn: 'header.admittedOn',
        informedOn: 'header.informedOn',
        careLevel: 'subject.careLevel.level',
        careStatus: 'subject.careLevel.status',
      },
    },
  },
});

/** The shape of a final sheet as plain zod; the verdict, rules included, is `validate`. */
export const admissionHandoverSchema = /*#__PURE__*/ sheetSchema(nodes);

export type AdmissionHandover = Final<typeof admissionHandover>;
export type AdmissionHandoverDraft = Draft<typeof admissionHandover>;
