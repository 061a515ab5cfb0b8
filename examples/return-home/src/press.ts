import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWhole } from './files.js';

/** Seconds that the browser has for all sheets together. */
const PATIENCE = 12;

/** Makes a PDF beside each page of HTML, or says why there is none; a word key of `journey.pdf`. */
export type Press = (pages: readonly string[]) => PdfOutcome;
export type PdfOutcome = 'made' | 'noBrowser' | 'failed';

/** Where a browser usually lies that the search path does not name. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The reader's own Chromium: `CHROMIUM_PATH`, else the first one on the search path or in its usual place. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isExecutable);
}

/** A press that never keeps anybody waiting: a browser that fails or hangs is given up, and the HTML stays. */
export const pressOf =
  (browser: string | undefined, patience = PATIENCE): Press =>
  (pages) => {
    // no PDF of an earlier run beside a page of this one
    for (const page of pages) rmSync(pdfOf(page), { force: true });
    if (browser === undefined) return 'noBrowser';
    const folder = mkdtempSync(join(tmpdir(), 'renkei-press-'));
    const until = performance.now() + patience * 1000;
    try {
      for (const page of pages) writeWhole(pdfOf(page), printed(browser, page, folder, until));
      return 'made';
    } catch {
      for (const page of pages) rmSync(pdfOf(page), { force: true });
      return 'failed';
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };

const pdfOf = (page: string): string => page.replace(/\.html$/, '.pdf');

/** The page as the browser prints it: paper size, margins and page numbers are those of its style. */
function printed(browser: string, page: string, folder: string, until: number): Uint8Array {
  const pdf = join(folder, 'sheet.pdf');
  rmSync(pdf, { force: true });
  const isRoot = process.getuid?.() === 0;
  const given = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
    // Chromium does not start as root with its sandbox, as in a container
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
  const timeout = Math.max(1, Math.round(until - performance.now()));
  spawnSync(browser, given, { stdio: 'ignore', timeout, killSignal: 'SIGKILL' });
  const bytes = readFileSync(pdf);
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('no PDF');
  return bytes;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
