/// <reference types="vite/client" />
import type { Nodes } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import { national, type Profile, resolveRegion } from '../../regions/src/index.js';
import { renderSheet } from '../src/index.js';
import { isMarker, markedSheet } from './marked.js';

const files = import.meta.glob<Readonly<Record<string, Profile>>>('../../regions/src/profiles/*.ts', {
  eager: true,
});
const profiles = Object.values(files).flatMap((file) => Object.values(file));
const on = '2026-04-01';

const sheets = profiles.flatMap((profile) => {
  const region = resolveRegion(profile.id === national.id ? [national] : [national, profile], { on });
  return Object.values(region.forms).flatMap((form) =>
    Object.keys(form.parts).map((part) => [profile.id, form.id, part, { region, form }] as const),
  );
});

describe('the sheets of the shipped regions', () => {
  it.each(sheets)('%s: %s, %s has the region’s title and every answer, in both languages', (...given) => {
    const [, id, part, { region, form }] = given;
    const { data, filled } = markedSheet(form.parts[part]?.nodes as Nodes);
    const layout = region.layouts[id]?.find((one) => one.part === part);
    for (const locale of ['ja', 'en'] as const) {
      const t = createTranslator({ locale, words: region.words });
      const html = renderSheet(form, data, { t, part, ...(layout && { layout }) });
      expect(html).toContain(`<h1>${t.dynamic(`forms.${id}.title`)}`);
      const missing = filled.filter((answer) => isMarker(answer) && !html.includes(answer.value as string));
      expect(missing.map(({ path }) => path)).toEqual([]);
      expect(html).not.toMatch(/\[no words|言葉がありません|\[ja\]|\[en\]|undefined/);
    }
  });

  it('北多摩北部 calls the handover by its own name, on the sheet and at the foot of every page', () => {
    const kitatama = profiles.find(({ id }) => id === 'kitatamaHokubu') as Profile;
    const { forms, words } = resolveRegion([national, kitatama], { on });
    const form = forms.admissionHandover as (typeof forms)[string];
    const html = renderSheet(form, {}, { t: createTranslator({ locale: 'ja', words }) });
    expect(html).toContain('<h1>ケアマネジャーからの地域連携情報シート</h1>');
    expect(html).toContain('@bottom-left{content:"ケアマネジャーからの地域連携情報シート"');
  });
});

describe('a region’s own questions and order', () => {
  const valley: Profile = {
    id: 'valley',
    level: 'district',
    name: { ja: '架空の谷', en: 'Invented Valley' },
    editions: [
      {
        from: '2026-01-01',
        words: {
          'forms.admissionHandover.subject.valley.label': { ja: '谷の手帳', en: 'Valley notebook' },
          'forms.admissionHandover.subject.valley.note.label': { ja: '手帳の番号', en: 'Notebook number' },
        },
        forms: {
          admissionHandover: {
            drop: ['subject.copayRate'],
            add: {
              'subject.valley': {
                section: { note: { kind: 'text', max: 20, sensitivity: 'identifier' } },
              },
            },
            layouts: [
              {
                part: 'sheet',
                sheets: [
                  {
                    side: 'front',
                    groups: [
                      { heading: 'medication', fields: ['medication'] },
                      { heading: 'subject', fields: ['subject.valley', 'subject'] },
                    ],
                  },
                ],
              },
            ],
          },
        },
      },
    ],
  };

  it('are printed where the region puts them, and what it dropped is gone', () => {
    const { forms, layouts, words, issues } = resolveRegion([national, valley], { on });
    expect(issues).toEqual([]);
    const form = forms.admissionHandover as (typeof forms)[string];
    const layout = layouts.admissionHandover?.[0];
    const data = { subject: { valley: { note: 'V-0417' }, name: '汐留 源太郎' } };
    const t = createTranslator({ locale: 'ja', words });
    const html = renderSheet(form, data, { t, ...(layout && { layout }) });
    expect(html).toContain('V-0417');
    expect(html).toContain('手帳の番号');
    expect(html).not.toContain('介護保険の自己負担割合');
    expect(html).toContain('@bottom-right{content:"患者氏名 汐留 源太郎"');
    const [, page = ''] = html.split('</style>');
    const order = ['お薬について', '手帳の番号', '汐留 源太郎'].map((text) => page.indexOf(text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });
});
