import type { Matcher, Sensitivity } from '@renkei/forms';
import type { EventType } from './episode-event.js';
import type { Region } from './machine/phases.js';

interface FactOrigin {
  readonly sensitivity: Sensitivity;
  /** Whom it is about; `opening`: the event that opened an obligation. */
  readonly scope: 'person' | 'episode' | 'stay' | 'opening';
  /** Where it is learned. What the log does not know, the host may tell. */
  readonly source: 'log' | 'document' | 'host' | 'derived';
  /** Key in the data of an event that tells it, by event type; `occurredAt` and `actor.role` stand for those. */
  readonly from?: Readonly<Partial<Record<EventType, string>>>;
  /** With the scope `opening`: the key in the data of the event that opened the obligation. */
  readonly key?: string;
  /** The first word on it counts, not the last. */
  readonly first?: true;
  /** It is the phase of a region of the chart. */
  readonly region?: Region;
  /** It is the number of days from one date to the other. */
  readonly between?: readonly [from: string, to: string];
}

/** A fact that rules may name. What nobody has said is unknown, and `unknown` said aloud is unknown too. */
export type Fact = FactOrigin &
  (
    | { readonly kind: 'code'; readonly values: readonly string[] }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    /** `planned`: it lies ahead and may move. `fixed`: it has come when the phases that count from it begin, and stays. */
    | { readonly kind: 'date'; readonly planned?: true; readonly fixed?: true }
  );

export type Facts = Readonly<Record<string, Fact>>;

type MatcherOf<F extends Fact> = F extends { kind: 'code'; values: readonly (infer Code)[] }
  ? Code | readonly Code[] | { readonly given: boolean }
  : F extends { kind: 'number' }
    ?
        | number
        | readonly number[]
        | { readonly from?: number; readonly to?: number }
        | { readonly given: boolean }
    : Matcher;

/** A condition over a declared vocabulary: a misspelt fact or value does not compile. */
export type ConditionOn<Vocabulary extends Facts> = {
  readonly [Name in keyof Vocabulary]?: MatcherOf<Vocabulary[Name]>;
} & {
  readonly any?: readonly ConditionOn<Vocabulary>[];
  readonly all?: readonly ConditionOn<Vocabulary>[];
  readonly not?: ConditionOn<Vocabulary>;
};
