import type { Channel, ChannelRule } from '@renkei/forms/disclosure';
import type { ResolvedRegion } from './resolve-region.js';
import type { RegionalSending } from './sending.js';
import { ownOf } from './state.js';

type Region = Pick<ResolvedRegion, 'sending'>;

/**
 * How a document is sent when sender and receiver lie in two regions (住所地と病院の地域が違うとき). The sender's policy holds; of
 * the receiver's, whatever forbids or asks for more holds as well: channels that it does not take or takes only with a
 * reason, answers and values that may not come, what is done before and after. What the sender shows stays the sender's.
 *
 * A receiver that has settled nothing on the document forbids nothing. `undefined` when the sender has settled nothing.
 *
 * @example
 * const policy = sendingBetween(kitatama, himeji, 'admissionHandover');
 * policy && checkSending(policy, { channel: 'fax', shown });
 */
export function sendingBetween(
  sender: Region,
  receiver: Region,
  document: string,
): RegionalSending | undefined {
  const policy = ownOf(sender.sending, document);
  const theirs = ownOf(receiver.sending, document);
  if (!policy || !theirs) return policy;
  const taken = Object.entries(policy.by).flatMap(([channel, rule]) => {
    const asked = ownOf(theirs.by, channel);
    return asked ? [[channel, bothOf(rule, asked)] as const] : [];
  });
  const by: RegionalSending['by'] = Object.fromEntries(taken);
  return { ...policy, usual: policy.usual.filter((channel: Channel) => by[channel] !== undefined), by };
}

function bothOf<R extends ChannelRule>(rule: R, asked: ChannelRule): R {
  const both = <T>(own: readonly T[] = [], others: readonly T[] = []): readonly T[] => [
    ...new Set([...own, ...others]),
  ];
  const lists = {
    ban: both(rule.ban, asked.ban),
    before: both(rule.before, asked.before),
    after: both(rule.after, asked.after),
  };
  const reason = rule.reason ?? asked.reason;
  const reasons = rule.reason === undefined ? asked.reasons : rule.reasons;
  return {
    ...rule,
    ...(reason && { reason }),
    ...(reasons && { reasons }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}
