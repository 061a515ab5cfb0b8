import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './vitest.config.js';

// Flags: works as root in a container, and asks nothing of the network.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: ['packages/*/{src,test}/**/*.browser.test.ts', 'examples/*/{src,test}/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? 'chromium', args },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
