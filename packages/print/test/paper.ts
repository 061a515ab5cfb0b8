import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.js';

/** A browser that prints, and the tools that read what it printed. */
export interface Press {
  readonly page: Page;
  /** Prints a page of HTML; the name of the PDF file. */
  print(html: string): Promise<string>;
  /** Text of the PDF without any white space. */
  textOf(pdf: string): string;
  /** Numbers of the pages on which any of the texts stands, white space aside. */
  pagesWith(pdf: string, texts: readonly string[]): number[];
  pagesOf(pdf: string): { count: number; a4: boolean };
  /** Fonts of the PDF, and whether each is embedded. */
  fontsOf(pdf: string): { name: string; embedded: boolean }[];
  file(name: string): string;
  close(): Promise<void>;
}

export async function openPress(): Promise<Press> {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-print-'));
  const browser: Browser = await chromium.launch(launchOptions);
  const page = await browser.newPage();
  const tool = (name: string, ...given: string[]) => execFileSync(name, given, { encoding: 'utf8' });
  let printed = 0;
  const known = new Map<string, string[]>();
  const textByPage = (pdf: string): string[] => {
    const pages = known.get(pdf) ?? tool('pdftotext', '-raw', pdf, '-').split('\f').map(bare);
    known.set(pdf, pages);
    return pages;
  };
  return {
    page,
    file: (name) => join(folder, name),
    async print(html) {
      const file = join(folder, `${++printed}.pdf`);
      await page.setContent(html);
      await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
      return file;
    },
    textOf: (pdf) => bare(tool('pdftotext', '-raw', pdf, '-')),
    pagesWith(pdf, texts) {
      const pages = textByPage(pdf);
      return pages.flatMap((page, i) => (texts.some((text) => page.includes(bare(text))) ? [i + 1] : []));
    },
    pagesOf(pdf) {
      const info = tool('pdfinfo', pdf);
      return { count: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), a4: /Page size:.*\(A4\)/.test(info) };
    },
    // Columns from the right: object and generation, unicode, subset, embedded. Type 3 glyphs are drawn in the file itself.
    fontsOf: (pdf) =>
      tool('pdffonts', pdf)
        .trim()
        .split('\n')
        .slice(2)
        .map((line) => ({
          name: line.split(' ')[0] as string,
          embedded: line.trim().split(/\s+/).at(-5) === 'yes',
        })),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** Whether a tool is there. Where it must be (CI), its absence is an error. */
export function hasTool(name: string, ...given: string[]): boolean {
  try {
    execFileSync(name, given, { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env.CI || process.env.REQUIRE_BROWSER) throw new Error(`ERROR: ${name} is needed`);
    console.log(
      `SKIPPED: reading a FAX needs ${name} (Debian/Ubuntu: apt-get install -y tesseract-ocr tesseract-ocr-jpn).`,
    );
    return false;
  }
}

/** The upper part of a page as a FAX machine sends it: one bit a point, one in a hundred wrong. */
export function faxed(pdf: string, lines: 196 | 98, seed: number, file: string): void {
  const size = [
    '-rx',
    '204',
    '-ry',
    String(lines),
    '-x',
    '60',
    '-y',
    '0',
    '-W',
    '1560',
    '-H',
    String(7 * lines),
  ];
  execFileSync('pdftoppm', ['-mono', ...size, '-f', '1', '-l', '1', '-singlefile', pdf, file]);
  const { width, height, bits } = readPbm(readFileSync(`${file}.pbm`));
  const random = seeded(seed);
  for (let i = 0; i < bits.length; i++) if (random() < 0.01) bits[i] = bits[i] ? 0 : 1;
  const clean = despeckled(bits, width, height);
  const doubled = lines === 98 ? 2 : 1;
  const grey = Buffer.alloc(width * height * doubled);
  for (let y = 0; y < height * doubled; y++) {
    for (let x = 0; x < width; x++)
      grey[y * width + x] = clean[Math.floor(y / doubled) * width + x] ? 0 : 255;
  }
  writeFileSync(`${file}.pgm`, Buffer.concat([Buffer.from(`P5\n${width} ${height * doubled}\n255\n`), grey]));
}

function readPbm(file: Buffer): { width: number; height: number; bits: Uint8Array } {
  const [head = '', width = 0, height = 0] = (
    /^P4\s+(\d+)\s+(\d+)\s/.exec(file.subarray(0, 40).toString('latin1')) ?? []
  ).map((part, i) => (i === 0 ? part : Number(part))) as [string, number, number];
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      bits[y * width + x] = ((file[head.length + y * stride + (x >> 3)] as number) >> (7 - (x & 7))) & 1;
    }
  }
  return { width, height, bits };
}

/** What every receiving machine does: a point that none of its neighbours shares is an error of the line. */
function despeckled(bits: Uint8Array, width: number, height: number): Uint8Array {
  const clean = bits.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      let same = 0;
      for (const line of [-width, 0, width]) {
        for (const step of [-1, 0, 1]) if (bits[at + line + step] === bits[at]) same++;
      }
      if (same <= 2) clean[at] = bits[at] ? 0 : 1;
    }
  }
  return clean;
}

export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

export const readByMachine = (file: string): string =>
  execFileSync('tesseract', [`${file}.pgm`, '-', '-l', 'jpn', '--psm', '4', '--dpi', '204'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  }).replace(/\s/g, '');

/** How much of a text stands, in order and together, somewhere in what was read: 1 minus edits per character. */
export function shareRead(text: string, read: string): number {
  let row = new Array<number>(read.length + 1).fill(0);
  for (let i = 1; i <= text.length; i++) {
    const next = [i];
    for (let j = 1; j <= read.length; j++) {
      const change = text[i - 1] === read[j - 1] ? 0 : 1;
      next[j] = Math.min(
        (row[j - 1] as number) + change,
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
      );
    }
    row = next;
  }
  return 1 - Math.min(...row) / text.length;
}
