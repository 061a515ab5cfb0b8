import { readFileSync } from 'node:fs';
import { createTranslator } from '@renkei/i18n';
import axeCore from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, focused, press, tabTo, write } from './keyboard.js';
import { type Opened, openPlayground, type Playground } from './open-playground.js';

let playground: Playground;
beforeAll(async () => {
  playground = await openPlayground();
}, 120_000);
afterAll(() => playground?.close());

/** What axe finds against WCAG 2.2 AA as the page stands. The printed sheet is a page of its own, tested where it is made. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run({ exclude: [['iframe']] }, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Nothing was asked of the network, nothing of the policy broken, nothing kept in the browser or its address. */
async function nothingLeft({ page, foreign, forbidden }: Opened): Promise<void> {
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    location.search + location.hash,
  ]);
  expect({ foreign, forbidden, kept }).toEqual({ foreign: [], forbidden: [], kept: [0, 0, '', ''] });
  await page.context().close();
}

const errorsShown = (page: Page) => page.locator('.pg-question .pg-error').allTextContents();
const sheetText = (page: Page) => page.frameLocator('iframe').locator('main').textContent();
const en = createTranslator({ locale: 'en' });
/** What a question of the sheet is called. */
const label = (path: string) => en.dynamic(`forms.admissionHandover.${path}.label`);
const event = (type: string) => en.dynamic(`pathway.event.${type.replaceAll('.', '_')}`);
const phaseName = (phase: string) => en.dynamic(`pathway.phase.${phase}`);

