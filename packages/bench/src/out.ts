import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the benchmarks generate, within this package so that it finds the libraries of the comparison; never committed. */
export const out = (name: string): string => fileURLToPath(new URL(`../out/${name}`, import.meta.url));

export function writeOut(name: string, content: string): string {
  const file = out(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
