import { forms, type Nodes } from '@renkei/forms';
import { type Allowed, canDisclose } from '@renkei/forms/disclosure';
import * as fixtures from '@renkei/forms/testing';
import { createTranslator, formatDate } from '@renkei/i18n';
import axeCore from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSheet } from '../src/index.js';
import { isMarker, markedSheet } from './marked.js';
import { openPress, type Press } from './paper.js';

const ja = createTranslator({ locale: 'ja' });
const en = createTranslator({ locale: 'en' });

let press: Press;
beforeAll(async () => {
  press = await openPress();
});
afterAll(() => press.close());

/** Most pages that a sheet of these fixtures takes, in type that a FAX carries. */
const sheets = [
  ['admissionHandover', 'sheet', fixtures.admissionHandoverFixtures, 5],
  ['dischargeRecord', 'sheet', fixtures.dischargeRecordFixtures, 3],
  ['liaisonForm', 'request', fixtures.liaisonRequestFixtures, 2],
  ['liaisonForm', 'reply', fixtures.liaisonReplyFixtures, 1],
  ['liaisonForm', 'notice', fixtures.liaisonNoticeFixtures, 2],
  ['screeningSheet', 'sheet', fixtures.screeningSheetFixtures, 1],
  ['supportPlan', 'sheet', fixtures.supportPlanFixtures, 2],
  ['conferenceRecord', 'sheet', fixtures.conferenceRecordFixtures, 1],
] as const;

describe.each(sheets)('%s, %s', (id, part, set, most) => {
  const form = forms[id];
  const nodes = (form.parts as unknown as Record<string, { nodes: Nodes }>)[part]?.nodes as Nodes;

  it.each(Object.entries(set))('%s prints to A4, all fonts embedded', async (_name, data) => {
    const pdf = await press.print(renderSheet(form, data, { t: ja, part, documentId: 'D-2026-0417' }));
    const { count, a4 } = press.pagesOf(pdf);
    expect(a4).toBe(true);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
    expect(press.fontsOf(pdf).filter((font) => !font.embedded)).toEqual([]);
    const text = press.textOf(pdf);
    // Every page says which it is, and of which document.
    for (let page = 1; page <= count; page++) expect(text).toContain(`${page}/${count}`);
    expect(text.split('D-2026-0417').length - 1).toBeGreaterThanOrEqual(count);
  });

  it.each([
    ['ja', ja],
    ['both', [ja, en] as const],
  ])('in %s every answer is found in the PDF', async (_name, t) => {
    const { data, filled } = markedSheet(nodes);
    const text = press.textOf(await press.print(renderSheet(form, data, { t, part })));
    const missing = filled.filter((field) => {
      if (isMarker(field)) return !text.includes(field.value);
      if (field.leaf.kind === 'date')
        return !text.includes(formatDate(field.value as string, { locale: 'ja' }));
      if (field.leaf.kind === 'number') return !text.includes(String(field.value));
      return ['phone', 'time'].includes(field.leaf.kind) && !text.includes(field.value as string);
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('of a sheet for a FAX nothing withheld is found in the PDF', async () => {
    const { data, filled } = markedSheet(nodes);
    const text = press.textOf(
      await press.print(renderSheet(form, data, { t: ja, part, view: 'fax', decision: decisionFor(id) })),
    );
    const identifying = filled.filter(
      (field) =>
        isMarker(field) && ['identifier', 'contact', 'freeText'].includes(field.leaf.sensitivity ?? ''),
    );
    expect(identifying.filter(({ value }) => text.includes(value as string)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it.each([
    ['ja', ja],
    ['en', en],
    ['both', [ja, en] as const],
  ])('in %s the page is good to hear and to read (WCAG 2.2 AA as far as axe can tell)', async (_name, t) => {
    const { data } = markedSheet(nodes);
    await press.page.setContent(renderSheet(form, data, { t, part, documentId: 'D-17' }));
    await press.page.addScriptTag({ content: axeCore.source });
    const found = await press.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(how: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run({ runOnly });
      return violations.map(({ id: rule, nodes: places }) => [rule, places[0]?.html.slice(0, 120)]);
    });
    expect(found).toEqual([]);
  });
});

function decisionFor(form: string): Allowed {
  const decision = canDisclose({
    document: { form, id: 'D-17' },
    recipient: 'wardNurse',
    purpose: 'admission',
    channel: 'fax',
    consents: (['person', 'family'] as const).map((subject) => ({
      subject,
      answer: 'given',
      on: '2025-06-01',
    })),
    at: '2026-04-03',
  });
  if (!decision.allowed) throw new Error('not allowed');
  return decision;
}
