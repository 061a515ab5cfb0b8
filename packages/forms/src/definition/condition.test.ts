import { describe, expect, it } from 'vitest';
import { type Condition, factsOf, judge } from './condition.js';

const look = (facts: Record<string, unknown>) => (name: string) => facts[name];

describe('a condition', () => {
  it.each<[string, Condition, Record<string, unknown>, boolean | 'unknown']>([
    ['holds when the code is the one asked for', { has: 'yes' }, { has: 'yes' }, true],
    ['does not hold for another code', { has: 'yes' }, { has: 'no' }, false],
    ['is unknown while nobody has answered', { has: 'yes' }, {}, 'unknown'],
    ['takes one of several codes', { level: ['support1', 'support2'] }, { level: 'support2' }, true],
    ['joins its keys by "and"', { level: 'care1', age: { from: 65 } }, { level: 'care1', age: 64 }, false],
    ['is false when one part is false, even if another is unknown', { a: 'x', b: 'y' }, { b: 'n' }, false],
    ['is unknown when no part is false and one is unknown', { a: 'x', b: 'y' }, { b: 'y' }, 'unknown'],
    ['counts both ends of a range', { age: { from: 40, to: 64 } }, { age: 64 }, true],
    ['compares civil dates as dates', { on: { to: '2026-03-31' } }, { on: '2026-04-01' }, false],
    ['never compares a number with a text', { age: { from: 40 } }, { age: '50' }, false],
    ['matches a list when one ticked box matches', { kinds: ['other'] }, { kinds: ['a', 'other'] }, true],
    ['does not match a list without the box', { kinds: 'other' }, { kinds: ['a'] }, false],
    ['can ask whether there is an answer at all', { text: { given: false } }, {}, true],
    ['any: true as soon as one is true', { any: [{ a: 1 }, { b: 2 }] }, { b: 2 }, true],
    ['any: unknown when none is true and one unknown', { any: [{ a: 1 }, { b: 2 }] }, { b: 3 }, 'unknown'],
    ['any of nothing is false', { any: [] }, {}, false],
    ['all of nothing is true', { all: [] }, {}, true],
    ['not turns true and false round', { not: { a: 1 } }, { a: 1 }, false],
    ['not leaves unknown unknown', { not: { a: 1 } }, {}, 'unknown'],
  ])('%s', (_title, condition, facts, expected) => {
    expect(judge(condition, look(facts))).toBe(expected);
  });

  it('left out is true', () => expect(judge(undefined, look({}))).toBe(true));

  it('names the facts it reads, each once', () => {
    expect(factsOf({ a: 1, any: [{ b: 1 }, { not: { a: 2, c: 3 } }] })).toEqual(['a', 'b', 'c']);
  });
});
