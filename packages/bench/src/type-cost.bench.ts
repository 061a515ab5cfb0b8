import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Benchmark } from './benchmark.js';
import type { Medians } from './measure.js';
import { writeOut } from './out.js';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Instantiations that the compiler counts for a file of a consumer, through our built declarations. */
function instantiations(name: string, source: string): number {
  writeOut(
    `types/${name}/consumer.ts`,
    `import * as z from 'zod';\nexport const nothingElse = z;\n${source}`,
  );
  const project = writeOut(
    `types/${name}/tsconfig.json`,
    JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
  );
  const told = execFileSync(process.execPath, [tsc, '-p', project, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  return Number(/^Instantiations:\s+(\d+)/m.exec(told)?.[1]);
}

const documents = [
  'AdmissionHandover',
  'DischargeRecord',
  'LiaisonRequest',
  'LiaisonReply',
  'LiaisonNotice',
  'ScreeningSheet',
  'SupportPlan',
  'ConferenceRecord',
];

/** Every document is read and written as a whole, so that the compiler works its type out. */
const allForms = `import type { ${documents.flatMap((one) => [one, `${one}Draft`]).join(', ')} } from '@renkei/forms';
${documents
  .map((one) => `export const draft${one} = (sheet: ${one}): ${one}Draft => ({ ...sheet });`)
  .join('\n')}
`;

const overlay = `import { admissionHandover, type Final, overlayForm, section, text, flag } from '@renkei/forms';
const ours = overlayForm(admissionHandover, {
  drop: ['subject.housing.photosAttached', 'function.smoking', 'services.items.contact'],
  change: {
    'subject.name': { max: 40 },
    'subject.address': { need: 'required' },
    'family.mainCarer.phone': { need: 'required' },
    'wishes.interests': { max: 500 },
    'subject.sex': { options: { add: ['other'] } },
    'services.items.provider': { need: 'required' },
  },
  add: {
    'subject.kitatama': section({ card: flag({ sensitivity: 'none' }) }),
    'services.items.kitatama': text(20, { sensitivity: 'social' }),
    kitatama: text(20, { sensitivity: 'social', need: 'required' }),
  },
});
export const nameOf = (sheet: Final<typeof ours>): string => sheet.subject.name + sheet.kitatama;
`;

function typeCost(): Medians {
  const empty = instantiations('empty', '');
  const one = instantiations(
    'handover',
    `import { admissionHandover } from '@renkei/forms';\nexport { admissionHandover };`,
  );
  return {
    'an empty file that imports zod': empty,
    'all six forms, final and draft, above it': instantiations('all-forms', allForms) - empty,
    'one overlay with twelve changes, above the form': instantiations('overlay', overlay) - one,
  };
}

export default [{ name: 'type cost', unit: 'instantiations', figures: typeCost }] satisfies Benchmark[];
