import { defineConfig, type Options } from 'tsup';

/**
 * How every package is built: ES modules and CommonJS with their types, for any platform.
 * @param entry the modules that `exports` in package.json names
 * @param built all modules that stay files of their own, so that a bundler can leave one out; by default the same
 */
export const library = (entry: NonNullable<Options['entry']>, built = entry) =>
  defineConfig({
    entry: built,
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    // Types of our other packages come from their built files, not from the sources that tsconfig's paths name.
    // tsup sets baseUrl, which TypeScript 6 calls deprecated.
    dts: {
      ...(built !== entry && { entry }),
      compilerOptions: { ignoreDeprecations: '6.0', paths: {} },
    },
    sourcemap: true,
    clean: true,
    treeshake: true,
    silent: true,
  });
