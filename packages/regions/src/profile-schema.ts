import { isCivilDate } from '@renkei/forms';
import { dutiesAfter, dutiesBefore, styles, viewNames } from '@renkei/forms/disclosure';
import { allPhases, channels, type DueCase, eventTypes, phases, roles, type Source } from '@renkei/pathway';
import * as z from 'zod';
import type { Directory, DocumentRule, Edition, StepChange } from './profile.js';
import type { ChannelChange } from './sending.js';

const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/);
const day = z.string().refine(isCivilDate, { params: { member: 'date' } });
const dayOrUndecided = z
  .string()
  .refine((from) => from === 'undecided' || isCivilDate(from), { params: { member: 'date' } });
const text = z.strictObject({
  ja: z.string().min(1).max(2000).optional(),
  en: z.string().min(1).max(2000).optional(),
});
const mark = z.enum(['V', 'V~', 'GK', 'GK?']);
const sensitivity = z.enum([
  'identifier',
  'contact',
  'health',
  'social',
  'family',
  'staff',
  'freeText',
  'none',
]);
const force = z.enum(['binding', 'recommended', 'reference']);
/** One of the nation's or of the region's own; an editor completes the former. */
const role = z.union([z.enum(roles), z.string().min(1).max(64)]);
const event = z.enum(eventTypes);
const phase = z.enum(allPhases as [string, ...string[]]);
const channel = z.enum(channels);
const path = z.string().min(1).max(300);

/** Names and values are judged against what the layers above know, not by their shape. */
const condition = z.record(z.string(), z.unknown());
/** A date that is counted from. */
const anchor = z.string().min(1).max(64);
/** Judged against the form it changes. */
const overlay = {
  add: z.unknown(),
  drop: z.unknown(),
  change: z.unknown(),
  rules: z.unknown(),
  facts: z.unknown(),
  parts: z.unknown(),
};

const source = z.strictObject({
  title: z.string().min(1).max(300),
  article: z.string().max(200).optional(),
  from: day.optional(),
  mark,
} satisfies Record<keyof Source, z.ZodType>);

const due = z.strictObject({
  when: condition.optional(),
  after: anchor.optional(),
  before: anchor.optional(),
  days: z.int().min(0).max(400).optional(),
  businessDays: z.int().min(0).max(400).optional(),
  monthEnds: z.int().min(0).max(24).optional(),
  firstDay: z.enum(['same', 'next', 'notStated']),
  force: z.enum(['hard', 'soft', 'advice']),
  onClosed: z.enum(['keep', 'nextOpen', 'previousOpen']).optional(),
  ifAllClosed: z.literal('nextOpen').optional(),
  notBefore: z
    .strictObject({ after: anchor.optional(), before: anchor.optional(), days: z.int().min(0).max(400) })
    .optional(),
} satisfies Record<keyof DueCase, z.ZodType>);
const roleCases = z.array(
  z.union([
    role,
    z.strictObject({ when: condition.optional(), roles: z.array(role), named: key.optional() }),
  ]),
);
const triggers = z.array(z.union([event, z.strictObject({ event, says: condition })]));
const skips = z.array(z.strictObject({ when: condition, reason: key }));
const waits = z.array(z.strictObject({ while: condition, for: z.array(event) }));

const step = z.strictObject({
  owner: roleCases.min(1).optional(),
  to: roleCases.nullish(),
  opens: triggers.nullish(),
  opensIn: z.array(phase).nullish(),
  carries: z.array(phase).nullish(),
  closes: z.array(event).nullish(),
  closesEarly: z.literal(true).nullish(),
  due: z.union([due, z.array(due).min(1)]).optional(),
  when: condition.nullish(),
  otherwise: key.nullish(),
  eligible: key.nullish(),
  asks: z.array(role).nullish(),
  skips: skips.nullish(),
  waits: waits.nullish(),
  during: z.array(z.enum(phases.journey)).nullish(),
  match: z.enum(['reference', 'document']).nullish(),
  differs: z.literal('channel').nullish(),
  renewedBy: z.array(event).nullish(),
  withdrawnBy: z.array(event).nullish(),
  per: z.enum(['stay', 'episode']).nullish(),
  calendar: z.enum(['careOffice', 'hospital']).nullish(),
  document: key.nullish(),
  source: source.optional(),
  add: z
    .strictObject({
      skips: skips.optional(),
      opens: triggers.optional(),
      closes: z.array(event).optional(),
      waits: waits.optional(),
      to: roleCases.optional(),
    })
    .optional(),
} satisfies Record<keyof StepChange, z.ZodType>);

const factOrigin = {
  sensitivity,
  scope: z.enum(['person', 'episode', 'stay', 'opening']),
  source: z.enum(['log', 'document', 'host', 'derived']),
  from: z.partialRecord(event, z.string().max(80)).optional(),
  key: z.string().max(80).optional(),
  first: z.literal(true).optional(),
  region: z.enum(['journey', 'consent', 'certification', 'inCharge']).optional(),
  between: z.tuple([key, key]).optional(),
};
const ownRole = z.strictObject({ is: z.enum(roles) });
const fact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('code'),
    values: z.array(z.string().max(80)).min(1).max(200),
    ...factOrigin,
  }),
  z.strictObject({ kind: z.literal('number'), min: z.number(), max: z.number(), ...factOrigin }),
  z.strictObject({
    kind: z.literal('date'),
    planned: z.literal(true).optional(),
    fixed: z.literal(true).optional(),
    ...factOrigin,
  }),
]);

