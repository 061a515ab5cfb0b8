import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the README shows what the command prints, line by line', () => {
  const printed = new Set(read('../output.txt').split('\n'));
  const blocks = [...read('../../../README.md').matchAll(/```text\n([\s\S]*?)```/g)].map(
    ([, block]) => block ?? '',
  );
  expect(blocks).toHaveLength(2);
  const shown = blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() !== '…');
  expect(shown.filter((line) => !printed.has(line))).toEqual([]);
});

it('the README names the two commands', () => {
  expect(read('../../../README.md')).toMatch(/npm start[\s\S]*npm test/);
});
