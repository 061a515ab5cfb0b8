import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Press, pressOf } from '../src/press.js';
import { here } from './own-folder.js';
import { runIn } from './run-in.js';

/** A program that stands in for a browser. */
function browserThat(does: string): string {
  const file = join(here, 'browser');
  writeFileSync(file, `#!/bin/sh\n${does}\n`);
  chmodSync(file, 0o755);
  return file;
}
/** Writes something where it was asked to. */
const writing = (text: string) =>
  `for one in "$@"; do case "$one" in --print-to-pdf=*) printf '${text}' > "\${one#--print-to-pdf=}";; esac; done`;

const tell = (press?: Press) => runIn(here, [], press);
const sheets = () => readdirSync(join(here, 'out/sheets')).sort();
const pages = ['admission-handover.html', 'discharge-record.html'];

describe('the sheets as PDF', () => {
  it('lie beside the pages where a browser is found, and no half-written file with them', () => {
    const { code, complained } = tell(pressOf(browserThat(writing('%%PDF-1.7 made'))));
    expect(code).toBe(0);
    expect(sheets()).toEqual([
      'admission-handover.html',
      'admission-handover.pdf',
      'discharge-record.html',
      'discharge-record.pdf',
    ]);
    expect(readFileSync(join(here, 'out/sheets/discharge-record.pdf'), 'utf8')).toBe('%PDF-1.7 made');
    expect(complained).toContain('PDF も作りました: 2個');
    expect(complained).toContain('PDFs of the sheets are there too: 2');
  });

  it('without a browser the journey is told all the same, and says so in both languages', () => {
    const { code, printed, complained } = tell(pressOf(undefined));
    expect(code).toBe(0);
    expect(printed).toBe(tell().printed);
    expect(complained).toContain('PDF は作らずに進みました');
    expect(complained).toContain('no PDF was made');
    expect(sheets()).toEqual(pages);
  });

  it.each([
    ['ends with an error', 'exit 3'],
    ['says that all is well and makes nothing', 'exit 0'],
    ['writes something else', writing('<html>')],
    ['never ends', 'exec sleep 60'],
  ])('a browser that %s is given up, and says so', (_title, does) => {
    const begun = performance.now();
    const { code, complained } = tell(pressOf(browserThat(does), 1));
    expect(code).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(complained).toContain('ブラウザが PDF を作れなかった');
    expect(complained).toContain('The browser could not make a PDF');
    expect(sheets()).toEqual(pages);
  });

  it('a PDF of an earlier run does not stay beside a newer page', () => {
    tell(pressOf(browserThat(writing('%%PDF-1.7 old'))));
    tell(pressOf(undefined));
    expect(sheets()).toEqual(pages);
  });
});

describe('the browser', () => {
  it('is the one that CHROMIUM_PATH names, else one on the search path', () => {
    expect(findBrowser({ CHROMIUM_PATH: '/opt/mine', PATH: '' })).toBe('/opt/mine');
    const file = join(here, 'google-chrome');
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    expect(findBrowser({ PATH: here })).toBe(file);
  });

  it('that is named but not there is no reason to stop', () => {
    expect(tell(pressOf('/nowhere/chromium')).code).toBe(0);
    expect(existsSync(join(here, 'out/sheets/admission-handover.html'))).toBe(true);
  });
});
