import { addDays, type CivilDate, civilDateOf } from '@renkei/forms';
import { type Episode, hashOf } from '@renkei/pathway';
import { type Clock, instantOf } from './clock.js';
import { type DatedDuty, dutiesOf, unfinished } from './duties.js';
import type { Keeper } from './keeper.js';

const DAY = 86_400_000;

export interface Deadlines {
  /** Looks at an episode anew, after something was recorded in it. */
  readonly look: (id: string) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Records `deadline.reached` when the day on which something was due is over and it is not done.
 *
 * What it remembers is a cache of the next due date of each episode. Whoever loses it derives it again from the logs, as a
 * start does: what came due while nobody looked is then told late, and nothing is told twice, because the event is named
 * by duty and date.
 */
export async function watchDeadlines(
  episodes: Keeper,
  { clock, failed }: { readonly clock: Clock; readonly failed: (error: unknown) => void },
): Promise<Deadlines> {
  const nextDue = new Map<string, CivilDate>();
  let cancel = () => {};
  let isStopped = false;
  const today = () => civilDateOf(instantOf(clock));

  async function tellAndRemember(id: string): Promise<void> {
    nextDue.delete(id);
    const found = await episodes.read(id);
    if (!found?.ok) return;
    const { episode } = found;
    const waiting = unfinished(dutiesOf(episode, today())).filter((duty) => !isTold(episode, duty));
    for (const duty of waiting.filter(({ dueOn }) => dueOn < today()))
      await episodes.record(id, deadlineReached(duty, instantOf(clock)));
    const next = waiting.find(({ dueOn }) => dueOn >= today());
    if (next) nextDue.set(id, next.dueOn);
  }

  /** Sleeps until the earliest of the days is over, never longer than a day: a timer of 25 days would overflow. */
  function sleep(): void {
    cancel();
    const [earliest] = [...nextDue.values()].sort();
    if (earliest === undefined || isStopped) return;
    const over = Date.parse(`${addDays(earliest, 1)}T00:00+09:00`);
    cancel = clock.after(Math.min(Math.max(over - clock.now(), 0), DAY), wake);
  }

  async function wake(): Promise<void> {
    const over = [...nextDue].filter(([, dueOn]) => dueOn < today()).map(([id]) => id);
    for (const id of over) await tellAndRemember(id).catch(failed);
    sleep();
  }

  for (const id of episodes.ids()) await tellAndRemember(id).catch(failed);
  sleep();
  return {
    look: async (id) => {
      await tellAndRemember(id).catch(failed);
      sleep();
    },
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}

const eventIdOf = ({ id, dueOn }: DatedDuty): string => `deadline-${hashOf([id, dueOn]).slice(0, 32)}`;

const isTold = ({ log }: Episode, duty: DatedDuty): boolean =>
  log.some(({ event }) => event?.id === eventIdOf(duty));

const deadlineReached = (duty: DatedDuty, now: string) => ({
  id: eventIdOf(duty),
  type: 'deadline.reached',
  occurredAt: duty.dueOn,
  recordedAt: now,
  actor: { id: 'clock', role: 'clock' },
  data: { obligation: duty.id, dueOn: duty.dueOn },
});
