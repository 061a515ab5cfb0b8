// All tests, and at the very end one plain line with their number. Fails when a test fails or when none ran.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, readReports, totals } from './test-totals.mjs';
import { root, run } from './workspace.mjs';

const reports = join(root, '.cache/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const unit = run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'unit.json')}`,
]);
const browser = run(process.execPath, ['scripts/test-browser.mjs', join(reports, 'browser.json')]);
const counts = totals(readReports(reports));
if (counts.passed === 0) console.error('No test has passed: a run without tests proves nothing.');
console.log(closingLine(counts));
process.exit(unit && browser && counts.failed === 0 && counts.passed > 0 ? 0 : 1);
