// What a stranger writes who installed the packages: as an ES module, and through a bundler.
import { type AdmissionHandover, admissionHandover, admissionHandoverSchema } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import { pathwayMachine } from '@renkei/pathway';
import { createActor } from 'xstate';
import type * as z from 'zod';

const result = admissionHandoverSchema.safeParse({ subject: { name: '山田 花子' } });
type Handover = z.infer<typeof admissionHandoverSchema>;
const handover: AdmissionHandover | undefined = result.data satisfies Handover | undefined;
console.log(`zod: ${result.success} ${handover?.subject?.name}`);

const standard = await admissionHandover['~standard'].validate({ subject: { name: 1 } });
console.log(`standard schema: ${standard.issues?.map((issue) => issue.path?.join('.')).join(' ')}`);

const actor = createActor(pathwayMachine).start();
console.log(`chart: ${JSON.stringify(actor.getSnapshot().value)}`);

console.log(`ja: ${createTranslator({ locale: 'ja' })('documents.admissionHandover')}`);
console.log(`en: ${createTranslator({ locale: 'en' })('documents.admissionHandover')}`);
