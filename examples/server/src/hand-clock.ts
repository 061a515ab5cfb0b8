import type { Clock } from './clock.js';

export interface HandClock extends Clock {
  /** Turns the clock and waits for all that was to be done on the way. */
  readonly turnTo: (instant: string) => Promise<void>;
}

/** A clock that stands until somebody turns it. */
export function handClock(instant: string): HandClock {
  let now = Date.parse(instant);
  let waiting: { readonly at: number; readonly work: () => Promise<void> }[] = [];
  return {
    now: () => now,
    after: (millis, work) => {
      const one = { at: now + millis, work };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    turnTo: async (later) => {
      const end = Date.parse(later);
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = Math.max(now, next.at);
        await next.work();
      }
      now = Math.max(now, end);
    },
  };
}
