import { readFileSync } from 'node:fs';
import { type Form, forms, type Nodes } from '@renkei/forms';
import { replySlipOf } from '@renkei/forms/disclosure';
import * as fixtures from '@renkei/forms/testing';
import { createTranslator } from '@renkei/i18n';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSheet } from '../src/index.js';
import { allowed } from './allowed.js';
import { markedBoxes, wordsOfBoxes } from './boxes-on-page.js';
import { bare, type Filled, markedSheet, readsAs } from './marked.js';
import { openPress, type Press } from './paper.js';

const ja = createTranslator({ locale: 'ja' });
const en = createTranslator({ locale: 'en' });

let press: Press;
beforeAll(async () => {
  press = await openPress();
});
afterAll(() => press.close());

/** The pages of each fixture, in type that a FAX carries. */
const sheets = [
  ['admissionHandover', 'sheet', fixtures.admissionHandoverFixtures, { usually: 4 }],
  ['dischargeRecord', 'sheet', fixtures.dischargeRecordFixtures, { usually: 3 }],
  ['liaisonForm', 'request', fixtures.liaisonRequestFixtures, { usually: 2 }],
  ['liaisonForm', 'reply', fixtures.liaisonReplyFixtures, { usually: 1 }],
  ['liaisonForm', 'notice', fixtures.liaisonNoticeFixtures, { usually: 2 }],
  ['screeningSheet', 'sheet', fixtures.screeningSheetFixtures, { usually: 1 }],
  ['supportPlan', 'sheet', fixtures.supportPlanFixtures, { usually: 1 }],
  ['conferenceRecord', 'sheet', fixtures.conferenceRecordFixtures, { usually: 1 }],
] as const;

describe.each(sheets)('%s, %s', (id, part, set, pages: Readonly<Record<string, number>>) => {
  const form = forms[id] as unknown as Form;
  const nodes = form.parts[part]?.nodes as Nodes;

  it.each(Object.entries(set))('%s prints to A4, all fonts embedded', async (name, data) => {
    const pdf = await press.print(renderSheet(form, data, { t: ja, part, documentId: 'D-2026-0417' }));
    const { count, a4 } = press.pagesOf(pdf);
    expect(a4).toBe(true);
    expect(count).toBe(pages[name] ?? pages.usually);
    expect(press.fontsOf(pdf).filter((font) => !font.embedded)).toEqual([]);
    const text = press.textOf(pdf);
    // Every page says which it is, and of which document.
    for (let page = 1; page <= count; page++) expect(text).toContain(`${page}/${count}`);
    expect(text.split('D-2026-0417').length - 1).toBeGreaterThanOrEqual(count);
    const missing = textsOf(data).filter((one) => !text.includes(bare(one)));
    expect(missing).toEqual([]);
  });

  it.each([
    ['ja', ja, ja],
    ['en', en, en],
    ['both', [ja, en] as const, ja],
  ])('in %s every answer is found in the PDF, every row and every marked box', async (_name, t, first) => {
    const { data, filled } = markedSheet(nodes, 3);
    const text = bare(press.textOf(await press.print(renderSheet(form, data, { t, part }))));
    const missing = filled.filter((answer) => !text.includes(readsAs(answer, first) ?? ''));
    expect(missing.map(({ path }) => path)).toEqual([]);
    const words = wordsOfBoxes(form, part, filled, first).map(bare);
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
    const marked = await markedBoxes(press.page);
    const flags = filled.filter(({ leaf }) => leaf.kind === 'flag').length;
    expect(marked.length).toBe(words.length + flags);
  });

  it('a list of as many rows as it takes is printed to its last row, none of them over two pages', async () => {
    const { data, filled } = markedSheet(nodes, 12);
    const pdf = await press.print(renderSheet(form, data, { t: ja, part }));
    const pagesOfRows = rowsByPlace(filled).map((row) => press.pagesWith(pdf, row));
    expect(pagesOfRows.filter((found) => found.length !== 1)).toEqual([]);
  });
});

