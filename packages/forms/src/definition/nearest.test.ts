import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearest.js';

describe('the name that was probably meant', () => {
  it.each([
    ['subject.nmae', ['subject.name', 'subject.kana'], 'subject.name'],
    ['name', ['subject.name', 'subject.kana'], 'subject.name'],
    ['nrse', ['nurse', 'doctor'], 'nurse'],
  ])('of %s is one of %j', (name, known, meant) => {
    expect(nearestOf(name, known)).toBe(meant);
  });

  it.each([
    ['確か', ['V', 'V~', 'GK', 'GK?']],
    ['あり', ['no', 'yes']],
    ['市', ['a']],
  ])('is none of which no letter would stay: %s', (name, known) => {
    expect(nearestOf(name, known)).toBeUndefined();
  });
});
