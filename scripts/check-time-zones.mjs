// A civil day is the same day everywhere: what counts days must not see the zone of the machine.
import { mustRun } from './workspace.mjs';

for (const zone of ['Asia/Tokyo', 'America/Los_Angeles']) {
  console.log(`TZ=${zone}`);
  mustRun(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', 'packages/forms', 'packages/pathway'],
    { env: { ...process.env, TZ: zone } },
  );
}
