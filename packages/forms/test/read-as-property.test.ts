import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../src/definition/define-form.js';
import { date, flag } from '../src/definition/leaf.js';
import { rows } from '../src/definition/node.js';
import { pathsOf } from '../src/definition/node-paths.js';
import { overlayFaults } from '../src/definition/overlay/overlay-faults.js';
import { type Changes, overlayForm } from '../src/definition/overlay/overlay-form.js';
import { pathKey, pathOfKey } from '../src/definition/path-key.js';
import { readAs } from '../src/definition/read-as.js';
import { sampleForm } from '../src/definition/sample-form.js';
import { storeDraft } from '../src/definition/stored-document.js';
import { goodAnswer } from './generated/answers-of.js';
import { allParts, documentsOf } from './generated/documents-of.js';

type Document = Record<string, unknown>;

/** Every answer with its place; the boxes of one list are answers of their own. */
const answersIn = (value: unknown, path: readonly (string | number)[] = []): string[] => {
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => answersIn(one, typeof one === 'object' ? [...path, i] : path));
  }
  if (typeof value !== 'object' || value === null) return [`${pathKey(path)} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, one]) => answersIn(one, [...path, key]));
};
const answersAside = (aside: Readonly<Document>) =>
  Object.entries(aside).flatMap(([key, value]) => answersIn(value, pathOfKey(key)));

/** Overlays of what each does to one path, as far as they fit the form. */
function overlaysOf(form: Form, part: string, changes: (path: string) => readonly Changes[]) {
  const fits = (change: Changes) => overlayFaults(form, { parts: { [part]: change } }).length === 0;
  const paths = ['', ...pathsOf(form.parts[part]?.nodes ?? {})];
  const some = fc.uniqueArray(fc.constantFrom(...paths.flatMap(changes).filter(fits)), { maxLength: 6 });
  const joined = some.map((list) => ({
    drop: list.flatMap(({ drop = [] }) => drop),
    add: Object.assign({}, ...list.map(({ add }) => add)) as NonNullable<Changes['add']>,
    change: Object.assign({}, ...list.map(({ change }) => change)) as NonNullable<Changes['change']>,
  }));
  return joined
    .filter(fits)
    .map((change) => overlayForm(form, { parts: { [part]: change } } as never) as unknown as Form)
    .map((ours) => () => ours);
}

/** A region's own questions and options, in every kind of place. */
const additions = (path: string): Changes[] => [
  ...[flag({ sensitivity: 'none' }), rows(3, { on: date({ sensitivity: 'none' }) })].map((node) => ({
    add: { [path ? `${path}.kitatama` : 'kitatama']: node },
  })),
  { change: { [path]: { options: { add: ['kitatama1', 'kitatama2'] } } } },
];

/** Questions, options and sets of questions that a region leaves out. */
const omissions = (path: string): Changes[] => [
  { drop: [path] },
  ...['no', 'care1', 'none', 'oxygen', 'other', 'independent', 'home', 'facility'].map((code) => ({
    change: { [path]: { options: { drop: [code] } } },
  })),
];

const sample = { name: 'sample sheet', form: sampleForm as unknown as Form, key: 'sheet' };

describe.each([sample, ...allParts])('a document of $name', { timeout: 60_000 }, ({ form, key }) => {
  const documentUnder = (ours: Form) => documentsOf(ours.parts[key]?.nodes ?? {}, goodAnswer);
  const readBy = (reader: Form, writer: Form, typed: Document, options: { writer?: Form } = {}) => {
    const { document } = storeDraft(writer, typed, { part: key, region: 'kitatama' });
    const { data, extra } = readAs(reader, document, options);
    const [read, aside] = [answersIn(data), answersAside(extra)];
    expect([...read, ...aside].sort()).toEqual(answersIn(typed).sort());
    return { data, aside };
  };

  it('with the questions and options of a region, read without them, is all in data or in extra', () => {
    const written = overlaysOf(form, key, additions).chain((ours) =>
      fc.tuple(fc.constant(ours), documentUnder(ours()), fc.boolean()),
    );
    fc.assert(
      fc.property(written, ([ours, typed, isKnown]) => {
        const { data, aside } = readBy(form, ours(), typed, isKnown ? { writer: ours() } : {});
        expect(aside.filter((answer) => !answer.includes('kitatama'))).toEqual([]);
        expect(readBy(ours(), form, data).aside).toEqual([]);
      }),
      { numRuns: 40, seed: 20260401 },
    );
  });

  it('read by a region that left out questions, options and sets of questions, is all in data or in extra', () => {
    fc.assert(
      fc.property(overlaysOf(form, key, omissions), documentUnder(form), (ours, typed) => {
        readBy(ours(), form, typed);
      }),
      { numRuns: 40, seed: 20260401 },
    );
  });
});
