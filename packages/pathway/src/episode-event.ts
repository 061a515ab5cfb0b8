import * as z from 'zod';
import { dayOrInstant, instant, opaqueId } from './events/data.js';
import { exceptionEvents } from './events/exceptions.js';
import { journeyEvents } from './events/journey.js';
import { keepingEvents } from './events/keeping.js';
import { paperEvents } from './events/papers.js';
import { type ActorRole, roles } from './roles.js';

/** By a name, so that a reference to it need not spell out every schema. */
type EventSchemas = typeof journeyEvents & typeof exceptionEvents & typeof paperEvents & typeof keepingEvents;

/**
 * Everything that can happen to an episode, and the data each event may carry, as zod schemas: for a surface that asks
 * about an event, and for a host that reads one. `applyEvent` checks its event by itself.
 *
 * @example
 * eventData['monitoring.done'].shape.lifeAtHome.unwrap().options; // => ['settled', 'notYet']
 */
export const eventData: EventSchemas = {
  ...journeyEvents,
  ...exceptionEvents,
  ...paperEvents,
  ...keepingEvents,
};

export type EventType = keyof typeof eventData;
export type EventData<T extends EventType> = z.output<(typeof eventData)[T]>;

export const eventTypes = Object.keys(eventData) as EventType[];

export const isEventType = (type: unknown): type is EventType =>
  typeof type === 'string' && Object.hasOwn(eventData, type);

/** Why somebody acted who usually may not (緊急時の代行): a code, never a sentence. */
export const breakGlassReasons = ['lifeInDanger', 'disaster', 'nobodyReachable', 'systemDown'] as const;
export type BreakGlassReason = (typeof breakGlassReasons)[number];

export interface Actor {
  /** Opaque, given by the host. */
  readonly id: string;
  readonly role: ActorRole;
  readonly organisation?: string | undefined;
  /** The second person, where a rule asks for two. */
  readonly confirmedBy?: { readonly id: string; readonly role: ActorRole } | undefined;
  readonly breakGlass?: BreakGlassReason | undefined;
}

type DataField<D> = Record<never, never> extends D ? { readonly data?: D | undefined } : { readonly data: D };

/** An event as XState sees it: any of ours, with or without the rest of the record. */
export type PathwayEvent = { [T in EventType]: { readonly type: T } & DataField<EventData<T>> }[EventType];

/** One recorded fact. `occurredAt` may be a plain day when the hour is not known. */
export type EpisodeEvent = PathwayEvent & {
  /** Makes recording it twice harmless. */
  readonly id: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  /** The last row that the sender had seen; a later one is a conflict. */
  readonly expectedSeq?: number | undefined;
};

const actorRole = z.enum([...roles, 'clock']);

/** The envelope of every event; its data is checked by the definition of its type. */
export const envelope = z.strictObject({
  id: opaqueId,
  type: z.string(),
  occurredAt: dayOrInstant,
  recordedAt: instant,
  actor: z.strictObject({
    id: opaqueId,
    role: actorRole,
    organisation: opaqueId.optional(),
    confirmedBy: z.strictObject({ id: opaqueId, role: actorRole }).optional(),
    breakGlass: z.enum(breakGlassReasons).optional(),
  }),
  data: z.unknown().optional(),
  expectedSeq: z.int().min(0).optional(),
});
