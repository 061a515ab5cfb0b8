// Draws the pictures of the sheets for the site and the README, and writes down what they were made from:
// npx tsx --tsconfig docs/tsconfig.run.json packages/print/test/pictures/draw.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forms } from '@renkei/forms';
import { admissionHandoverFixtures } from '@renkei/forms/testing';
import { createTranslator } from '@renkei/i18n';
import { renderSheet } from '../../src/index.js';
import { allowed } from '../allowed.js';
import { faxed, openPress } from '../paper.js';
import { folder, hashOf, type MadeFrom, madeFrom, pictured } from './pictured.js';
import { pngOf, readPgm } from './png.js';

/** Points an inch: a page is as wide as a column of text on a screen. */
const RESOLUTION = 96;

const assets = fileURLToPath(new URL('../../assets', import.meta.url));
const press = await openPress();

function pictureOf(pdf: string, page: number): Buffer {
  const file = press.file('page');
  const size = ['-r', String(RESOLUTION), '-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-gray', ...size, '-singlefile', pdf, file]);
  return pngOf(readPgm(readFileSync(`${file}.pgm`)));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const made: Record<string, MadeFrom[string]> = {};
for (const { name, html } of pictured) {
  const pdf = await press.print(html);
  const { count } = press.pagesOf(pdf);
  for (let page = 1; page <= count; page++)
    writeFileSync(`${folder}/${name}-${page}.png`, pictureOf(pdf, page));
  made[name] = { html: hashOf(html), pages: count };
}
writeFileSync(madeFrom, `${JSON.stringify(made, null, 2)}\n`);

writeFileSync(`${assets}/admission-handover.png`, readFileSync(`${folder}/admissionHandover-sheet-ja-1.png`));
const { admissionHandover } = forms;
const fax = renderSheet(admissionHandover, admissionHandoverFixtures.livesAloneDementia, {
  t: createTranslator({ locale: 'ja' }),
  view: 'fax',
  decision: allowed('admissionHandover'),
});
faxed(await press.print(fax), 98, 1, press.file('fax'));
const line = readPgm(readFileSync(`${press.file('fax')}.pgm`));
const height = Math.round(line.height * 0.4);
const upper = { ...line, height, points: line.points.subarray(0, line.width * height) };
writeFileSync(`${assets}/fax-standard-mode.png`, pngOf(upper));
await press.close();
