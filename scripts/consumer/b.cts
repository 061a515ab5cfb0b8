// The same as a CommonJS module.
import forms = require('@renkei/forms');
import i18n = require('@renkei/i18n');
import pathway = require('@renkei/pathway');
import xstate = require('xstate');

const sheet = {
  header: {
    writtenOn: '2026-04-01',
    admittedOn: '2026-03-31',
    hospital: { name: '架空市民病院' },
    office: { name: '架空居宅介護支援事業所', careManagerName: '架空 一郎' },
  },
  subject: { name: '架空 花子' },
};

const result = forms.admissionHandoverSchema.safeParse(sheet);
const handover: forms.AdmissionHandover | undefined = result.data;
console.log(`zod: ${result.success} ${handover?.subject.name}`);

async function main() {
  const standard = await forms.admissionHandover['~standard'].validate({ ...sheet, subject: { name: 1 } });
  console.log(`standard schema: ${standard.issues?.map((issue) => issue.path?.join('.')).join(' ')}`);

  const actor = xstate.createActor(pathway.pathwayMachine).start();
  console.log(`chart: ${JSON.stringify(actor.getSnapshot().value)}`);

  console.log(`ja: ${i18n.createTranslator({ locale: 'ja' })('documents.admissionHandover')}`);
  console.log(`en: ${i18n.createTranslator({ locale: 'en' })('documents.admissionHandover')}`);
}
void main();
