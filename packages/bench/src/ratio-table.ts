import type { Unit } from './benchmark.js';
import type { Verdict } from './budget.js';
import type { Medians } from './measure.js';

const inUnit = (value: number, unit: Unit) =>
  `${unit === 'bytes' || unit === 'instantiations' ? Math.round(value) : value.toFixed(value < 10 ? 3 : 1)} ${unit}`;

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

/** Each case with its figure and how many times the first case it is; the column says what a figure is. */
export function ratioTable(figures: Medians, unit: Unit, column: string): string {
  const entries = Object.entries(figures);
  const base = entries[0]?.[1] ?? Number.NaN;
  const rows = entries.map(([name, value]) => [name, inUnit(value, unit), `${(value / base).toFixed(2)} ×`]);
  return align([['case', column, 'ratio'], ...rows]);
}

const amount = (value: number, { against }: Verdict) =>
  against === undefined ? String(Math.round(value)) : `${value.toFixed(2)} ×`;

/** Each budget with what was measured. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    `${verdict.benchmark}: ${verdict.case}${verdict.against === undefined ? '' : ` / ${verdict.against}`}`,
    amount(verdict.measured, verdict),
    `at most ${verdict.atMost}${verdict.against === undefined ? '' : ' ×'}`,
    verdict.holds ? 'holds' : 'OVER',
  ]);
  return align([['budget', 'measured', 'allowed', 'verdict'], ...rows]);
}
