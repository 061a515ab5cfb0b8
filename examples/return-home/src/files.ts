import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Issue } from '@renkei/forms';

/** Largest file that is read, in bytes. No sheet comes near it. */
const MAX_BYTES = 256 * 1024;

export type FileReading =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issue: Issue | 'noFile' };

/** Reads a JSON file. What is wrong is an issue; the text of `JSON.parse`, which quotes the file, goes nowhere. */
export function readJson(path: string): FileReading {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES)
      return { ok: false, issue: { code: 'tooLarge', path: [], params: { maxKilobytes: MAX_BYTES / 1024 } } };
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return { ok: false, issue: 'noFile' };
  }
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, issue: { code: 'notJson', path: [] } };
  }
}

/** Writes beside the target and renames, so that a reader meets the old file or the new one, never half of one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = besidePath(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, content, { flush: true });
  renameSync(beside, path);
}

/** Writes a file only where none is; says whether it did. */
export function writeNew(path: string, text: string): boolean {
  const beside = besidePath(path);
  writeFileSync(beside, text, { flush: true });
  try {
    // a hard link fails where a file is: unlike a look beforehand, nothing can come between
    linkSync(beside, path);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(beside, { force: true });
  }
}

const besidePath = (path: string) => join(dirname(path), `.renkei-${process.pid}.tmp`);

export const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
