import { mkdir, readdir } from 'node:fs/promises';
import { type Applied, applyEvent, type EpisodeStart, type Migrated, nationalRules } from '@renkei/pathway';
import { fileStore } from '@renkei/pathway/file-store';
import { type Clock, instantOf } from './clock.js';
import { isEpisodeId } from './episode-id.js';

/** Episodes in files: one write after the other in each of them. */
export interface Keeper {
  readonly ids: () => readonly string[];
  readonly begin: (start: EpisodeStart) => Promise<'created' | 'exists' | 'otherPerson'>;
  /** Nothing for an episode that does not exist. */
  readonly read: (id: string) => Promise<Migrated | undefined>;
  readonly record: (id: string, offered: unknown) => Promise<Applied | Unreadable | undefined>;
  /** When all that was begun is on the disk. */
  readonly idle: () => Promise<void>;
}

type Unreadable = Extract<Migrated, { ok: false }>;

export async function openKeeper(folder: string, clock: Pick<Clock, 'now'>): Promise<Keeper> {
  await mkdir(folder, { recursive: true });
  const store = fileStore(folder);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  // an id that is not among them never reaches the disk
  const ids = new Set(names.map((name) => name.slice(0, -'.jsonl'.length)).filter(isEpisodeId));
  const turns = new Map<string, Promise<unknown>>();

  function inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work, work);
    turns.set(id, turn);
    const leave = () => turns.get(id) === turn && turns.delete(id);
    turn.then(leave, leave);
    return turn;
  }

  const read = async (id: string) => (ids.has(id) ? store.read(id) : undefined);
  return {
    ids: () => [...ids],
    read,
    idle: async () => void (await Promise.allSettled(turns.values())),
    begin: (start) =>
      inTurn(start.id, async () => {
        const made = await store.create(start);
        ids.add(start.id);
        if (made === 'created') return made;
        const found = await store.read(start.id);
        return found?.ok && found.episode.personId === start.personId ? made : 'otherPerson';
      }),
    record: (id, offered) =>
      inTurn(id, async () => {
        const found = await read(id);
        if (!found?.ok) return found;
        const { episode } = found;
        const applied = applyEvent(episode, offered, { rules: nationalRules, now: instantOf(clock) });
        // the row of a repeated event is there already; that of a malformed one would say nothing
        if (applied.outcome === 'duplicate' || !applied.row.event) return applied;
        const { outcome } = await store.append(id, [applied.row], episode.log.length);
        if (outcome !== 'appended') throw new Error('another process writes into the same folder');
        return applied;
      }),
  };
}
