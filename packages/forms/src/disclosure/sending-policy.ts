import type { Style } from './style.js';
import type { ViewName } from './view.js';

/** Ways on which a paper travels; the same codes as in the events of the path. */
export const channels = ['fax', 'post', 'hand', 'inPerson', 'phone', 'video', 'email', 'system'] as const;
export type Channel = (typeof channels)[number];

/** Done before a paper goes. Words: `disclosure.duty.<code>`. */
export const dutiesBefore = [
  'registeredNumber',
  'readBack',
  'callAhead',
  'coverSheet',
  'consentOnFile',
] as const;
export type DutyBefore = (typeof dutiesBefore)[number];
/** Owed once it has gone: sent is not delivered. */
export const dutiesAfter = ['receiptConfirmed', 'deliverWithheld', 'tellPersonAfterwards'] as const;
export type DutyAfter = (typeof dutiesAfter)[number];

/** Something that may not go this way: an answer at all, or one of its values. */
export interface Ban {
  readonly path: string;
  readonly values?: readonly (string | number | boolean)[];
}

/** What holds for one document on one channel. */
export interface ChannelRule {
  /** An exceptional channel: the sender gives a reason from `reasons`, or any code where there is no list. */
  readonly reason?: 'required';
  readonly reasons?: readonly string[];
  /** What is shown; `fax` on a FAX and `full` elsewhere when left out. */
  readonly view?: ViewName;
  /** The styles of that view's answers that are allowed here. */
  readonly show?: Readonly<Record<string, readonly Style[]>>;
  readonly ban?: readonly Ban[];
  /** Answers that must be on the sheet, beside what the form itself asks. */
  readonly require?: readonly string[];
  readonly before?: readonly DutyBefore[];
  readonly after?: readonly DutyAfter[];
  /** Only these parts, or senders. */
  readonly parts?: readonly string[];
  readonly from?: readonly string[];
}

/** How one document may be sent. A channel that `by` does not name is not possible. */
export interface SendingPolicy {
  readonly usual: readonly Channel[];
  readonly by: Readonly<Partial<Record<Channel, ChannelRule>>>;
}

/** What the practice of FAX asks, after real leaks through wrong numbers. */
const fax: ChannelRule = {
  before: ['registeredNumber', 'readBack', 'callAhead', 'consentOnFile'],
  after: ['receiptConfirmed'],
};
const paper: ChannelRule = { before: ['consentOnFile'], after: ['receiptConfirmed'] };
const byHand: ChannelRule = { before: ['consentOnFile'] };

const usually = (usual: readonly Channel[], by: SendingPolicy['by']): SendingPolicy => ({ usual, by });
const anyPaper = { fax, post: paper, hand: byHand, inPerson: byHand, system: paper } as const;

/**
 * How the six documents travel where no region says otherwise. No law names the channels; the duties are those of the
 * guidance on leaks. Mail is not among them: it is nowhere shown to be agreed.
 */
export const nationalSending: Readonly<Record<string, SendingPolicy>> = {
  admissionHandover: usually(['fax', 'post', 'hand', 'inPerson', 'system'], anyPaper),
  liaisonForm: usually(['fax', 'post', 'hand', 'system'], anyPaper),
  dischargeRecord: usually(['post', 'hand', 'inPerson', 'system'], anyPaper),
  conferenceRecord: usually(['post', 'hand', 'inPerson', 'system'], anyPaper),
  // Handed over to the person when the plan is explained.
  supportPlan: usually(['hand', 'inPerson'], { hand: byHand, inPerson: byHand, post: paper, system: paper }),
  // Stays inside the hospital.
  screeningSheet: usually(['system', 'hand', 'inPerson'], { system: {}, hand: {}, inPerson: {} }),
};
