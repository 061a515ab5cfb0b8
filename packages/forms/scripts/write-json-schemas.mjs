// Writes the JSON Schemas of every form, edition and part beside the built package: dist/schemas/<form>-<edition>-<part>.final.json,
// .draft.json and .input.json. Runs after the build, from what was built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { forms, toJsonSchema } from '../dist/index.js';

const folder = new URL('../dist/schemas/', import.meta.url);
const kinds = { final: { stage: 'final' }, draft: { stage: 'draft' }, input: { io: 'input' } };

mkdirSync(folder, { recursive: true });
for (const newest of Object.values(forms)) {
  for (const edition of newest.editions) {
    const form = newest.edition(edition);
    for (const part of Object.keys(form.parts)) {
      for (const [kind, options] of Object.entries(kinds)) {
        const schema = toJsonSchema(form, { part, ...options });
        const file = new URL(`${form.id}-${edition}-${part}.${kind}.json`, folder);
        writeFileSync(file, `${JSON.stringify(schema, undefined, 1)}\n`);
      }
    }
  }
}
