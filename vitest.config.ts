import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('./packages', import.meta.url));

/** Tests read the sources of our packages; the built files are tested by scripts/check-consumers.mjs. */
export const sourceAliases = [
  { find: /^@renkei\/([a-z0-9]+)$/, replacement: `${packages}/$1/src/index.ts` },
  { find: /^@renkei\/([a-z0-9]+)\/(.+)$/, replacement: `${packages}/$1/src/$2.ts` },
];

const seededFastCheck = {
  find: /^fast-check$/,
  replacement: fileURLToPath(new URL('./scripts/seeded-fast-check.mjs', import.meta.url)),
};

export default defineConfig({
  resolve: { alias: [...sourceAliases, seededFastCheck] },
  test: {
    // Long tests finish on a busy machine, too.
    testTimeout: 30_000,
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'examples/*/{src,test}/**/*.test.ts',
      'scripts/**/*.test.mjs',
      'docs/.vitepress/playground/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.{browser,paper}.test.ts'],
  },
});
