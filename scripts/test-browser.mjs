// Tests in a real Chromium (*.browser.test.ts) and of what it prints (*.paper.test.ts). They never install a browser themselves.
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projects, root, run } from './workspace.mjs';

const report = process.argv[2];

/** @param {string} file */
const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** @param {string} ending */
const hasTests = (ending) =>
  projects().some(({ folder }) =>
    ['src', 'test'].some((part) => {
      try {
        const files = readdirSync(join(root, folder, part), { recursive: true });
        return files.some((file) => String(file).endsWith(ending));
      } catch {
        return false;
      }
    }),
  );
// Tests inside a page, and tests that print pages from outside.
const suites = [
  { ending: '.browser.test.ts', config: 'vitest.browser.config.ts' },
  { ending: '.paper.test.ts', config: 'vitest.paper.config.ts' },
].filter(({ ending }) => hasTests(ending));
if (suites.length === 0) {
  console.log('There are no browser tests.');
  process.exit(0);
}

const chromium = findChromium();
if (!chromium) {
  const demanded = Boolean(process.env.CI || process.env.REQUIRE_BROWSER);
  console.log(
    `${demanded ? 'ERROR' : 'SKIPPED'}: browser tests need Chromium. ` +
      'Install it (Debian/Ubuntu: apt-get install -y chromium) or set CHROMIUM_PATH.',
  );
  process.exit(demanded ? 1 : 0);
}
const passed = suites.map(({ config, ending }) => {
  const file = report?.replace(/\.json$/, `${ending.replace('.test.ts', '')}.json`);
  const reporters = file ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  return run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters], {
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
});
process.exit(passed.every(Boolean) ? 0 : 1);