describe('the sheet', () => {
  it('is filled in to its end by keyboard alone; the list of what is wrong leads to each box', async () => {
    const opened = await playground.open('sheet/ja');
    const { page } = opened;
    await press(page, '確定できるか確かめる');
    expect(await page.locator('.pg-summary h2').textContent()).toContain('直すところが6か所あります');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pg-summary');
    expect(await barriers(page)).toEqual([]);

    await press(page, '「記入日」');
    expect(await focused(page)).toContain('記入日');
    await page.keyboard.type('R8.4.1');
    await page.keyboard.press('Tab');
    expect(await page.locator('#q-header-writtenOn').inputValue()).toBe('令和8年4月1日');
    await page.keyboard.type('2026/4/2');
    await page.keyboard.press('Tab');
    await write(page, '医療機関名', '架空市立病院');
    await write(page, '居宅介護支援事業所名', 'ケアプランセンター架空');
    await write(page, 'ケアマネジャー氏名', '浜野 圭');
    expect(await page.locator('.pg-summary li').allTextContents()).toEqual([
      '「患者氏名」を入力してください',
    ]);

    await press(page, '次へ: 利用者');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await write(page, '患者氏名', '浦 清');
    expect(await page.locator('.pg-summary').count()).toBe(0);
    await press(page, '確定できるか確かめる');
    expect(await page.locator('#pg-status').textContent()).toContain('確定できます');
    await expect.poll(() => sheetText(page)).toContain('浦 清');
    expect(await sheetText(page)).toContain('令和8年4月2日');
    expect(await barriers(page)).toEqual([]);
    await nothingLeft(opened);
  }, 90_000);

  it('says what is wrong when a box is left, not at each key, and keeps what was typed', async () => {
    const opened = await playground.open('sheet/en');
    const { page } = opened;
    await tabTo(page, label('header.admittedOn'));
    await page.keyboard.type('soon');
    expect(await errorsShown(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await errorsShown(page)).toHaveLength(1);
    expect(await page.locator('#q-header-admittedOn').inputValue()).toBe('soon');
    expect(await page.locator('#q-header-admittedOn').getAttribute('aria-invalid')).toBe('true');
    expect(await barriers(page)).toEqual([]);
    await tabTo(page, label('header.admittedOn'), 'Shift+Tab');
    await page.keyboard.type('令和8年4月31日');
    await page.keyboard.press('Tab');
    expect((await errorsShown(page)).join()).toContain(
      en('issues.dateExists', { label: label('header.admittedOn') }),
    );
    await nothingLeft(opened);
  }, 60_000);

  it('speaks both languages and follows the region', async () => {
    const opened = await playground.open('sheet/ja');
    const { page } = opened;
    await tabTo(page, '日本語');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => sheetText(page)).toContain(en.dynamic('forms.admissionHandover.title'));
    expect(await page.locator('label[for="q-header-writtenOn"]').textContent()).toMatch(
      new RegExp(`記入日\\s+${label('header.writtenOn')}`),
    );
    await choose(page, '地域', '北多摩');
    await expect.poll(() => sheetText(page)).toContain('ケアマネジャーからの地域連携情報シート');
    expect(await barriers(page)).toEqual([]);
    await page.locator('.pg-settings input[value="en"]').press('Space');
    expect(await page.locator('.pg').getAttribute('lang')).toBe('en');
    await nothingLeft(opened);
  }, 60_000);

  it('asks what depends on an answer only then, and takes rows away and adds them', async () => {
    const opened = await playground.open('sheet/en');
    const { page } = opened;
    await press(page, `4 ${label('services')}`);
    await press(page, `Add to “${label('services.items')}”`);
    expect(await focused(page)).toContain(label('services.items.service'));
    await press(page, `Remove ${label('services.items')} 1`);
    expect(await focused(page)).toContain('Add to');
    await press(page, `8 ${label('medication')}`);
    expect(await page.locator('#q-medication-oralDrugs-detail').count()).toBe(0);
    await tabTo(page, label('medication.oralDrugs.has'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    if ((await page.locator('#q-medication-oralDrugs-detail').count()) === 0)
      await page.keyboard.press('ArrowDown');
    expect(await page.locator('#q-medication-oralDrugs-detail').count()).toBe(1);
    await press(page, 'Take the choice back');
    expect(await page.locator('#q-medication-oralDrugs-detail').count()).toBe(0);
    await nothingLeft(opened);
  }, 60_000);

  it('is saved as a draft and opened again, with what was wrong in words', async () => {
    const opened = await playground.open('sheet/en');
    const { page } = opened;
    await write(page, label('header.admittedOn'), 'soon');
    await write(page, label('header.hospital.name'), '架空市立病院');
    const saved = page.waitForEvent('download');
    await press(page, 'Save the draft');
    const file = readFileSync(await (await saved).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      form: 'admissionHandover',
      content: { header: { hospital: { name: '架空市立病院' } } },
      typed: { 'header.admittedOn': 'soon' },
    });
    await press(page, 'Start with a blank sheet');
    expect(await page.locator('#q-header-hospital-name').inputValue()).toBe('');
    const open = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await open(file);
    await expect.poll(() => page.locator('.pg-summary li').allTextContents()).toHaveLength(1);
    expect(await page.locator('#q-header-hospital-name').inputValue()).toBe('架空市立病院');
    await open('{');
    await expect.poll(() => page.locator('.pg-summary li').textContent()).toContain(en('issues.notJson'));
    expect(await page.locator('#q-header-hospital-name').inputValue()).toBe('架空市立病院');
    await nothingLeft(opened);
  }, 60_000);
});

describe('the path', () => {
  it('is walked from admission to a settled life by keyboard alone', async () => {
    const opened = await playground.open('path/en');
    const { page } = opened;
    const phase = () => page.locator('.pg-phase').textContent();
    const duties = () => page.locator('.pg-cards h3').allTextContents();
    await press(page, event('admission.reported'));
    await choose(page, en('pathway.field.careManager'), en('codes.yesNoUnknown.yes'));
    await choose(page, en('pathway.field.careLevel'), en('codes.careLevel.care2'));
    expect(await barriers(page)).toEqual([]);
    await press(page, 'Record');
    expect(await phase()).toContain(phaseName('inHospital.arrived'));
    expect((await duties()).join()).toContain(en('documents.admissionHandover'));

    await press(page, 'Day after the next due date');
    expect(await page.locator('.pg-late').count()).toBeGreaterThan(0);
    expect(await page.locator('[role=status]').textContent()).toMatch(/past the due date: [1-9]/);
    expect(await barriers(page)).toEqual([]);

    await press(page, event('screening.done'));
    await press(page, 'Record');
    expect(await page.locator('.pg-summary').textContent()).toContain(en('pathway.field.result'));
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pg-summary');
    await choose(page, en('pathway.field.result'), en('pathway.fact.screeningResult.needed'));
    await press(page, 'Record');
    await press(page, event('supportPlan.started'));
    await press(page, 'Record');
    expect(await phase()).toContain(phaseName('inHospital.planning'));
    await press(page, 'Other things that can happen');
    await press(page, event('discharge.completed'));
    await write(page, 'Day on which it happened', '2026-06-29');
    await press(page, 'Record');
    expect(await phase()).toContain(phaseName('discharged.firstWeeks'));
    await press(page, event('monitoring.done'));
    await write(page, 'Day on which it happened', 'R8.7.10');
    await choose(page, en('pathway.field.lifeAtHome'), en('pathway.value.settled'));
    await press(page, 'Record');
    expect(await phase()).toContain(phaseName('discharged.settled'));
    expect(await page.locator('.pg-timeline li').count()).toBe(5);

    await press(page, 'Take back the last event');
    expect(await page.locator('[role=status]').textContent()).toContain('Took back');
    expect(await phase()).toContain(phaseName('discharged.firstWeeks'));
    await nothingLeft(opened);
  }, 120_000);

  it('follows an example under each region, seen from another day', async () => {
    const opened = await playground.open('path/ja');
    const { page } = opened;
    await press(page, 'この例をたどる');
    expect(await page.locator('.pg-timeline li').count()).toBeGreaterThan(10);
    await write(page, '日付', '令和8年6月7日');
    await page.keyboard.press('Enter');
    expect(await page.locator('.pg-phase').textContent()).toContain('令和8年6月7日（日）');
    const before = await page.locator('.pg-cards').first().textContent();
    await choose(page, '地域', '館林');
    expect(await page.locator('.pg-settings').textContent()).toContain('館林');
    expect(await page.locator('.pg-cards').first().textContent()).not.toBe(before);
    expect(await barriers(page)).toEqual([]);
    await nothingLeft(opened);
  }, 60_000);
});

describe('on every screen', () => {
  it.each([
    ['sheet/ja', 'この例を入れる', 320, false],
    ['sheet/en', 'Fill in this example', 640, true],
    ['path/ja', 'この例をたどる', 640, true],
    ['path/en', 'Follow this example', 320, false],
  ] as const)(
    '%s (%s, %i px, dark: %s) has no barrier, needs no scrolling sideways, and is easy to hit',
    async (path, example, width, dark) => {
      const opened = await playground.open(path, { width, dark });
      const { page } = opened;
      await press(page, example);
      await page.locator('.pg-settings input[value="both"]').press('Space');
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.pg :is(button, select, input[type=text], textarea, summary, .pg-option)',
          ),
        ]
          .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 44)
          .map((one) => one.textContent),
      );
      expect(small).toEqual([]);
      await nothingLeft(opened);
    },
    60_000,
  );
});
