import { library } from '../../tsup.base.js';

/** The command uses the library as whoever installs it does. */
const command = {
  ...library({ command: 'src/command/main.ts' }),
  format: 'esm' as const,
  dts: false,
  clean: false,
  sourcemap: false,
  external: [/^@renkei\//],
  esbuildOptions: (options: { charset?: string }) => {
    options.charset = 'utf8';
  },
};

export default [{ ...library(['src/index.ts']), onSuccess: 'node scripts/write-schema.mjs' }, command];
