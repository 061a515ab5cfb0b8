import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.js';
import { sourceAliases } from './vitest.config.js';

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: ['packages/*/{src,test}/**/*.browser.test.ts', 'examples/*/{src,test}/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
