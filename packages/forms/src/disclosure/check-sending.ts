import type { Allowed } from './can-disclose.js';
import type { Channel, ChannelRule, DutyAfter, DutyBefore, SendingPolicy } from './sending-policy.js';
import type { ViewName } from './view.js';
import type { Withheld } from './view-of.js';

export interface Sending {
  readonly channel: Channel;
  readonly part?: string;
  /** Code of the role list: who sends. */
  readonly from?: string;
  /** Why an exceptional channel is taken, as a code. */
  readonly reason?: string;
  /** The view of the copy. */
  readonly view?: ViewName;
  /** The copy, as `viewOf` shows it. */
  readonly shown?: unknown;
  /** What `viewOf` withheld. */
  readonly withheld?: readonly Withheld[];
  readonly done?: readonly DutyBefore[];
  /** The basis of the decision: an emergency is told to the person afterwards. */
  readonly basis?: Allowed['basis'];
}

/** What stands against sending; words: `disclosure.sending.<code>`. */
export type SendingFault =
  | { readonly code: 'channelNotPossible' | 'reasonNeeded' | 'partNotPossible' | 'senderNotPossible' }
  | { readonly code: 'dutyBefore'; readonly duty: DutyBefore }
  | { readonly code: 'otherView'; readonly view: ViewName }
  | { readonly code: 'banned' | 'required'; readonly path: string };

export interface SendingVerdict {
  readonly ok: boolean;
  readonly standing: 'usual' | 'possible' | 'exceptional' | 'notPossible';
  readonly faults: readonly SendingFault[];
  /** Owed afterwards; each is closed by an event of the path. */
  readonly after: readonly DutyAfter[];
}

/** The view in which a document goes on a channel. */
export const viewFor = (policy: SendingPolicy, channel: Channel): ViewName =>
  policy.by[channel]?.view ?? (channel === 'fax' ? 'fax' : 'full');

/**
 * Whether a copy may go on a channel, what has to be done first, and what is owed afterwards. With something withheld, the
 * rest is owed by another channel.
 */
export function checkSending(policy: SendingPolicy, sending: Sending): SendingVerdict {
  const rule = Object.hasOwn(policy.by, sending.channel) ? policy.by[sending.channel] : undefined;
  if (!rule)
    return { ok: false, standing: 'notPossible', faults: [{ code: 'channelNotPossible' }], after: [] };
  const faults = [
    ...whoAndWhy(rule, sending),
    ...dutiesOpen(rule, sending),
    ...whatIsOnIt(policy, rule, sending),
  ];
  const usual = policy.usual.includes(sending.channel);
  return {
    ok: faults.length === 0,
    standing: rule.reason === 'required' ? 'exceptional' : usual ? 'usual' : 'possible',
    faults,
    after: [
      ...(rule.after ?? []),
      ...((sending.withheld?.length ?? 0) > 0 ? (['deliverWithheld'] as const) : []),
      ...(sending.basis === 'emergency' ? (['tellPersonAfterwards'] as const) : []),
    ],
  };
}

function whoAndWhy(rule: ChannelRule, { reason, part, from }: Sending): SendingFault[] {
  const known = reason !== undefined && (rule.reasons?.includes(reason) ?? reason !== '');
  return [
    ...(rule.reason === 'required' && !known ? [{ code: 'reasonNeeded' } as const] : []),
    ...(rule.parts && part !== undefined && !rule.parts.includes(part)
      ? [{ code: 'partNotPossible' } as const]
      : []),
    ...(rule.from && from !== undefined && !rule.from.includes(from)
      ? [{ code: 'senderNotPossible' } as const]
      : []),
  ];
}

const dutiesOpen = ({ before = [] }: ChannelRule, { done = [] }: Sending): SendingFault[] =>
  before.filter((duty) => !done.includes(duty)).map((duty) => ({ code: 'dutyBefore', duty }));

function whatIsOnIt(
  policy: SendingPolicy,
  rule: ChannelRule,
  { channel, view, shown }: Sending,
): SendingFault[] {
  const asked = viewFor(policy, channel);
  const banned = (rule.ban ?? []).filter(({ path, values }) =>
    answersAt(shown, path.split('.')).some(
      (answer) => !values || [answer].flat().some((one) => (values as readonly unknown[]).includes(one)),
    ),
  );
  const empty = (rule.require ?? []).filter((path) => answersAt(shown, path.split('.')).length === 0);
  return [
    ...(view !== undefined && view !== asked && asked !== 'full'
      ? [{ code: 'otherView', view: asked } as const]
      : []),
    ...banned.map(({ path }) => ({ code: 'banned', path }) as const),
    ...(shown === undefined ? [] : empty.map((path) => ({ code: 'required', path }) as const)),
  ];
}

/** The answers at a path, those of every entry of a list. */
function answersAt(data: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (data === undefined || data === null) return [];
  if (key === undefined) return [data];
  if (Array.isArray(data)) return data.flatMap((entry) => answersAt(entry, path));
  return typeof data === 'object' && Object.hasOwn(data, key)
    ? answersAt((data as Record<string, unknown>)[key], rest)
    : [];
}
