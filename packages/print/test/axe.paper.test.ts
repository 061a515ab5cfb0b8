import { type Form, forms, type Nodes } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import axeCore from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSheet } from '../src/index.js';
import { allowed } from './allowed.js';
import { markedSheet } from './marked.js';
import { openPress, type Press } from './paper.js';

const ja = createTranslator({ locale: 'ja' });
const en = createTranslator({ locale: 'en' });

let press: Press;
beforeAll(async () => {
  press = await openPress();
  await press.page.setContent('<p>');
});
afterAll(() => press.close());

const sheets = Object.values(forms).flatMap((form) =>
  Object.entries(form.parts).map(
    ([part, { nodes }]) => [form.id, part, form as unknown as Form, nodes as Nodes] as const,
  ),
);
const languages = [
  ['in Japanese', ja],
  ['in English', en],
  ['side by side', [ja, en]],
] as const;

/** What axe finds against WCAG 2.2 AA, and against good practice. */
async function violations(html: string): Promise<unknown[]> {
  await press.page.setContent(html);
  await press.page.addScriptTag({ content: axeCore.source });
  return press.page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(how: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe.run({ runOnly });
    return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 120)]);
  });
}

describe('a sheet is good to hear and to read, as far as axe can tell (WCAG 2.2 AA)', () => {
  describe.each(languages)('%s', (_language, t) => {
    it.each(sheets)('%s, %s, filled in and blank', async (_id, part, form, nodes) => {
      const { data } = markedSheet(nodes);
      expect(await violations(renderSheet(form, data, { t, part, documentId: 'D-17' }))).toEqual([]);
      expect(await violations(renderSheet(form, undefined, { t, part, blank: true }))).toEqual([]);
    });
  });

  it('the copy for a FAX too, with what it asks of its reader', async () => {
    const { admissionHandover } = forms;
    const { data } = markedSheet(admissionHandover.parts.sheet.nodes);
    const decision = allowed('admissionHandover');
    expect(await violations(renderSheet(admissionHandover, data, { t: ja, view: 'fax', decision }))).toEqual(
      [],
    );
  });
});