describe('pages that come apart', () => {
  const { admissionHandover, liaisonForm } = forms;

  it('each name the person, also without a number of the document', async () => {
    const sheet = fixtures.admissionHandoverFixtures.livesAloneDementia;
    const pdf = await press.print(renderSheet(admissionHandover, sheet, { t: ja }));
    expect(press.pagesWith(pdf, ['患者氏名 潮見 ハル'])).toEqual(numbersTo(press.pagesOf(pdf).count));
  });

  it('name nobody on a FAX, nor on the slip that is sent back: initials and numbers lead there', async () => {
    const request = fixtures.liaisonRequestFixtures.opinionBeforeLevelChangePlan;
    const { slip } = replySlipOf(request);
    const pdf = await press.print(renderSheet(liaisonForm, request, { t: ja, part: 'request', slip }));
    const { count } = press.pagesOf(pdf);
    expect(press.pagesWith(pdf, ['帆足'])).toEqual(numbersTo(count - 1));
    expect(press.pagesWith(pdf, ['イニシャル H.M.'])).toEqual([count]);
    const decision = allowed('liaisonForm');
    const fax = await press.print(
      renderSheet(liaisonForm, request, { t: ja, part: 'request', view: 'fax', decision }),
    );
    expect(press.pagesWith(fax, ['帆足'])).toEqual([]);
    const foot = '利用者(患者)氏名 H.M. 整理番号 K7-118 文書番号 D-17';
    expect(press.pagesWith(fax, [foot])).toEqual(numbersTo(press.pagesOf(fax).count));
  });
});

describe('what belongs together', () => {
  const { admissionHandover, dischargeRecord } = forms;

  it.each([
    [
      '食事内容',
      admissionHandover,
      fixtures.admissionHandoverFixtures,
      ['食事回数:', 'UDF等の食形態区分:', '水分制限:'],
    ],
    [
      '〈本人〉',
      dischargeRecord,
      fixtures.dischargeRecordFixtures,
      ['〈本人〉病気、', '〈本人〉病名告知', '〈本人〉退院後の'],
    ],
  ] as const)('the box %s stays on one page', async (_label, form, { everythingFilled }, lines) => {
    const pdf = await press.print(renderSheet(form as unknown as Form, everythingFilled, { t: ja }));
    expect(lines.map((line) => press.pagesWith(pdf, [line]).length)).toEqual([1, 1, 1]);
    expect(press.pagesWith(pdf, lines)).toHaveLength(1);
  });

  it('a number and its unit, a day and a telephone number stay on one line, also within a text', async () => {
    const { page } = press;
    await page.setViewportSize({ width: 710, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    for (const [id, part, set] of sheets) {
      for (const data of Object.values(set)) {
        await page.setContent(renderSheet(forms[id] as unknown as Form, data, { t: ja, part }));
        const broken = await page.$$eval('.s', (all) =>
          all.filter((one) => one.getBoundingClientRect().height > 30).map((one) => one.textContent),
        );
        expect(broken).toEqual([]);
      }
    }
    const emergency =
      '低血糖のときはブドウ糖をなめる。意識がなければ119番、その後架空内科医院(0000-00-2001)へ';
    const html = renderSheet(forms.conferenceRecord, { emergency }, { t: ja });
    expect(html).toContain('(<span class="s">0000-00-2001</span>)へ');
  });
});

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

it('the lines of the README for a server make a PDF of A4', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const block = /```ts\nimport \{ chromium \} from 'playwright-core';\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const file = press.file('readme.pdf');
  const lines = block
    .replace("'/usr/bin/chromium'", JSON.stringify(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'))
    .replace("'sheet.pdf'", JSON.stringify(file));
  const AsyncFunction = (async () => {}).constructor as new (
    ...code: string[]
  ) => (...given: unknown[]) => Promise<void>;
  const names = ['chromium', 'renderSheet', 'admissionHandover', 'sheet', 'ja'];
  const sheet = fixtures.admissionHandoverFixtures.livesAloneDementia;
  await new AsyncFunction(...names, lines)(chromium, renderSheet, forms.admissionHandover, sheet, ja);
  expect(press.pagesOf(file)).toEqual({ count: 4, a4: true });
});

/** The markers of each row of the lists, found by their order: the same path begins the next row. */
function rowsByPlace(filled: readonly Filled[]): string[][] {
  const rows: Filled[][] = [];
  for (const answer of filled.filter(({ inList, value }) => inList && /^QX\d{4}ZQ$/.test(String(value)))) {
    const last = rows.at(-1);
    const list = answer.path.split('.').slice(0, -1).join('.');
    const continues =
      last?.[0]?.path.startsWith(`${list}.`) && !last.some(({ path }) => path === answer.path);
    if (continues) last?.push(answer);
    else rows.push([answer]);
  }
  return rows.map((row) => row.map(({ value }) => String(value)));
}

/** Everything that somebody wrote in words; of a telephone number with its extension (内線) the number alone. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return /[^\x20-\x7e]/.test(data) ? [data.replace(/ 内線\d+$/, '')] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}