const author = z.strictObject({
  author: z.string().max(64),
  addressee: z.string().max(64).optional(),
  prefilled: z.record(z.string(), z.array(path)).optional(),
});
const document = z.strictObject({
  form: key.optional(),
  part: key.optional(),
  variants: z
    .array(z.strictObject({ when: condition.optional(), document: key }))
    .min(1)
    .optional(),
  force: force.optional(),
  authors: z.record(z.string(), author).optional(),
  reply: z
    .strictObject({
      as: z.enum(['lowerHalf', 'slip', 'document']),
      part: key.optional(),
      document: key.optional(),
      shows: z.array(path).optional(),
    })
    .optional(),
  cover: z.strictObject({ document: key, sheets: path, counts: z.enum(['all', 'withoutCover']) }).optional(),
  attachments: z.array(key).optional(),
  paper: z
    .strictObject({
      sides: z.enum(['one', 'two']),
      byHand: z.literal(true).optional(),
      continuation: key.optional(),
    })
    .optional(),
  replaces: key.optional(),
  ownForm: z.strictObject({ covers: z.array(path) }).optional(),
  notFor: z.array(key).optional(),
  source: source.optional(),
} satisfies Record<keyof DocumentRule, z.ZodType>);

const consent = z.strictObject({
  asked: z.enum(['atContract', 'perDocument', 'perChannel', 'beforeStep']),
  method: z.enum(['written', 'oral', 'comprehensive']).optional(),
  step: key.optional(),
  copy: z.literal(true).optional(),
});
const bans = z.array(
  z.strictObject({ path, values: z.array(z.union([z.string(), z.number(), z.boolean()])).optional() }),
);
const lists = {
  ban: bans.optional(),
  require: z.array(path).optional(),
  before: z.array(z.enum(dutiesBefore)).optional(),
  after: z.array(z.enum(dutiesAfter)).optional(),
};
const channelChange = z.strictObject({
  reason: z.literal('required').optional(),
  reasons: z.array(key).optional(),
  view: z.enum(viewNames).optional(),
  show: z.record(z.string(), z.array(z.enum(styles)).min(1)).optional(),
  ...lists,
  parts: z.array(key).optional(),
  from: z.array(role).optional(),
  hosts: z.array(role).optional(),
  consent: consent.optional(),
  add: z.strictObject(lists).optional(),
} satisfies Record<keyof ChannelChange, z.ZodType>);
const sending = z.strictObject({
  usual: z.array(channel).optional(),
  by: z.partialRecord(channel, channelChange.nullable()).optional(),
  consent: consent.optional(),
});

const directory = z.strictObject({
  on: day,
  entries: z.array(
    z.strictObject({
      name: text,
      roles: z.array(role),
      for: z.enum(['nobodyInCharge', 'dateMissed']).optional(),
      phone: z.string().max(40).optional(),
      fax: z.string().max(40).optional(),
      hours: text.optional(),
    }),
  ),
} satisfies Record<keyof Directory, z.ZodType>);

const eligibility = z.strictObject({
  when: condition,
  judge: condition.optional(),
  reasons: z.strictObject({ in: key, out: key, judge: key }),
  asks: z.array(role),
  source,
});

const layout = z.strictObject({
  part: key,
  sheets: z.array(
    z.strictObject({
      side: z.enum(['front', 'back']),
      groups: z.array(
        z.strictObject({
          heading: path.optional(),
          fields: z.array(
            z.union([path, z.strictObject({ path, width: z.int().min(1).max(12).optional() })]),
          ),
        }),
      ),
    }),
  ),
});
const definition = z.looseObject({
  editions: z.array(key).min(1),
  force,
  parts: z.record(
    key,
    z.looseObject({ author: z.string(), addressee: z.string(), nodes: z.record(key, z.unknown()) }),
  ),
});

const editionSchema = z.strictObject({
  from: dayOrUndecided,
  sources: z.array(source).optional(),
  force: force.optional(),
  notShown: z.array(text).optional(),
  overrules: z.array(key).optional(),
  roles: z.record(key, ownRole).optional(),
  facts: z.record(key, fact).optional(),
  forms: z
    .record(
      key,
      z
        .looseObject({ ...overlay, definition: definition.optional(), layouts: z.array(layout).optional() })
        .partial(),
    )
    .optional(),
  documents: z.record(key, document.nullable()).optional(),
  eligibility: z.record(key, eligibility.nullable()).optional(),
  steps: z.record(key, step.nullable()).optional(),
  sending: z.record(key, sending.nullable()).optional(),
  directories: z.record(key, directory.nullable()).optional(),
  claims: z.record(key, z.strictObject({ note: text })).optional(),
  words: z.record(z.string().max(300), text).optional(),
} satisfies Record<keyof Edition, z.ZodType>);

/** The shape of a profile. Whether its names lead anywhere is judged against the layers above it. */
export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: key,
  level: z.enum(['nation', 'prefecture', 'district', 'city', 'facility']),
  name: text,
  within: z.array(key).optional(),
  editions: z.array(editionSchema).min(1).max(500),
});

/** Pieces in which names are completed; `profileJsonSchema` puts lists of what is known in their places. */
export const named = { condition, anchor, role, event, phase };
