// What CI does, stage by stage; it stops at the first stage that fails.
//   pnpm check               all stages
//   pnpm check lint types    these alone
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { closingLine, readReports, totals } from './test-totals.mjs';
import { readJson, root } from './workspace.mjs';

const pnpm = ['npx', '--yes', readJson('package.json').packageManager];

/** @type {Record<string, string[]>} */
const stages = {
  ...(process.env.CI ? { system: ['bash', '.ci/system-packages'] } : {}),
  test: ['npm', 'test'],
  journey: ['npm', 'start'],
  lockfile: ['node', 'scripts/check-lockfile.mjs'],
  lint: [...pnpm, 'run', 'lint'],
  types: ['node', 'scripts/typecheck.mjs'],
  unused: [...pnpm, 'run', 'knip'],
  zones: ['node', 'scripts/check-time-zones.mjs'],
  packages: ['node', 'scripts/check-packages.mjs'],
  consumers: ['node', 'scripts/check-consumers.mjs'],
  guide: ['node', 'scripts/check-region-guide.mjs'],
  bench: [...pnpm, 'run', 'bench', '--smoke'],
  docs: [...pnpm, 'run', 'docs:build'],
  node24: ['node', 'scripts/check-node24.mjs'],
};

/** @type {[string, number][]} */
const times = [];

function report() {
  console.log('\nstage         seconds');
  const total = times.reduce((sum, [, seconds]) => sum + seconds, 0);
  for (const [name, seconds] of [...times, /** @type {const} */ (['total', total])])
    console.log(`${name.padEnd(12)}${seconds.toFixed(1).padStart(9)}`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`);
  process.exit(1);
}
for (const [name, [command = '', ...args]] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // One zone of the three; the stages zones and node24 take the others.
    env: { ...process.env, TZ: 'UTC' },
    shell: process.platform === 'win32',
  });
  times.push([name, (performance.now() - start) / 1000]);
  if (status !== 0) {
    report();
    console.error(`\nFAILED: stage ${name}`);
    process.exit(1);
  }
}
report();
if (times.some(([name]) => name === 'test')) {
  const reports = join(root, '.cache/test-reports');
  console.log(closingLine(totals(readReports(reports))));
}
