import { expect, it } from 'vitest';
import type { Form } from '../definition/define-form.js';
import { type Stage, validate } from '../definition/validate.js';
import { forms } from '../documents/forms.js';
import * as people from '../testing.js';
import { compile } from './compile.js';
import { writeSource } from './write-source.js';

const stages: readonly Stage[] = ['draft', 'final'];
const all = Object.values(forms) as unknown as readonly Form[];

it.each(all)('a way is written through every part of $id', (form) => {
  for (const part of Object.values(form.parts)) {
    for (const stage of stages) expect(() => new Function('o', writeSource(part, stage).body)).not.toThrow();
  }
});

/** The sheet, and how often its first answer was read. */
function watched(sheet: object) {
  const [first = '', value] = Object.entries(sheet)[0] ?? [];
  const reads = { count: 0 };
  const get = () => {
    reads.count += 1;
    return value;
  };
  return { reads, input: Object.defineProperty({ ...sheet }, first, { enumerable: true, get }) };
}

it.each(all)('every good invented sheet of $id takes the quick way: its answers are read once', (form) => {
  const sheets = Object.values(people).flatMap((group) => Object.values(group as object));
  let taken = 0;
  for (const part of Object.keys(form.parts)) {
    const judge = compile(form, { part });
    for (const sheet of sheets) {
      const { ok, notices, aside } = validate(form, sheet, { part });
      if (!ok || notices.length > 0 || Object.keys(aside).length > 0) continue;
      const { input, reads } = watched(sheet);
      expect(judge(input).ok).toBe(true);
      expect(reads.count).toBe(1);
      taken += 1;
    }
  }
  expect(taken).toBeGreaterThan(0);
});
