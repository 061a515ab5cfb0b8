// Tests the tests: changes the rules of claims and deadlines in every small way that Stryker knows, and looks whether
// a test notices. Outside CI, since it takes about twenty minutes.
//   pnpm mutation                           all of claims and deadlines
//   pnpm mutation deadlines claims/stays.ts these folders and files alone
//   pnpm mutation --changed                 only where a rule or its tests have changed since the last run
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { hasSurvived, isTooLow, scoreLine, scores } from './mutation-scores.mjs';
import { root } from './workspace.mjs';

const source = 'packages/pathway/src';
const folders = ['claims', 'deadlines'];
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const changedAlone = process.argv.includes('--changed');

/** @param {string} name a folder or file below the source */
function pattern(name) {
  const path = join(root, source, name);
  if (!existsSync(path)) {
    console.error(`There is no ${source}/${name}`);
    process.exit(1);
  }
  return statSync(path).isDirectory() ? `${source}/${name}/**/*.ts` : `${source}/${name}`;
}

process.chdir(root);
const mutants = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    ...(asked.length > 0 ? asked : folders).map(pattern),
    // Tests, what only tests use, and declarations are no rules.
    `!${source}/**/*.{test,d}.ts`,
    `!${source}/claims/testing.ts`,
  ],
  // The copy that is mutated holds only what those tests read.
  ignorePatterns: [
    '/docs',
    '/examples',
    '/packages/{bench,print,regions,i18n}',
    '**/dist',
    '/.cache',
    '/.git',
  ],
  tempDirName: '.cache/mutation',
  incremental: true,
  incrementalFile: '.cache/mutation-results.json',
  force: !changedAlone,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What goes round without end is found by counting; only a busy machine is slow.
  timeoutMS: 120_000,
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
}).runMutationTest();

const named = mutants.map((mutant) => ({
  ...mutant,
  fileName: relative(join(root, source), mutant.fileName).replaceAll('\\', '/'),
}));

console.log('\nNo test noticed:');
for (const { fileName, location, mutatorName, replacement } of named.filter(hasSurvived)) {
  console.log(`  ${fileName}:${location.start.line} ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ')}`);
}
console.log(`\n${'noticed by a test'.padEnd(52)}   changes  share`);
const table = scores(named, folders);
for (const score of table) console.log(scoreLine(score));

const low = table.filter(isTooLow);
for (const { name, percent, least } of low) {
  console.error(`FAILED: ${name} has ${percent.toFixed(1)} %, less than ${least} %`);
}
if (named.length === 0) console.error('FAILED: nothing was mutated');
process.exit(named.length === 0 || low.length > 0 ? 1 : 0);
