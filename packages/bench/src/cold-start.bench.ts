import { execFileSync } from 'node:child_process';
import { type Benchmark, PROCESSES_PER_ROUND } from './benchmark.js';
import { handover } from './documents.js';
import { lowerQuartile, type Medians } from './measure.js';
import { writeOut } from './out.js';
import { sourceOf } from './peers/dialect.js';
import { valibot, zod } from './peers/dialects.js';
import { questionsOf } from './peers/question.js';

const questions = questionsOf(handover.form, 'final');
const document = JSON.stringify(handover.filled);

/** A program that loads a library, makes the form and judges one sheet, and prints the milliseconds this took. */
const program = (name: string, judge: string): string =>
  writeOut(
    `cold-${name}.mjs`,
    `const start = performance.now();
const document = JSON.parse(${JSON.stringify(document)});
${judge}
if (!good) throw new Error('a good sheet is refused');
console.log(performance.now() - start);
`,
  );

const schemaFile = (name: string, source: string) =>
  writeOut(`schema-${name}.mjs`, source) && `./schema-${name}.mjs`;
const form = `const { admissionHandover, admissionHandoverSchema } = await import('@renkei/forms/admission-handover');`;

const programs = {
  'plain zod': program(
    'zod',
    `const { schema } = await import('${schemaFile('zod', sourceOf(zod, questions))}');
const good = schema.safeParse(document).success;`,
  ),
  'ours, the verdict': program(
    'verdict',
    `${form}
const good = !admissionHandover['~standard'].validate(document).issues;`,
  ),
  'ours, the zod schema': program(
    'schema',
    `${form}\nconst good = admissionHandoverSchema.safeParse(document).success;`,
  ),
  valibot: program(
    'valibot',
    `const { schema } = await import('${schemaFile('valibot', sourceOf(valibot, questions))}');
const { safeParse } = await import('valibot');
const good = safeParse(schema, document).success;`,
  ),
};

/** Import and first parse, each in a process of its own, in interleaved rounds. */
function coldStart({ rounds }: { readonly rounds: number }): Medians {
  const entries = Object.entries(programs).map(([name, file]) => ({ name, file, times: [] as number[] }));
  for (let round = 0; round < PROCESSES_PER_ROUND * rounds; round++) {
    for (const { file, times } of entries) {
      times.push(Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })));
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, lowerQuartile(times)]));
}

export default [{ name: 'cold start', unit: 'ms', figures: coldStart }] satisfies Benchmark[];
