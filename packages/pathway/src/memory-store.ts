import { followsFrom, headOf } from './chain.js';
import type { EpisodeStart, LogRow } from './episode.js';
import { migrateEpisode } from './migrate-episode.js';
import type { EpisodeStore } from './store.js';

/** Keeps episodes in memory, for tests, trials and browsers. */
export function memoryStore(): EpisodeStore {
  const episodes = new Map<string, { readonly start: EpisodeStart; readonly log: LogRow[] }>();
  return {
    async create(start) {
      if (episodes.has(start.id)) return 'exists';
      episodes.set(start.id, { start: structuredClone(start), log: [] });
      return 'created';
    },
    async append(id, rows, expectedSeq) {
      const known = episodes.get(id);
      if (!known) return { outcome: 'unknownEpisode' };
      const head = headOf(known.start, known.log);
      if (!followsFrom(head, rows, expectedSeq)) return { outcome: 'conflict', head };
      known.log.push(...structuredClone(rows));
      return { outcome: 'appended', head: headOf(known.start, known.log) };
    },
    async read(id) {
      const known = episodes.get(id);
      return known && migrateEpisode(structuredClone({ ...known.start, log: known.log }));
    },
    async head(id) {
      const known = episodes.get(id);
      return known && headOf(known.start, known.log);
    },
  };
}
