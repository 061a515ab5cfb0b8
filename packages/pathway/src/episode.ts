import { hashOf } from './canonical.js';
import type { EpisodeEvent } from './episode-event.js';
import type { Pin } from './events/keeping.js';
import type { ChartValue, Phase } from './machine/phases.js';
import { initialValue } from './machine/step-chart.js';

/** Why an event was refused. Words: `pathway.refusal.<code>`. */
export const refusals = ['unknownEvent', 'notAllowedNow', 'notPermitted', 'invalid', 'conflict'] as const;
export type Refusal = (typeof refusals)[number];

/** One row of the audit trail (監査ログ): an event that was applied, or one that was refused. */
export interface LogRow {
  /** The version of chart, steps and facts that wrote it: a store keeps rows alone. */
  readonly version?: number;
  readonly seq: number;
  readonly outcome: 'applied' | 'rejected';
  /** When it was written down; absent only for a refused event that had no readable time. */
  readonly recordedAt?: string;
  /** Absent where an event was malformed, and after the person was forgotten. */
  readonly event?: EpisodeEvent;
  readonly reason?: Refusal;
  readonly eventHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** A phase was entered. */
export interface PhaseEntry {
  readonly phase: Phase;
  /** The id of the event that led there. */
  readonly by: string;
  readonly on: string;
}

/** What follows from the log: where the chart stands, and how it came there. */
export interface Snapshot {
  readonly value: ChartValue;
  readonly entries: readonly PhaseEntry[];
}

/** One absence from home (入院から在宅復帰まで), as plain JSON. The log is the truth; the snapshot follows from it. */
export interface Episode {
  /** The version of chart, steps and facts that wrote it last. */
  readonly version: number;
  readonly id: string;
  /** Opaque, given by the host. */
  readonly personId: string;
  readonly previousEpisodeId?: string;
  /** The layers and editions the case follows. */
  readonly pin?: Pin;
  readonly log: readonly LogRow[];
  readonly snapshot: Snapshot;
}

/** Raised whenever the chart, the steps or the facts change: a test holds their structure against it. */
export const versionOfPathway = 1;

export interface EpisodeStart {
  readonly id: string;
  readonly personId: string;
  readonly pin?: Pin;
  /** The episode before, when the person was readmitted after life at home had settled. */
  readonly previousEpisodeId?: string;
}

export const emptySnapshot: Snapshot = { value: initialValue, entries: [] };

/**
 * Begins an episode. It holds nothing until its first event.
 *
 * @example
 * startEpisode({ id: 'ep-1', personId: 'p-1' }).snapshot.value.journey; // => 'atHome'
 */
export function startEpisode({ id, personId, pin, previousEpisodeId }: EpisodeStart): Episode {
  return {
    version: versionOfPathway,
    id,
    personId,
    ...(previousEpisodeId !== undefined && { previousEpisodeId }),
    ...(pin !== undefined && { pin }),
    log: [],
    snapshot: emptySnapshot,
  };
}

/** What the first row of the log hangs on: it ties the chain to this episode. */
export const beginningOf = ({ id, personId, previousEpisodeId }: EpisodeStart): string =>
  hashOf({ id, personId, previousEpisodeId });
