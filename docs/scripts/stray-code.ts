import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('..', import.meta.url));
export const readme = join(docs, '../README.md');

/** Commands that a reader types; they are no samples. */
const commands = ['sh'];
/** Written by scripts/write-pages.ts, which checks the examples that it puts there. */
const written = /^(ja|en)\/(forms|path|claims)\//;
/** Followed from the first line to the last by scripts/check-region-guide.mjs. */
const followed = /^(ja|en)\/regions\/start\.md$/;

/**
 * Code that no run has seen: a block written into a page, an included file that is not there, a sample that only one
 * language shows or none, and code of the README that is no sample.
 */
export function strayCode(samples: readonly string[]): string[] {
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((page) => /^(ja|en)\/.*\.md$/.test(page))
    .map((page) => ({ page, text: readFileSync(join(docs, page), 'utf8') }));
  return [
    ...pages.filter(({ page }) => !written.test(page) && !followed.test(page)).flatMap(fencedIn),
    ...pages
      .flatMap(includesOf)
      .flatMap(({ page, file }) =>
        existsSync(join(docs, file)) ? [] : [`${page} includes ${file}, which is not there`],
      ),
    ...samples.flatMap((sample) => shownIn(sample, pages)),
    ...readmeFaults(),
  ];
}

interface Page {
  readonly page: string;
  readonly text: string;
}
interface Block {
  readonly language: string;
  readonly text: string;
}

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }));

const fencedIn = ({ page, text }: Page): string[] =>
  blocksOf(text)
    .filter(({ language }) => !commands.includes(language))
    .map(
      ({ language }) =>
        `${page} holds a block of ${language || 'code'}: make it a file in samples and include it`,
    );

const includesOf = ({ page, text }: Page) =>
  [...text.matchAll(/^<<< (\S+)/gm)].map(([, path = '']) => ({
    page,
    file: normalize(join(dirname(page), path)),
  }));

function shownIn(sample: string, pages: readonly Page[]): string[] {
  const missing = (['ja', 'en'] as const).filter((language) =>
    ['ts', 'txt'].some(
      (ending) =>
        !pages
          .filter(({ page }) => page.startsWith(`${language}/`))
          .flatMap(includesOf)
          .some(({ file }) => file === join('samples', `${sample}.${ending}`)),
    ),
  );
  return missing.length === 0
    ? []
    : [`samples/${sample} and what it prints stand on no page in ${missing.join(', ')}`];
}

const contentOf = (sample: string, ending: 'ts' | 'txt'): string =>
  readFileSync(join(docs, 'samples', `${sample}.${ending}`), 'utf8');

/** The README as it should be: each marked sample with what it prints. */
export function readmeWithSamples(): string {
  return readFileSync(readme, 'utf8').replace(
    /^<!-- sample: (\S+) -->\n[\s\S]*?^<!-- \/sample -->$/gm,
    (_, sample: string) =>
      [
        `<!-- sample: ${sample} -->`,
        `\`\`\`ts\n${contentOf(sample, 'ts')}\`\`\``,
        `\`\`\`console\n${contentOf(sample, 'txt')}\`\`\``,
        '<!-- /sample -->',
      ].join('\n'),
  );
}

function readmeFaults(): string[] {
  const [text, whole] = [readFileSync(readme, 'utf8'), readmeWithSamples()];
  const unmarked = blocksOf(whole.replace(/^<!-- sample[\s\S]*?^<!-- \/sample -->$/gm, '')).filter(
    ({ language }) => ['ts', 'js', 'console'].includes(language),
  );
  return [
    ...(text === whole ? [] : ['README.md shows other than the samples: pnpm run samples --update']),
    ...unmarked.map((block) => `README.md holds code that is no sample:\n${block.text}`),
  ];
}
