import type { CivilDate } from '@renkei/forms';
import type { DueUnknown } from './deadlines/due.js';
import type { EventType } from './episode-event.js';
import type { Phase } from './machine/phases.js';
import type { Role } from './roles.js';
import type { Source } from './source.js';

export const obligationStatuses = ['open', 'blocked', 'needsFacts', 'skipped', 'waived', 'done'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];

/** Who owes what, by when and why. */
export interface Obligation {
  /** `<step>:<event that opened it>` */
  readonly id: string;
  readonly step: string;
  readonly openedBy: string;
  readonly openedOn: CivilDate;
  readonly stay: number;
  /** The phase whose next step this is. */
  readonly phase?: Phase;
  readonly status: ObligationStatus;
  readonly owner: readonly Role[];
  readonly to?: readonly Role[];
  readonly dueOn?: CivilDate;
  /** The later date, where practice differs or a fact that decides it is not known. */
  readonly alternativeDueOn?: CivilDate;
  readonly earliestOn?: CivilDate;
  /** Why there is no date, or only one not yet moved off a closed day. */
  readonly dueUnknown?: DueUnknown;
  readonly force: 'hard' | 'soft' | 'advice';
  /** Past its date: not done by `asOf`, or done after it. Late never blocks. */
  readonly late: boolean;
  readonly document?: string;
  /** Why it was skipped or waived. Words: `pathway.reason.<code>`. */
  readonly reason?: string;
  /** What a blocked one waits for: any of these events. */
  readonly waitsFor?: readonly EventType[];
  /** What has to be found out before it can be judged. */
  readonly missingFacts?: readonly string[];
  readonly closedBy?: string;
  readonly closedOn?: CivilDate;
  readonly source: Source;
  /** With two sides in a case: what each of them asks. */
  readonly asks?: readonly Ask[];
}

/** What one side asks of an obligation. */
export type Ask = { readonly side: string } & Pick<
  Obligation,
  'status' | 'owner' | 'dueOn' | 'alternativeDueOn' | 'force' | 'reason' | 'source'
>;
