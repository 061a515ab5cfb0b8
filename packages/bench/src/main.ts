// pnpm bench            seven rounds, the budgets as they stand; packages/forms must be built
// pnpm bench --smoke    three short rounds, budgets times 1.5: what CI runs
// pnpm bench --write    seven rounds; keeps the result in results/ and makes the docs' pages about speed of it
// pnpm bench speed      only the files whose name begins so
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Benchmark, figureOf } from './benchmark.js';
import { type Budget, judgeBudget } from './budget.js';
import { installedLibraries } from './installed-libraries.js';
import { ratioTable, verdictTable } from './ratio-table.js';
import type { Result } from './result.js';
import { speedPage } from './speed-page.js';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const smoke = process.argv.includes('--smoke');
const options = smoke
  ? { rounds: 3, roundMs: 20, slices: 40, warmUpMs: 100 }
  : { rounds: 7, roundMs: 60, slices: 100, warmUpMs: 250 };
const tolerance = smoke ? 1.5 : 1;

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const budgets: Budget[] = read('./budgets.json');
const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.bench.ts') && (asked.length === 0 || asked.some((name) => file.startsWith(name))),
  )
  .sort();

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${process.platform} ${process.arch}`;
console.log(`Node ${process.versions.node}, ${machine}, ${options.rounds} rounds`);
const verdicts = [];
const benchmarks: Result['benchmarks'][number][] = [];
for (const file of files) {
  const { default: all }: { default: readonly Benchmark[] } = await import(
    new URL(file, import.meta.url).href
  );
  for (const { name, unit, figures } of all) {
    const own = budgets.filter((budget) => budget.benchmark === name);
    // A busy machine can slow any one measurement; in the smoke run a row is over only if it is over every time.
    for (let open = own, tries = smoke ? 3 : 1; tries > 0; tries -= 1) {
      const medians = await figures(options);
      console.log(`\n${name}\n${ratioTable(medians, unit, figureOf(unit, options.rounds))}`);
      if (tries === (smoke ? 3 : 1)) benchmarks.push({ name, unit, figures: medians });
      const judged = open.map((budget) => judgeBudget(budget, medians, tolerance));
      const over = judged.filter(({ holds }) => !holds);
      verdicts.push(...(tries > 1 ? judged.filter(({ holds }) => holds) : judged));
      if (over.length === 0) break;
      open = open.filter((_, row) => !judged[row]?.holds);
    }
  }
}
if (verdicts.length > 0) console.log(`\n${verdictTable(verdicts)}`);

const known = new Set(benchmarks.map(({ name }) => name));
const unmeasured = asked.length > 0 ? [] : budgets.filter(({ benchmark }) => !known.has(benchmark));
for (const { benchmark } of unmeasured) console.error(`No benchmark is called ${benchmark}`);
if (unmeasured.length > 0 || verdicts.some(({ holds }) => !holds)) process.exitCode = 1;

if (process.argv.includes('--write')) {
  const libraries = installedLibraries();
  const folder = new URL('../results/', import.meta.url);
  const file = new URL(`node${process.versions.node.split('.')[0]}.json`, folder);
  // A part measured again takes its place among what was measured before.
  const before: Result | undefined = asked.length > 0 && existsSync(file) ? read(file.href) : undefined;
  const kept = (before?.benchmarks ?? []).filter(({ name }) => !known.has(name));
  const all = [...kept, ...benchmarks].sort((a, b) => (a.name < b.name ? -1 : 1));
  const result: Result = { node: process.versions.node, machine, libraries, benchmarks: all };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  const results = readdirSync(folder)
    .sort()
    .map((file): Result => read(`../results/${file}`));
  for (const language of ['ja', 'en'] as const) {
    const page = new URL(`../../../docs/${language}/speed.md`, import.meta.url);
    writeFileSync(page, speedPage(language, budgets, results));
  }
}
