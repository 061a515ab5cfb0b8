import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearest.js';

describe('the name that was probably meant', () => {
  it.each([
    ['aeg', ['age', 'stays'], 'age'],
    ['sendAdmisionHandover', ['sendAdmissionHandover', 'sendReply'], 'sendAdmissionHandover'],
  ])('of %s is one of %j', (name, known, meant) => {
    expect(nearestOf(name, known)).toBe(meant);
  });

  it.each([
    ['確か', ['V', 'V~', 'GK', 'GK?']],
    ['市', ['a', 'city']],
    ['admission', ['admissionPlannedOn', 'admittedOn']],
  ])('is none of which nothing would stay, nor one that only begins alike: %s', (name, known) => {
    expect(nearestOf(name, known)).toBeUndefined();
  });
});
