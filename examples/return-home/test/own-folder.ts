import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Where a test stands: every test of a file that imports it gets an empty folder of its own. */
export let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'renkei-'));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));
