import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, pressOf } from '../src/press.js';
import { runIn } from './run-in.js';

const here = mkdtempSync(join(tmpdir(), 'renkei-'));
let complained = '';
beforeAll(() => {
  complained = runIn(here, [], pressOf(findBrowser(), 60)).complained;
});
afterAll(() => rmSync(here, { recursive: true, force: true }));

const tool = (name: string, ...given: string[]) => execFileSync(name, given, { encoding: 'utf8' });

describe('the sheets of the journey in the reader’s own browser', () => {
  it.each([
    ['admission-handover', '海野 波子'],
    ['discharge-record', '海野 波子'],
  ])('%s is a PDF of A4 with every page numbered, and names the person', (id, name) => {
    expect(complained).toContain('PDF も作りました: 2個');
    const file = join(here, 'out/sheets', `${id}.pdf`);
    const info = tool('pdfinfo', file);
    expect(info).toMatch(/Page size:.*\(A4\)/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const text = tool('pdftotext', '-raw', file, '-').replace(/\s/g, '');
    for (let page = 1; page <= pages; page++) expect(text).toContain(`${page}/${pages}`);
    expect(text).toContain(name.replace(' ', ''));
    expect(text).toContain(id);
  });
});
