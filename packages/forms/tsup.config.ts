import { library } from '../../tsup.base.js';

/** Each document is a module of its own, so that an application that needs one sheet bundles one sheet. */
const document = (name: string) => ({ [name]: `src/documents/${name}/${name}.ts` });

const entry = {
  index: 'src/index.ts',
  compiled: 'src/compiled.ts',
  disclosure: 'src/disclosure.ts',
  testing: 'src/testing.ts',
  ...document('admission-handover'),
  ...document('conference-record'),
  ...document('discharge-record'),
  ...document('liaison-form'),
  ...document('screening-sheet'),
  ...document('support-plan'),
};

export default library(entry, { ...entry, codes: 'src/codes/index.ts', layouts: 'src/documents/layouts.ts' });
