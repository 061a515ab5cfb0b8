import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from './reader.js';

const folderOf = (form: string): string => form.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);

/** What the sheet is, who sends it to whom and why something is required: the half of its README in one language. */
export function readmeHalf(form: string, language: Language): string {
  const file = new URL(`../../../packages/forms/src/documents/${folderOf(form)}/README.md`, import.meta.url);
  const halves = readFileSync(fileURLToPath(file), 'utf8').split(/^## (?:日本語|English)$/m);
  const half = halves[language === 'ja' ? 1 : 2];
  if (half === undefined) throw new Error(`The README of ${form} has no half in ${language}`);
  return half.trim();
}
