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
  const profiles = filesOf(page).filter(({ name }) => name === 'region.json');

  it('ends with a profile that passes the check, step by step', () => {
    expect(profiles).toHaveLength(2);
    for (const { text } of profiles) {
      const loaded = loadRegion(text);
      expect(loaded.issues).toEqual([]);
      expect(loaded.ok && checkRegion([national, loaded.region]).issues).toEqual([]);
    }
  });

  it('shows the sentences that its last profile gives', () => {
    const loaded = loadRegion(profiles.at(-1)?.text);
    const t = createTranslator({ locale });
    const told = ['2026-04-01', '2027-04-01'].flatMap((on) =>
      loaded.ok ? explainRegion(resolveRegion([national, loaded.region], { on }), { t }) : [],
    );
    const shown = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text.trim());
    const sentences = shown.filter((text) => !text.includes('national >'));
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) expect(told).toContain(sentence);
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
