/// <reference types="vite/client" />
import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  coverFor,
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

  it('has an edition with a FAX cover and its rules, which may be appended to the last profile', () => {
    const [edition] = filesOf(page).filter(({ name }) => name === 'edition.json');
    const profile = JSON.parse(profiles.at(-1)?.text ?? '');
    profile.editions.push(JSON.parse(edition?.text ?? ''));
    const loaded = loadRegion(JSON.stringify(profile));
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok && checkRegion([national, loaded.region]).issues).toEqual([]);
    const region = resolveRegion([national, loaded.ok ? loaded.region : national], { on: '2028-04-01' });
    const cover = coverFor(region, 'admissionHandover', 2);
    expect(cover).toMatchObject({ document: 'valleyCover', draft: { sheets: 3 } });
    const told = explainRegion(region, { t: createTranslator({ locale }) }).join('\n');
    expect(told).not.toMatch(/undefined|\{\{|\[ja\]|no words|言葉がありません/);
    expect(told).toMatch(locale === 'ja' ? /送付状/ : /cover sheet/);
  });

  it('shows messages as the check gives them', () => {
    const text = profiles.at(-1)?.text ?? '';
    const t = createTranslator({ locale });
    const messages = (changed: string) =>
      loadRegion(changed).issues.map((issue) => describeRegionIssue(issue, { t }).replace(/\d+/g, '9'));
    const shown = page.replace(/\d+/g, '9');
    const [twice = ''] = messages(text.replace('"words": {', '"steps": {},\n"words": {'));
    const [comma = ''] = messages(text.replace(/\]\n\}\s*$/, '],\n}'));
    expect(twice).toContain('steps');
    expect(shown).toContain(twice);
    expect(shown).toContain(comma);
    const missing = {
      code: 'wordMissing',
      layer: 'valley',
      path: ['editions', 1, 'words', 'documents.valleyCover'],
    };
    const params = { language: 'en' };
    expect(page).toContain(
      describeRegionIssue({ ...missing, code: 'wordMissing', params, severity: 'notice' }, { t }),
    );
  });

  it('shows the sentences that its last profile gives', () => {
    const loaded = loadRegion(profiles.at(-1)?.text);
    const t = createTranslator({ locale });
    const told = ['2026-04-01', '2027-04-01'].flatMap((on) =>
      loaded.ok ? explainRegion(resolveRegion([national, loaded.region], { on }), { t }) : [],
    );
    const shown = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text.trim());
    const sentences = shown.filter((text) => !/national >|editions\[|JSON/.test(text));
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
