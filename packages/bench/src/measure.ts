/** One thing to be timed: a call that does the work once. What it returns is kept, so that no engine removes it. */
export type Case = () => unknown;

export interface MeasureOptions {
  readonly rounds: number;
  /** How long one case runs in one round: long enough that the clock's steps do not matter. */
  readonly roundMs: number;
  /**
   * A round is cut in so many slices and counts by the lower quartile of them: on a busy machine most slices are interrupted
   * or slowed by others, and what is compared is the work. 1 if left out.
   */
  readonly slices?: number;
  /** How long a case runs before it is timed, so that the engine has made its code quick; until a round is filled if left out. */
  readonly warmUpMs?: number;
  readonly now?: () => number;
}

/** The median time of one call in microseconds, by the name of the case. */
export type Medians = Readonly<Record<string, number>>;

/** Holds the last result, so that no call is without an effect. */
const kept: { result?: unknown } = {};

function timeCalls(run: Case, calls: number, now: () => number): number {
  const start = now();
  for (let i = 0; i < calls; i++) kept.result = run();
  return now() - start;
}

/** Doubles the number of calls until they fill a round; this is the warm-up, too. */
function callsPerRound(run: Case, roundMs: number, now: () => number): number {
  let calls = 1;
  while (timeCalls(run, calls, now) < roundMs) calls *= 2;
  return calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What a quarter of the values are below: what was measured while nothing else disturbed it. */
export const lowerQuartile = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;

/**
 * Times all cases in interleaved rounds: every round runs each case once, and starts one case later than the round
 * before, so that a slow moment of the machine does not fall on one case alone.
 */
export function measure(cases: Readonly<Record<string, Case>>, options: MeasureOptions): Medians {
  const { rounds, roundMs, slices = 1, warmUpMs = 0, now = () => performance.now() } = options;
  for (const run of Object.values(cases)) {
    for (const end = now() + warmUpMs; now() < end; ) kept.result = run();
  }
  const entries = Object.entries(cases).map(([name, run]) => ({
    name,
    run,
    calls: Math.max(1, Math.floor(callsPerRound(run, roundMs, now) / slices)),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    const start = round % entries.length;
    for (const entry of [...entries.slice(start), ...entries.slice(0, start)]) {
      entry.times.push(timeRound(entry.run, entry.calls, { slices, roundMs }, now));
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)]));
}

/** Microseconds of one call in one round; ends early where a single call is longer than a slice. */
function timeRound(
  run: Case,
  calls: number,
  { slices, roundMs }: { readonly slices: number; readonly roundMs: number },
  now: () => number,
): number {
  const end = now() + roundMs;
  const times: number[] = [];
  do times.push((timeCalls(run, calls, now) * 1000) / calls);
  while (times.length < slices && now() < end);
  return lowerQuartile(times);
}
