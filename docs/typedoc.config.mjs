import { OptionDefaults } from 'typedoc';

/** The API reference, made from the sources; where it lies in the site: api/. */
export default {
  name: 'Renkei API',
  entryPointStrategy: 'packages',
  entryPoints: ['forms', 'pathway', 'i18n', 'regions', 'print'].map((name) => `../packages/${name}`),
  packageOptions: {
    entryPoints: ['src/index.ts'],
    tsconfig: 'tsconfig.json',
    disableSources: true,
    // types are checked by scripts/typecheck.mjs
    skipErrorChecking: true,
    readme: 'none',
    blockTags: [...OptionDefaults.blockTags, '@source'],
    validation: { notExported: false },
  },
  readme: 'none',
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
  out: 'api',
  // a page per package: hundreds of small pages, each with the whole list beside it, take minutes to build
  outputFileStrategy: 'modules',
  docsRoot: '.',
  treatWarningsAsErrors: true,
};
