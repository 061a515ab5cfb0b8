import type { Allowed } from '@renkei/forms/disclosure';
import * as z from 'zod';
import { channel, civilDate, code, dataOf, documentRef, opaqueId, role, yesNo } from './data.js';

export const bases = ['consent', 'law', 'emergency'] as const satisfies readonly Allowed['basis'][];

/** Whether all of a paper that went astray came back, and how. */
export const returns = ['unread', 'read', 'no'] as const;

/** Why somebody was allowed to send this paper by this way: the decision that the audit keeps. */
const decision = z.strictObject({
  view: code,
  basis: z.enum(bases),
  reason: code.optional(),
  withheld: yesNo.optional(),
});

const consent = {
  /** Whose data it is about: the person's, or a family member's own. */
  subject: z.enum(['person', 'family']).optional(),
  giver: z.enum(['person', 'family', 'guardian']).optional(),
  method: z.enum(['written', 'oral', 'comprehensive', 'implied']).optional(),
  scope: z.array(code).max(20).optional(),
};

/** Papers on their way, threads of question and answer, and consent. */
export const paperEvents = {
  'liaison.requested': dataOf({
    /** Links the reply to the request (整理番号). */
    reference: opaqueId,
    addressee: role.optional(),
    replyBy: civilDate.optional(),
    purposes: z.array(code).max(20).optional(),
    channel: channel.optional(),
  }),
  'liaison.reminded': dataOf({
    reference: opaqueId,
    replyBy: civilDate.optional(),
    channel: channel.optional(),
  }),
  'liaison.replied': dataOf({ reference: opaqueId, channel: channel.optional() }),
  'liaison.withdrawn': dataOf({ reference: opaqueId }),
  'document.sent': dataOf({
    document: documentRef,
    channel,
    addressee: role.optional(),
    decision: decision.optional(),
  }),
  'document.delivered': dataOf({ document: documentRef, channel: channel.optional() }),
  // `sender`: the role that sent it and has to send it again
  'document.illegible': dataOf({
    document: documentRef,
    channel: channel.optional(),
    sender: role.optional(),
  }),
  'document.misdirected': dataOf({
    document: documentRef,
    channel: channel.optional(),
    sender: role.optional(),
    /** What came back unread is no leak. */
    cameBack: z.enum([...returns, 'unknown']).optional(),
  }),
  'consent.given': dataOf(consent),
  'consent.refused': dataOf(consent),
  'consent.withdrawn': dataOf(consent),
};
