import { type Draft, defineForm, type Final } from '../../definition/define-form.js';
import { sheetSchema } from '../../definition/zod-schema.js';
import { body, replyRequest } from './body.js';
import { header, replyHeader } from './header.js';
import { purposes } from './purposes.js';
import { reply } from './reply.js';
import { noticeRules, replyRules, requestRules } from './rules.js';
import { consent, subject } from './subject.js';

const requestNodes = { header, subject, consent, purposes, body, replyRequest } as const;
const replyNodes = { header: replyHeader, reply } as const;
const noticeNodes = { header, subject, consent, purposes, body } as const;

/**
 * 医療機関とケアマネジャーの連携連絡票: a care manager asks or tells a medical institution, or the other way round.
 *
 * A request (照会) is answered on a reply (回答), a slip that names nobody; a notice (連絡のみ) asks for nothing. Each is
 * stored and sent by itself, and a reply names the request it answers beside its content (`inReplyTo`). There is no
 * national form: edition `r8` is this library's, the common core of the regional forms that the README lists.
 */
export const liaisonForm = /*#__PURE__*/ defineForm({
  id: 'liaisonForm',
  editions: ['r8'],
  force: 'reference',
  parts: {
    // Author and addressee are the usual ones; `header.direction` says when the sheet goes the other way.
    request: {
      author: 'careManager',
      addressee: 'medicalInstitution',
      nodes: requestNodes,
      rules: requestRules,
      facts: {
        sentOn: 'header.sentOn',
        replyNeeded: 'replyRequest.needed',
        replyDueOn: 'replyRequest.dueOn',
      },
    },
    reply: {
      author: 'medicalInstitution',
      addressee: 'careManager',
      answers: 'request',
      nodes: replyNodes,
      rules: replyRules,
      facts: { repliedOn: 'reply.repliedOn' },
    },
    notice: {
      author: 'careManager',
      addressee: 'medicalInstitution',
      nodes: noticeNodes,
      rules: noticeRules,
      facts: { sentOn: 'header.sentOn' },
    },
  },
});

/** The shape of a final request as plain zod; the verdict, rules included, is `validate`. */
export const liaisonFormSchema = /*#__PURE__*/ sheetSchema(requestNodes);
/** The shape of a final reply as plain zod. */
export const liaisonReplySchema = /*#__PURE__*/ sheetSchema(replyNodes);
/** The shape of a final notice as plain zod. */
export const liaisonNoticeSchema = /*#__PURE__*/ sheetSchema(noticeNodes);

export type LiaisonRequest = Final<typeof liaisonForm, 'request'>;
export type LiaisonRequestDraft = Draft<typeof liaisonForm, 'request'>;
export type LiaisonReply = Final<typeof liaisonForm, 'reply'>;
export type LiaisonReplyDraft = Draft<typeof liaisonForm, 'reply'>;
export type LiaisonNotice = Final<typeof liaisonForm, 'notice'>;
export type LiaisonNoticeDraft = Draft<typeof liaisonForm, 'notice'>;
