// The same as a CommonJS module.
import forms = require('@renkei/forms');
import i18n = require('@renkei/i18n');
import pathway = require('@renkei/pathway');
import testing = require('@renkei/pathway/testing');
import print = require('@renkei/print');
import regions = require('@renkei/regions');
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

  for (const { check } of testing.episodeStoreConformance) await check(pathway.memoryStore());

  const ja = i18n.createTranslator({ locale: 'ja' });
  const en = i18n.createTranslator({ locale: 'en' });
  console.log(`words: ${ja('documents.admissionHandover')} / ${en('documents.admissionHandover')}`);

  const region = regions.resolveRegion([regions.national], { on: '2026-04-01' });
  console.log(`region: ${region.layers.map(({ id }) => id).join(' ')}`);
  const html = print.renderSheet(forms.admissionHandover, sheet, { t: [ja, en] });
  console.log(`sheet: ${html.includes('架空 花子')}`);
}
void main();
