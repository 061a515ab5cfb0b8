import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import {
  type LiaisonNotice,
  type LiaisonReply,
  type LiaisonReplyDraft,
  type LiaisonRequest,
  type LiaisonRequestDraft,
  liaisonForm,
  type liaisonFormSchema,
  type liaisonReplySchema,
} from './liaison-form.js';

// A reply holds nothing of the request, above all nobody's name.
expectTypeOf<keyof LiaisonReply>().toEqualTypeOf<'header' | 'reply'>();
expectTypeOf<keyof NonNullable<LiaisonReply['header']>>().toEqualTypeOf<
  'direction' | 'kind' | 'refNo' | 'initials'
>();

// A request and a notice hold no answer; a notice asks for none.
expectTypeOf<keyof LiaisonRequest>().toEqualTypeOf<
  'header' | 'subject' | 'consent' | 'purposes' | 'body' | 'replyRequest'
>();
expectTypeOf<keyof LiaisonNotice>().toEqualTypeOf<'header' | 'subject' | 'consent' | 'purposes' | 'body'>();

const reply: LiaisonReply = {
  // @ts-expect-error the slip has initials and a number, no name
  header: { name: '潮見 ハル' },
  reply: { repliedOn: '2026-05-08', by: { name: '渡瀬 一' } },
};
// @ts-expect-error a reply does not hold the person
export const person = reply.subject;

// What a final sheet requires is there without asking; everything else may be absent.
expectTypeOf<LiaisonRequest['header']['sentOn']>().toEqualTypeOf<string>();
expectTypeOf<LiaisonRequest['header']['refNo']>().toEqualTypeOf<string | undefined>();
expectTypeOf<LiaisonRequest['subject']['name']>().toEqualTypeOf<string>();
expectTypeOf<LiaisonReply['reply']['by']['name']>().toEqualTypeOf<string>();
expectTypeOf<LiaisonRequestDraft['header']>().toBeNullable();
expectTypeOf<LiaisonReplyDraft['reply']>().toBeNullable();

// Only medical-type services stand on a reply.
expectTypeOf<NonNullable<LiaisonReply['reply']['medicalServices']>[number]>().toEqualTypeOf<
  | 'homeNursing'
  | 'homeRehab'
  | 'homeMedicalGuidance'
  | 'dayRehab'
  | 'medicalShortStay'
  | 'regularPatrol'
  | 'nursingSmallMulti'
>();

// The form knows its parts, and which one answers which.
expectTypeOf<keyof typeof liaisonForm.parts>().toEqualTypeOf<'request' | 'reply' | 'notice'>();
expectTypeOf(liaisonForm.parts.reply.answers).toEqualTypeOf<'request'>();
expectTypeOf<z.infer<typeof liaisonReplySchema>['reply']['repliedOn']>().toEqualTypeOf<string>();
expectTypeOf<z.infer<typeof liaisonFormSchema>['subject']['name']>().toEqualTypeOf<string>();
