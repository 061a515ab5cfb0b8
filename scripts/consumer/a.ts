// What a stranger writes who installed the packages: as an ES module, and through a bundler.
import {
  type AdmissionHandover,
  admissionHandover,
  admissionHandoverSchema,
  choice,
  defineForm,
  finalSchema,
  flag,
  liaisonForm,
  many,
  number,
  overlayForm,
  revalidate,
  rows,
  section,
  standardSchema,
  text,
  validate,
} from '@renkei/forms';
import { compile } from '@renkei/forms/compiled';
import { createTranslator } from '@renkei/i18n';
import { pathwayMachine } from '@renkei/pathway';
import { renderSheet } from '@renkei/print';
import { national, resolveRegion } from '@renkei/regions';
import { createActor } from 'xstate';
import type * as z from 'zod';

const sheet = {
  header: {
    writtenOn: '2026-04-01',
    admittedOn: '2026-03-31',
    hospital: { name: '架空市民病院' },
    office: { name: '架空居宅介護支援事業所', careManagerName: '架空 一郎' },
  },
  subject: { name: '架空 花子' },
};

const result = admissionHandoverSchema.safeParse(sheet);
type Handover = z.infer<typeof admissionHandoverSchema>;
const handover: AdmissionHandover | undefined = result.data satisfies Handover | undefined;
console.log(`zod: ${result.success} ${handover?.subject.name}`);

const standard = await admissionHandover['~standard'].validate({ ...sheet, subject: { name: 1 } });
console.log(`standard schema: ${standard.issues?.map((issue) => issue.path?.join('.')).join(' ')}`);

const actor = createActor(pathwayMachine).start();
console.log(`chart: ${JSON.stringify(actor.getSnapshot().value)}`);

const ja = createTranslator({ locale: 'ja' });
const en = createTranslator({ locale: 'en' });
console.log(`words: ${ja('documents.admissionHandover')} / ${en('documents.admissionHandover')}`);

const region = resolveRegion([national], { on: '2026-04-01' });
console.log(`region: ${region.layers.map(({ id }) => id).join(' ')}`);
console.log(`sheet: ${renderSheet(admissionHandover, sheet, { t: [ja, en] }).includes('架空 花子')}`);

// What a package that ships declarations exports: verdicts, schemas, a region's form, a form of its own.
export const verdictOf = (input: unknown) => validate(admissionHandover, input);
export const draftVerdictOf = (input: unknown) => validate(admissionHandover, input, { stage: 'draft' });
export const afterEdit = (before: ReturnType<typeof draftVerdictOf>, value: unknown) =>
  revalidate(admissionHandover, before, { path: ['subject', 'name'], value });
export const judgeReply = compile(liaisonForm, { part: 'reply' });
export const replySchema = standardSchema(liaisonForm, { part: 'reply', stage: 'draft' });
export const schema = finalSchema(admissionHandover);
export const regional = overlayForm(admissionHandover, {
  add: { 'subject.nickname': text(20, { sensitivity: 'identifier' }) },
  change: { 'subject.phone': { need: 'required' } },
});
export class Desk {
  readonly form = regional;
  readonly judge = (input: unknown) => validate(this.form, input);
}
export const wardNote = defineForm({
  id: 'wardNote',
  editions: ['r8'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'wardNurse',
      addressee: 'careManager',
      nodes: {
        title: text(40, { need: 'required', sensitivity: 'none' }),
        eats: choice(['alone', 'withHelp'], { sensitivity: 'health' }),
        aids: many(['glasses', 'hearingAid'], { sensitivity: 'health' }),
        lives: section({ alone: flag({ sensitivity: 'social' }) }),
        walks: rows(3, { metres: number(0, 1000, { sensitivity: 'health' }) }),
      },
    },
  },
});
