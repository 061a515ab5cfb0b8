import type { Benchmark } from './benchmark.js';
import { gzipped } from './gzipped.js';
import type { Medians } from './measure.js';

const documents = {
  admissionHandover: 'admission-handover',
  dischargeRecord: 'discharge-record',
  liaisonForm: 'liaison-form',
  screeningSheet: 'screening-sheet',
  supportPlan: 'support-plan',
  conferenceRecord: 'conference-record',
};

async function sizes(): Promise<Medians> {
  const figures: Record<string, number> = {};
  for (const [form, file] of Object.entries(documents)) {
    const schema = `export { ${form}Schema } from '@renkei/forms/${file}';`;
    figures[`${form}Schema, without zod`] = await gzipped(schema, ['zod']);
    figures[`${form}Schema, with zod`] = await gzipped(schema, []);
    figures[`${form} with its verdict, without zod`] = await gzipped(
      `export { ${form} } from '@renkei/forms/${file}'; export { validate } from '@renkei/forms';`,
      ['zod'],
    );
  }
  const compiled = await gzipped(
    `export { admissionHandoverSchema, admissionHandover } from '@renkei/forms/admission-handover';
export { validate } from '@renkei/forms'; export { compile } from '@renkei/forms/compiled';`,
    ['zod'],
  );
  figures['what the verdict and the compiled entry add'] =
    compiled - (figures['admissionHandoverSchema, without zod'] ?? 0);
  return figures;
}

export default [{ name: 'bundle size', unit: 'bytes', figures: sizes }] satisfies Benchmark[];
