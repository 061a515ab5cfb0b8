// The same as a CommonJS module.
import xstate = require('xstate');
import forms = require('@renkei/forms');
import i18n = require('@renkei/i18n');
import pathway = require('@renkei/pathway');

const result = forms.admissionHandoverSchema.safeParse({ subject: { name: '山田 花子' } });
const handover: forms.AdmissionHandover | undefined = result.data;
console.log(`zod: ${result.success} ${handover?.subject?.name}`);

async function main() {
  const standard = await forms.admissionHandover['~standard'].validate({ subject: { name: 1 } });
  console.log(`standard schema: ${standard.issues?.map((issue) => issue.path?.join('.')).join(' ')}`);

  const actor = xstate.createActor(pathway.pathwayMachine).start();
  console.log(`chart: ${JSON.stringify(actor.getSnapshot().value)}`);

  console.log(`ja: ${i18n.createTranslator({ locale: 'ja' })('documents.admissionHandover')}`);
  console.log(`en: ${i18n.createTranslator({ locale: 'en' })('documents.admissionHandover')}`);
}
void main();
