import type { ResolvedRegion } from '../../src/index.js';

/** One dimension of `domain/regions.md`, said by a profile of its own. */
export interface Dimension {
  readonly number: number;
  readonly title: string;
  /** Sections of the one edition of the profile `valley`, plain JSON. */
  readonly edition: Readonly<Record<string, unknown>>;
  /** The line without which the effect is gone. */
  readonly line: readonly (string | number)[];
  /** What shows it: a parsed document, a duty, a message, a view, a sending. */
  readonly effect: (region: ResolvedRegion) => unknown;
  readonly shows: unknown;
}

export const source = { title: '谷の取り決め', mark: 'V' };
