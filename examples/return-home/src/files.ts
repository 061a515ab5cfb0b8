import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Issue, parseJson } from '@renkei/forms';

/** Largest file that is read. No sheet comes near it. */
const MAX_KILOBYTES = 256;

export type FileReading =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issue: Issue | 'noFile' };

/** Reads a JSON file; its size is asked before it is read. */
export function readJson(path: string): FileReading {
  let text: string;
  try {
    if (statSync(path).size > MAX_KILOBYTES * 1000)
      return { ok: false, issue: { code: 'tooLarge', path: [], params: { maxKilobytes: MAX_KILOBYTES } } };
    text = readFileSync(path, 'utf8');
  } catch {
    return { ok: false, issue: 'noFile' };
  }
  const parsed = parseJson(text, { maxKilobytes: MAX_KILOBYTES });
  return parsed.ok ? { ok: true, json: parsed.data } : parsed;
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
