// A civil day is the same day everywhere: what counts days must not see the zone of the machine. West of Greenwich here;
// check-node24.mjs runs everything in Japan's zone, and check.mjs its own tests in UTC.
import { mustRun } from './workspace.mjs';

const zone = 'America/Los_Angeles';
console.log(`TZ=${zone}`);
mustRun(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', 'packages/forms', 'packages/pathway'],
  { env: { ...process.env, TZ: zone } },
);
