import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedApp, openApp } from './open-app.js';

let app: OpenedApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, as `rule: element`. */
async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeFile });
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The box of a question. */
const box = (page: Page, path: string) => page.locator(`#q-${path.replaceAll('.', '-')}`);
const summary = (page: Page) => page.getByRole('region', { name: /直してほしいところ|Places to correct/ });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** The summary line by line, as a reader meets it. */
async function said(page: Page): Promise<string> {
  const heading = await summary(page).getByRole('heading').textContent();
  const lines = await summary(page).getByRole('link').allTextContents();
  return [heading, ...lines.map((line) => `・${line}`)].join('\n');
}

async function fill(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(answers)) await box(page, path).fill(text);
}

const mistakes = {
  'header.writtenOn': '令和8年6月31日',
  'header.admittedOn': 'Ｒ８．６．５',
  'header.office.name': 'ケアプランセンター架空',
  'header.office.careManagerName': '浜野 圭',
  'subject.nameKana': '潮見ハル',
  'subject.birthDate': '昭和65年1月1日',
  'family.mainCarer.age': '六十代',
  'family.mainCarer.phone': '022600000',
};
const corrections = {
  'header.writtenOn': '令和8年6月6日',
  'header.hospital.name': '架空市立病院',
  'subject.name': '潮見 ハル',
  'subject.nameKana': 'ｼｵﾐ ﾊﾙ',
  'subject.birthDate': '昭和13年3月14日',
  'family.mainCarer.age': '６１',
  'family.mainCarer.phone': '０９０－００００－０００１',
};

it('a handover is begun with mistakes, kept, taken up again and completed, as output.txt shows it', async () => {
  const { page, complaints } = await app.open();
  const told: string[] = [];
  const tell = (heading: string, text: string) => told.push(`== ${heading}\n${text}\n`);

  expect(await axe(page)).toEqual([]);
  await fill(page, mistakes);
  await page.getByRole('button', { name: '内容を確かめる' }).click();
  await expect.poll(() => summary(page).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.title()).toBe('（直すところあり）入院時情報提供書');
  tell('日本語', await said(page));
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Enter “Name of the patient”' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.locator('main').textContent()).not.toMatch(/zod|Invalid input|expected|undefined|\[ja\]/);
  tell('English', await said(page));
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Save the draft' }).click();
  expect(await page.getByRole('status').textContent()).toMatch(/^The draft is saved/);
  const kept = await page.evaluate(() => localStorage.getItem('renkei.example.draft') ?? '');
  tell('下書き / the draft', JSON.stringify(JSON.parse(kept), null, 2));

  await page.reload();
  await page.getByText('Your saved draft is open.').waitFor();
  const shown = Object.keys(mistakes).map(async (path) => `${path}: ${await box(page, path).inputValue()}`);
  tell('読み込み直したあと / after reloading', (await Promise.all(shown)).join('\n'));
  for (const [path, text] of Object.entries(mistakes)) expect(await box(page, path).inputValue()).toBe(text);

  await fill(page, corrections);
  await box(page, 'subject.careLevel.level').selectOption('care2');
  await fill(page, { 'subject.careLevel.validTo': 'R9.5.31' });
  await page.getByLabel('National pension').check();
  await page.getByRole('button', { name: 'Check the sheet' }).click();
  await page.getByRole('heading', { name: 'The sheet is complete' }).waitFor();
  expect(await focused(page)).toBe('result');
  expect(await summary(page).count()).toBe(0);
  tell(
    'アプリが受け取る値 / the value that the app receives',
    (await page.locator('pre').textContent()) ?? '',
  );
  expect(await axe(page)).toEqual([]);

  expect(complaints).toEqual([]);
  await expect(told.join('\n')).toMatchFileSnapshot('../output.txt');
});

describe('the page', () => {
  it('leads by keyboard from a problem to its question, which says what is wrong', async () => {
    const { page } = await app.open({ locale: 'en-GB' });
    await box(page, 'header.admittedOn').fill('5 June');
    await page.keyboard.press('Enter');
    await summary(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('q-header-admittedOn');
    const question = box(page, 'header.admittedOn');
    expect(await question.getAttribute('aria-invalid')).toBe('true');
    const described = (await question.getAttribute('aria-describedby')) ?? '';
    const texts = described.split(' ').map((id) => page.locator(`#${id}`).textContent());
    expect((await Promise.all(texts)).at(-1)).toMatch(/^To correct: .*“Date of admission”/);
  });

  it('asks what depends on an answer only when that is given, and keeps what was written there', async () => {
    const { page } = await app.open();
    const validFrom = box(page, 'subject.careLevel.validFrom');
    expect(await validFrom.count()).toBe(0);
    await box(page, 'subject.careLevel.level').selectOption('care2');
    await validFrom.fill('R7.6.1');
    await box(page, 'subject.careLevel.level').selectOption('notEligible');
    expect(await validFrom.inputValue()).toBe('R7.6.1');
    await validFrom.fill('');
    await expect.poll(() => validFrom.count()).toBe(0);
  });

  it.each(['ja-JP', 'en-US'])(
    'fits 320 px and large text without scrolling sideways (%s)',
    async (locale) => {
      const { page } = await app.open({ locale, width: 320 });
      await page.getByRole('button', { name: /内容を確かめる|Check the sheet/ }).click();
      await summary(page).waitFor();
      for (const size of ['100%', '200%']) {
        await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      expect(await axe(page)).toEqual([]);
    },
  );

  it('says so when the browser keeps no draft, and starts empty where a draft cannot be read', async () => {
    const { page, complaints } = await app.open();
    await page.evaluate(() =>
      localStorage.setItem('renkei.example.draft', '{"form":"admissionHandover","content":'),
    );
    await page.reload();
    await box(page, 'subject.name').fill('潮見 ハル');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: '下書きを保存する' }).click();
    expect(await page.getByRole('status').textContent()).toMatch(/^下書きを保存できませんでした/);
    expect(complaints).toEqual([]);
  });

  it('forgets the draft and empties the sheet when asked', async () => {
    const { page } = await app.open();
    await box(page, 'subject.name').fill('潮見 ハル');
    await page.getByRole('button', { name: '下書きを保存する' }).click();
    await page.getByRole('button', { name: '下書きを消す' }).click();
    expect(await page.getByRole('status').textContent()).toBe('下書きを消しました。');
    expect(await box(page, 'subject.name').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.getItem('renkei.example.draft'))).toBeNull();
  });
});
