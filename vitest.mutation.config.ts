import { defineConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** The tests that `pnpm mutation` puts to the test: those beside the rules themselves. */
export default defineConfig({
  ...shared,
  test: { testTimeout: 30_000, include: ['packages/pathway/src/{claims,deadlines}/**/*.test.ts'] },
});
