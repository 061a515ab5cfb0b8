// pnpm bench            seven rounds, the budgets as they stand
// pnpm bench --smoke    three short rounds, budgets times 1.5: what CI runs
import { readdirSync, readFileSync } from 'node:fs';
import type { Benchmark } from './benchmark.js';
import { type Budget, judgeBudget } from './budget.js';
import { measure } from './measure.js';
import { ratioTable, verdictTable } from './ratio-table.js';

const smoke = process.argv.includes('--smoke');
const options = smoke ? { rounds: 3, roundMs: 10 } : { rounds: 7, roundMs: 50 };
const tolerance = smoke ? 1.5 : 1;

const budgets: Budget[] = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.bench.ts'))
  .sort();

console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, median of ${options.rounds} rounds`,
);
const verdicts = [];
for (const file of files) {
  const { default: benchmark }: { default: Benchmark } = await import(new URL(file, import.meta.url).href);
  const medians = measure(benchmark.cases, options);
  console.log(`\n${benchmark.name}\n${ratioTable(medians)}`);
  const own = budgets.filter((budget) => budget.benchmark === benchmark.name);
  verdicts.push(...own.map((budget) => judgeBudget(budget, medians, tolerance)));
}
if (verdicts.length > 0) console.log(`\n${verdictTable(verdicts)}`);

const known = new Set(verdicts.map(({ benchmark }) => benchmark));
const unmeasured = budgets.filter(({ benchmark }) => !known.has(benchmark));
for (const { benchmark } of unmeasured) console.error(`No benchmark is called ${benchmark}`);
if (unmeasured.length > 0 || verdicts.some(({ holds }) => !holds)) process.exitCode = 1;
