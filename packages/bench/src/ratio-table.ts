import type { Verdict } from './budget.js';
import type { Medians } from './measure.js';

const micros = (value: number) => `${value.toFixed(value < 10 ? 3 : 1)} µs`;

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

/** Each case with its median and how many times as long as the first case it takes. */
export function ratioTable(medians: Medians): string {
  const entries = Object.entries(medians);
  const base = entries[0]?.[1] ?? Number.NaN;
  const rows = entries.map(([name, value]) => [name, micros(value), `${(value / base).toFixed(2)} ×`]);
  return align([['case', 'median', 'ratio'], ...rows]);
}

/** Each budget with what was measured. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    `${verdict.benchmark}: ${verdict.case} / ${verdict.against}`,
    `${verdict.ratio.toFixed(2)} ×`,
    `at most ${verdict.atMost} ×`,
    verdict.holds ? 'holds' : 'OVER',
  ]);
  return align([['budget', 'measured', 'allowed', 'verdict'], ...rows]);
}
