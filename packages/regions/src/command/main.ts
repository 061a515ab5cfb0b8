#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { Manifest } from './new-region.js';
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  // from dist/command.js
  manifest: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Manifest,
  print: (line) => process.stdout.write(`${line}\n`),
});
