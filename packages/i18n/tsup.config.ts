import { library } from '../../tsup.base.js';

/** One module per language and area, so that an application bundles only what it shows. */
const words = ['src/!(format|guide|ja-x-easy)/**/*.ts', '!src/en/english-of.ts'];

export default {
  ...library([
    'src/index.ts',
    'src/core.ts',
    'src/guide.ts',
    'src/i18next.ts',
    'src/ja-x-easy/index.ts',
    ...words,
  ]),
  // an area is one file, however many modules hold it
  splitting: true,
  // words need no maps
  sourcemap: false,
  // Japanese as it is: escaped it would take twice the room
  esbuildOptions: (options: { charset?: string }) => {
    options.charset = 'utf8';
  },
};
