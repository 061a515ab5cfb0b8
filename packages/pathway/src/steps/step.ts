import type { Condition } from '@renkei/forms';
import type { Calendars } from '../deadlines/business-calendar.js';
import type { Due } from '../deadlines/due.js';
import type { EventType } from '../episode-event.js';
import type { ConditionOn, Facts } from '../facts.js';
import type { JourneyPhase, Phase } from '../machine/phases.js';
import type { Role } from '../roles.js';
import type { Source } from '../source.js';

/** Who owes it in which case; the last one, without `when`, stands for every other case. */
export interface OwnerCase<C = Condition> {
  readonly when?: C;
  readonly roles: readonly Role[];
  /** A fact that names the role (the addressee of a request); `roles` where nobody is named. */
  readonly named?: string;
}

/** The first case that holds and whose date is known counts. */
export type DueCase<C = Condition> = Due & { readonly when?: C };

/** An event, or one only when it says so. */
export type Trigger<C = Condition> = EventType | { readonly event: EventType; readonly says: C };

/**
 * A step of the path as data: who owes what to whom, what opens and closes it, when it is due, what blocks or skips it.
 * Words: `pathway.step.<step>.label` and `.why`.
 */
export interface Step<C = Condition> {
  readonly owner: readonly Role[] | readonly OwnerCase<C>[];
  readonly to?: readonly Role[] | readonly OwnerCase<C>[];
  readonly opens?: readonly Trigger<C>[];
  /** Opened by entering a phase. */
  readonly opensIn?: readonly Phase[];
  /**
   * The phases whose next step this is: open from their beginning, opened again by whatever closes it without leaving,
   * closed by leaving. No phase that asks for an owner may be without one (切れ目のない).
   */
  readonly carries?: readonly Phase[];
  /** What closes it; `step.done` and a named obligation always may. */
  readonly closes?: readonly EventType[];
  /** What was done before it was owed counts, in the same stay. */
  readonly closesEarly?: true;
  readonly due: DueCase<C> | readonly DueCase<C>[];
  /** Whom it concerns. Not known: it becomes a question to `asks`, or else to the owner. */
  readonly when?: C;
  /** Why it is skipped when `when` does not hold. Words: `pathway.reason.<code>`. */
  readonly otherwise?: string;
  readonly asks?: readonly Role[];
  /** Owed only to those whom this rule of eligibility lets in. */
  readonly eligible?: string;
  readonly skips?: readonly { readonly when: C; readonly reason: string }[];
  /** Blocked while this holds; waits for one of these events. */
  readonly waits?: readonly { readonly while: C; readonly for: readonly EventType[] }[];
  /** Owed only in these phases of the journey; leaving them ends it undone, with the reason. */
  readonly during?: readonly JourneyPhase[];
  /** Opening and closing belong together when they name the same thread or the same paper. */
  readonly match?: 'reference' | 'document';
  /** Closed only by what goes another way than the opening did; `step.done` alone does not do. */
  readonly differs?: 'channel';
  /** What the opening event said is renewed by these, in the same thread. */
  readonly renewedBy?: readonly EventType[];
  /** These take it back. */
  readonly withdrawnBy?: readonly EventType[];
  /** Outlives the stay: not tied to the hospital in which it was opened. */
  readonly per?: 'stay' | 'episode';
  /** Whose closed days count. */
  readonly calendar?: keyof Calendars;
  /** The form or paper it carries. Words: `documents.<code>`. */
  readonly document?: string;
  readonly source: Source;
}

export type Steps<C = Condition> = Readonly<Record<string, Step<C>>>;
export type StepOn<Vocabulary extends Facts> = Step<ConditionOn<Vocabulary>>;

export interface EligibilityRule<C = Condition> {
  /** In when true, out when false; somebody judges when it is not known, or when `judge` holds. */
  readonly when: C;
  readonly judge?: C;
  readonly reasons: { readonly in: string; readonly out: string; readonly judge: string };
  readonly asks: readonly Role[];
  readonly source: Source;
}

/** Everything that may differ between places, as the functions of this package take it. */
export interface Rules {
  readonly steps: Steps;
  readonly facts: Facts;
  readonly eligibility?: Readonly<Record<string, EligibilityRule>>;
  readonly policy?: Readonly<Partial<Record<EventType, readonly Role[]>>>;
}
