/** Time as the server sees it. It is passed in, so that a story or a test can turn it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; gives what takes that back. */
  readonly after: (millis: number, work: () => Promise<void>) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (millis, work) => {
    const timer = setTimeout(work, millis);
    return () => clearTimeout(timer);
  },
};

export const instantOf = (clock: Pick<Clock, 'now'>): string => new Date(clock.now()).toISOString();
