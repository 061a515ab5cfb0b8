import { defineConfig } from 'vitest/config';
import { sourceAliases } from './vitest.config.js';

/** What Chromium prints, read again from the PDF: run by scripts/test-browser.mjs, which finds the browser. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: [
      'packages/*/{src,test}/**/*.paper.test.ts',
      'examples/*/{src,test}/**/*.paper.test.ts',
      'docs/test/**/*.paper.test.ts',
    ],
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
