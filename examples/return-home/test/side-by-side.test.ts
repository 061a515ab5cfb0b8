import { expect, it } from 'vitest';
import { sideBySide } from '../../../packages/i18n/test/columns.js';
import { here } from './own-folder.js';
import { runIn } from './run-in.js';

it('the journey tells the same in Japanese and in English, line by line', async () => {
  const { printed } = runIn(here);
  const [ja = [], en = []] = printed
    .split(/\n\n(?=【From|書き出しました)/)
    .map((language) => language.split('\n'));
  const explained = en.findIndex((line) => line.startsWith('■ Terms')) - 1;
  expect(ja.length).toBe(explained);
  const rows = en.map((line, i) => [ja[i] ?? '', line] as const);
  await expect(sideBySide(rows)).toMatchFileSnapshot('./side-by-side.txt');
});
