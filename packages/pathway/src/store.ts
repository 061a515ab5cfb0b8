import type { EpisodeStart, LogRow } from './episode.js';
import type { Migrated } from './migrate-episode.js';

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export type Appended =
  | { readonly outcome: 'appended'; readonly head: Head }
  /** Somebody else has written meanwhile, or the rows do not follow the last one. Read again and repeat the event. */
  | { readonly outcome: 'conflict'; readonly head: Head }
  | { readonly outcome: 'unknownEpisode' };

/**
 * Where a host keeps episodes. A store holds the rows of the log and nothing that follows from them.
 *
 * What has been acknowledged is not lost, rows are never changed, and two writers never both succeed with the same
 * `expectedSeq`. `episodeStoreConformance` of `@renkei/pathway/testing` checks a store against this contract.
 */
export interface EpisodeStore {
  /** Begins the log of an episode; a second time it says `exists` and leaves everything as it is. */
  create(start: EpisodeStart): Promise<'created' | 'exists'>;
  /** Adds rows after the row that the writer saw last (0: none), all of them or none. */
  append(id: string, rows: readonly LogRow[], expectedSeq: number): Promise<Appended>;
  /** The episode as it stands, or set aside with the reason why it cannot be read. */
  read(id: string): Promise<Migrated | undefined>;
  /** The last row, to be kept elsewhere as a witness; seq 0 before the first. */
  head(id: string): Promise<Head | undefined>;
}
