import { codes, codesOf, isCivilDate, isInstant } from '@renkei/forms';
import * as z from 'zod';
import { roles } from '../roles.js';

/**
 * What the data of an event may hold: references, codes, days and hashes. There is no text in which a name or a
 * diagnosis could stand; such a remark lives in the host's store, and the log holds its id and hash.
 */
export const code = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,63}$/);
/** An opaque id, given by the host: never a name, a birth date or an insured person number. */
export const opaqueId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A day, or the end of what never ends (9999-12-31). */
export const lastDay = z.string().refine(isCivilDate, { params: { issue: 'date' } });
/** From here on days counted onward would have no four-digit year. */
const isCountable = (value: string) => value < '9999';
export const civilDate = lastDay.refine(isCountable, { params: { issue: 'date' } });
/** An ISO date and time with its offset. */
export const instant = z
  .string()
  .refine((value) => isInstant(value) && isCountable(value), { params: { issue: 'dateTime' } });
/** A plain day when the hour is not known. */
export const dayOrInstant = z
  .string()
  .refine((value) => (isCivilDate(value) || isInstant(value)) && isCountable(value), {
    params: { issue: 'dateTime' },
  });
export const role = z.enum(roles);
export const roleList = z.array(role).max(20);
/** Three answers; a question nobody asked is left out. */
const yesNoUnknown = z.enum(codesOf(codes.yesNoUnknown));
export const yesOrNo = ['yes', 'no'] as const;
export const yesNo = z.enum(yesOrNo);

export const channels = ['inPerson', 'phone', 'video', 'fax', 'post', 'hand', 'email', 'system'] as const;
export const channel = z.enum(channels);

export const knownCareLevels = codesOf(codes.careLevel).filter((level) => level !== 'unknown');
export const careLevel = z.enum(codesOf(codes.careLevel));

const certificationStatuses = [...codesOf(codes.careStatus), 'unknown'] as const;

export const destinations = codesOf(codes.residence);
export type Destination = (typeof destinations)[number];
export const destination = z.enum(destinations);

/** Kinds of ward that rules tell apart (一般, 療養, 地域包括ケア, 回復期リハビリテーション, 精神). */
export const wards = ['general', 'longTerm', 'communityCare', 'convalescentRehab', 'psychiatric'] as const;

export const admissionKinds = ['planned', 'emergency', 'transferIn'] as const;

/** Classes of 入退院支援加算 (admission and discharge support add-on). */
export const supportFees = ['one', 'two', 'none'] as const;

/** A paper or file that lies outside the log. */
export const documentRef = z.strictObject({
  form: code,
  id: opaqueId,
  hash: hash.optional(),
  edition: code.optional(),
});

/** `<step>:<event that opened it>` */
export const obligationId = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,63}:[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/);

/** What any event may say besides its own data. */
const common = {
  /** The obligations that this event closes, where more than one is open. */
  closes: z.array(obligationId).max(20).optional(),
  document: documentRef.optional(),
  /** A remark in the host's store. */
  remark: z.strictObject({ id: opaqueId, hash }).optional(),
  /** Papers that somebody keeps where the log cannot see them, by the code of what they prove. */
  kept: z.array(code).max(20).optional(),
  /** Facts of the declared vocabulary that have no key of their own here, a region's for example. */
  facts: z.record(code, z.union([code, civilDate, z.number()])).optional(),
};

type Common = typeof common;

/** The data of one event type: its own keys and the common ones, nothing else. An own key wins. */
export const dataOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...common, ...shape } as Omit<Common, keyof Shape> & Shape);

/** What an early event may tell about the person's standing in long-term care insurance. */
export const standing = {
  /** Whether the person has a care manager (担当ケアマネジャー). */
  careManager: yesNoUnknown.optional(),
  certification: z.enum(certificationStatuses).optional(),
  careLevel: careLevel.optional(),
};

/** What is known about the hospital side of a stay when it begins. */
export const stayBegins = {
  /** When the person was admitted, if that is not `occurredAt`. The hour matters for the fee. */
  admittedAt: dayOrInstant.optional(),
  admissionKind: z.enum(admissionKinds).optional(),
  ward: z.enum(wards).optional(),
  /** The class that the hospital works under. */
  supportFee: z.enum(supportFees).optional(),
  hospital: opaqueId.optional(),
};
