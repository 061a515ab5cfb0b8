import { canonicalJson } from '../canonical.js';
import type { Episode } from '../episode.js';
import { startEpisode } from '../episode.js';
import type { EpisodeStore } from '../store.js';
import { anEpisode } from './episode-builder.js';

export interface ConformanceCase {
  readonly title: string;
  /** Throws when the store does not keep the contract. */
  readonly check: (store: EpisodeStore) => Promise<void>;
}

const start = { id: 'episode1', personId: 'person1' };
const built = (): Episode =>
  anEpisode(startEpisode(start))
    .and('admission.reported', '2026-04-01')
    .and('consent.given', '2026-04-01')
    .and('supportPlan.started', '2026-04-03').episode;

function expectSame(found: unknown, expected: unknown, what: string): void {
  const [a, b] = [canonicalJson(found), canonicalJson(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, found ${a}`);
}

async function filled(store: EpisodeStore): Promise<Episode> {
  const episode = built();
  await store.create(start);
  await store.append(start.id, episode.log, 0);
  return episode;
}

/** The contract of `EpisodeStore`, case by case. Every case gets an empty store. */
export const episodeStoreConformance: readonly ConformanceCase[] = [
  {
    title: 'an episode that was never created is not known',
    async check(store) {
      expectSame(await store.read('nobody'), undefined, 'read');
      expectSame(await store.head('nobody'), undefined, 'head');
      expectSame(await store.append('nobody', built().log, 0), { outcome: 'unknownEpisode' }, 'append');
    },
  },
  {
    title: 'creating twice leaves the first',
    async check(store) {
      expectSame(await store.create(start), 'created', 'create');
      expectSame(await store.create({ ...start, personId: 'person2' }), 'exists', 'create again');
      const read = await store.read(start.id);
      expectSame(read?.ok && read.episode.personId, 'person1', 'person');
    },
  },
  {
    title: 'what was appended is read back, with the state that follows from it',
    async check(store) {
      const episode = await filled(store);
      expectSame(await store.read(start.id), { ok: true, episode }, 'read');
    },
  },
  {
    title: 'rows come in order, one by one or several at once',
    async check(store) {
      const { log } = built();
      await store.create(start);
      for (const [seen, row] of log.entries()) await store.append(start.id, [row], seen);
      const read = await store.read(start.id);
      expectSame(read?.ok && read.episode.log, log, 'log');
    },
  },
  {
    title: 'a writer who has not seen the last row is told so, and nothing is written',
    async check(store) {
      const { log } = await filled(store);
      const last = log.at(-1);
      const head = { seq: last?.seq, hash: last?.hash };
      expectSame(await store.append(start.id, log.slice(1), 1), { outcome: 'conflict', head }, 'stale');
      expectSame(
        await store.append(start.id, log.slice(2), 9),
        { outcome: 'conflict', head },
        'from the future',
      );
      expectSame(await store.head(start.id), head, 'head');
    },
  },
  {
    title: 'rows that do not follow the last one are refused, all of them',
    async check(store) {
      const { log } = built();
      await store.create(start);
      const [first, , third] = log;
      if (!first || !third) throw new Error('the example is too short');
      const appended = await store.append(start.id, [first, third], 0);
      expectSame(appended.outcome, 'conflict', 'append');
      expectSame((await store.head(start.id))?.seq, 0, 'head');
    },
  },
  {
    title: 'of two writers at once one succeeds',
    async check(store) {
      await store.create(start);
      const one = anEpisode(startEpisode(start)).and('admission.reported', '2026-04-01').episode;
      const other = anEpisode(startEpisode(start)).and('onset.reported', '2026-04-01').episode;
      const outcomes = await Promise.all([
        store.append(start.id, one.log, 0),
        store.append(start.id, other.log, 0),
      ]);
      expectSame(outcomes.map(({ outcome }) => outcome).sort(), ['appended', 'conflict'], 'outcomes');
    },
  },
  {
    title: 'episodes do not mix, whatever their ids look like',
    async check(store) {
      const ids = ['a', 'a.b', 'a:b', 'A'];
      for (const id of ids) await store.create({ id, personId: `person-${id}` });
      for (const id of ids) {
        const read = await store.read(id);
        expectSame(read?.ok && read.episode.personId, `person-${id}`, id);
      }
    },
  },
  {
    title: 'changing what was given or read changes nothing in the store',
    async check(store) {
      const episode = await filled(store);
      const read = await store.read(start.id);
      if (read?.ok) Object.assign(read.episode, { personId: 'other' });
      Object.assign(episode.log[0] ?? {}, { hash: 'other' });
      expectSame(await store.read(start.id), { ok: true, episode: built() }, 'read');
    },
  },
];
