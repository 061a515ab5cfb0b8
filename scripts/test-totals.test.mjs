import { expect, it } from 'vitest';
import { closingLine, totals } from './test-totals.mjs';

/** @type {(passed: number, failed: number, skipped: number) => import('./test-totals.mjs').Report} */
const report = (passed, failed, skipped) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
});

it('the closing line counts the tests of all reports', () => {
  expect(closingLine(totals([report(3, 1, 0), report(4, 0, 2)]))).toBe('7 passed, 1 failed, 2 skipped');
});

it('no report means that nothing passed', () => {
  expect(closingLine(totals([]))).toBe('0 passed, 0 failed, 0 skipped');
});
