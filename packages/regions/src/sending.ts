import type { Channel, ChannelRule, SendingPolicy } from '@renkei/forms/disclosure';
import type { RoleName } from './own-roles.js';

export type { Channel } from '@renkei/forms/disclosure';

/** When the person's consent to a sending is asked for (同意の時期). */
export interface ConsentRule {
  /** Once at the contract, for each document, for each channel, or before a step. */
  readonly asked: 'atContract' | 'perDocument' | 'perChannel' | 'beforeStep';
  readonly method?: 'written' | 'oral' | 'comprehensive';
  readonly step?: string;
  /** A signed copy goes with the document. */
  readonly copy?: true;
}

/** What a region settles beside the policy of `@renkei/forms/disclosure`. */
interface Settled {
  /** Who runs a closed network, and lets others in (連携システムの運営). */
  readonly hosts?: readonly RoleName[];
  readonly consent?: ConsentRule;
}

/** Lists of a channel to which a layer may add without replacing them. */
export type ChannelList = 'ban' | 'require' | 'before' | 'after';

/** A new channel of a document, or what changes of one that is there. */
export interface ChannelChange extends ChannelRule, Settled {
  readonly add?: { readonly [L in ChannelList]?: ChannelRule[L] };
}

/** How a document is sent (送付の取り決め); `null` closes a channel. What is not named stays as it was. */
export interface Sending {
  readonly usual?: readonly Channel[];
  readonly by?: { readonly [channel in Channel]?: ChannelChange | null };
  readonly consent?: ConsentRule;
}

/** The policy in force, as `checkSending` takes it. */
export interface RegionalSending extends SendingPolicy {
  readonly by: Readonly<Partial<Record<Channel, ChannelRule & Settled>>>;
  readonly consent?: ConsentRule;
}
