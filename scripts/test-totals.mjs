import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} Report */

/**
 * The reports that vitest's json reporter has left in a folder.
 * @param {string} folder
 * @returns {Report[]}
 */
export const readReports = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** @param {readonly Report[]} reports */
export function totals(reports) {
  const sum = (/** @type {'numPassedTests' | 'numFailedTests' | 'numPendingTests'} */ key) =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    passed: sum('numPassedTests'),
    failed: sum('numFailedTests'),
    skipped: sum('numPendingTests'),
  };
}

/**
 * The one line that closes every run.
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
