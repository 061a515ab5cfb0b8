import type { Benchmark } from './benchmark.js';
import { instantiations } from './instantiations.js';
import type { Medians } from './measure.js';

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
