import { type Form, forms, type Nodes } from '@renkei/forms';
import { pseudonyms, type View, views } from '@renkei/forms/disclosure';
import { createTranslator } from '@renkei/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSheet } from '../src/index.js';
import { allowed } from './allowed.js';
import { markedBoxes, wordsOfBoxes } from './boxes-on-page.js';
import { bare, type Filled, markedSheet, readsAs } from './marked.js';
import { openPress, type Press } from './paper.js';

const t = createTranslator({ locale: 'ja' });

let press: Press;
beforeAll(async () => {
  press = await openPress();
});
afterAll(() => press.close());

const cases = Object.values(forms).flatMap((form) =>
  Object.entries(form.parts).flatMap(([part, { nodes }]) => {
    const known = views[form.id]?.[part];
    return Object.values(known?.views ?? {}).map(
      (view) =>
        [
          form.id,
          part,
          view.name,
          { form: form as unknown as Form, nodes: nodes as Nodes, view, toldAt: known?.told },
        ] as const,
    );
  }),
);

/** What a copy may show in full, read from the list alone and not from what made the copy. */
function shownInFull(filled: readonly Filled[], view: View, toldAt: string | undefined): Filled[] {
  const told = filled.some(({ path, value }) => path === toldAt && value === 'yes');
  return filled
    .filter(({ path }) => view.show[path]?.[0] === 'full' && (told || !view.whenTold?.includes(path)))
    .map((answer) => {
      const except = view.except?.[answer.path] ?? [];
      const value = Array.isArray(answer.value)
        ? answer.value.filter((code) => !except.includes(code))
        : answer.value;
      return { ...answer, value };
    })
    .filter(({ path, value }) => typeof value !== 'string' || !view.except?.[path]?.includes(value));
}

describe('a copy for somebody else, on paper', () => {
  it.each(cases)(
    '%s, %s, %s: what is listed is found in the PDF, and nothing that is withheld',
    async (...given) => {
      const [id, part, , { form, nodes, view, toldAt }] = given;
      const { data, filled } = markedSheet(nodes);
      const choices = {
        pseudonyms: pseudonyms({ key: new Uint8Array(32).fill(7), purpose: 'study', person: 'p1' }),
      };
      const html = renderSheet(form, data, { t, part, view, decision: allowed(id), choices });
      const text = bare(press.textOf(await press.print(html)));

      const shown = shownInFull(filled, view, toldAt);
      const listed = new Set(shown.map(({ path }) => path));
      const lost = shown.filter((answer) => !text.includes(readsAs(answer, t) ?? ''));
      expect(lost.map(({ path }) => path)).toEqual([]);
      const withheld = filled.filter(({ path }) => !listed.has(path));
      const leaked = withheld.filter((answer) => {
        const written = readsAs(answer, t);
        return written !== undefined && (text.includes(written) || bare(html).includes(written));
      });
      expect(leaked.map(({ path }) => path)).toEqual([]);

      // Every option is printed on any sheet; what it tells is the mark in its box.
      const flags = shown.filter(({ leaf }) => leaf.kind === 'flag').length;
      const marked = await markedBoxes(press.page);
      expect(marked.length).toBe(wordsOfBoxes(form, part, shown, t).length + flags);
      expect(html).not.toContain('withheld');
    },
  );

  it('every view of every document was looked at', () => {
    expect(new Set(cases.map(([, , name]) => name))).toEqual(
      new Set(['fax', 'family', 'replySlip', 'pseudonymised']),
    );
    expect(cases.length).toBeGreaterThan(20);
  });
});
