// Writes the JSON Schema of the profile format beside the built module, so that an editor can read it from the package.
import { writeFileSync } from 'node:fs';
import { profileJsonSchema } from '../dist/index.js';

writeFileSync(
  new URL('../dist/profile.schema.json', import.meta.url),
  `${JSON.stringify(profileJsonSchema(), null, 2)}\n`,
);
