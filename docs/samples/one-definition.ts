import { admissionHandover, completeness, describeForm, normalise, validate } from '@renkei/forms';

// what a person types becomes a draft; nothing is required of it
const { draft } = normalise(admissionHandover, {
  header: { writtenOn: '令和8年6月6日', admittedOn: 'R8.6.5' },
  subject: { name: '潮見　ハル', careLevel: { level: 'care2', status: 'certified' } },
});
console.log(draft.header);
console.log('draft:', validate(admissionHandover, draft, { stage: 'draft' }).ok);
console.log('final:', validate(admissionHandover, draft).ok);

// what is missing, section by section
for (const { section, state, missing } of completeness(admissionHandover, draft).sections.slice(0, 2))
  console.log(section, state, missing.map(({ path }) => path.join('.')).join(' '));

// the same definition for a renderer: plain JSON with word keys
const [part] = describeForm(admissionHandover).parts;
console.log(part?.fields.find(({ path }) => path === 'subject.birthDate'));
