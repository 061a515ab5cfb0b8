/// <reference types="vite/client" />
import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  describeRegionIssue,
  explainRegion,
  loadRegion,
  national,
  resolveRegion,
} from '../src/index.js';

const pages = import.meta.glob<string>('../../../docs/{ja,en}/regions/start.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The files that a page tells the reader to write, in its order. */
const filesOf = (page: string): { readonly name: string; readonly text: string }[] =>
  [...page.matchAll(/^```\w+ (\S+\.\w+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({
    name,
    text,
  }));

describe.each(Object.entries(pages))('the guide %s', (path, page) => {
  const locale = path.includes('/ja/') ? 'ja' : 'en';
  const profiles = filesOf(page).filter(({ name }) => name === 'valley.json');
  const script = filesOf(page).find(({ name }) => name === 'check.mjs')?.text ?? '';

  it('ends with a profile that passes the check, step by step', () => {
    expect(profiles).toHaveLength(2);
    for (const { text } of profiles) {
      const loaded = loadRegion(text);
      expect(loaded.issues).toEqual([]);
      expect(loaded.ok && checkRegion([national, loaded.region]).issues).toEqual([]);
    }
  });

  it('its script, with only what the page says, prints what is in force', async () => {
    const printed: string[] = [];
    const run = new Function('env', `with (env) { ${script.replace(/^import .*$/gm, '')} }`);
    run({
      readFileSync: () => profiles.at(-1)?.text,
      createTranslator,
      checkRegion,
      describeRegionIssue,
      explainRegion,
      loadRegion,
      national,
      resolveRegion,
      console: { log: (text: string) => printed.push(text) },
      process: {},
    });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain(locale === 'ja' ? '入院連絡シート' : 'admission sheet');
  });

  it('says what was meant when a name is written wrongly', () => {
    const [, last] = profiles;
    const loaded = loadRegion(last?.text.replace('sendAdmissionHandover', 'sendAdmisionHandover'));
    const [issue] = loaded.issues;
    expect(issue && describeRegionIssue(issue, { t: createTranslator({ locale }) })).toContain(
      'sendAdmissionHandover',
    );
  });
});
