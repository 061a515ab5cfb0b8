import type { Condition } from '@renkei/forms';
import type { MessageParams, Translator } from '@renkei/i18n';
import type { EligibilityRule, Source, Step } from '@renkei/pathway';
import type { Change } from './change.js';
import type { OwnRole } from './own-roles.js';
import { conditionPhrases, duePhrases, rolePhrases } from './phrases.js';
import type { Directory } from './profile.js';
import type { ResolvedRegion } from './resolve-region.js';

/** A sentence as key and parameters, so that two regions' can be compared. */
export interface Sentence {
  /** The end of its word key, under `regions.change`. */
  readonly code: string;
  readonly params: MessageParams;
}

type Told = Pick<Change, 'address' | 'how' | 'value' | 'before'>;

/** What a change says, as a sentence; nothing for what is told by another change. */
export function describeChange(change: Told, region: ResolvedRegion, t: Translator): Sentence | undefined {
  const teller = tellers[change.address[0] ?? ''];
  return teller?.(change, { region, t });
}

interface Scene {
  readonly region: ResolvedRegion;
  readonly t: Translator;
}
type Teller = (change: Told, scene: Scene) => Sentence | undefined;

const isNew = ({ how, address, before }: Told): boolean =>
  how === 'set' && address.length === 2 && before === undefined;

/** The word of a member, or "contents" where it has none. */
const memberWord = (member: string, t: Translator): string => {
  const key = `regions.member.${member.replace('#', '')}`;
  return t.has(key) ? t.dynamic(key) : t('regions.member.other');
};

const steps: Teller = (change, { region, t }) => {
  const [, id = '', member = ''] = change.address;
  const step = t.dynamic(`pathway.step.${id}.label`);
  const { value, how } = change;
  if (how === 'remove' && change.address.length === 2) return { code: 'stepRemoved', params: { step } };
  if (isNew(change)) {
    const { owner, due } = value as Step;
    return {
      code: 'stepAdded',
      params: { step, owner: rolePhrases(owner, t), due: duePhrases(due, region, t) },
    };
  }
  if (how === 'set') {
    switch (member) {
      case 'due':
        return { code: 'stepDue', params: { step, due: duePhrases(value as Step['due'], region, t) } };
      case 'owner':
        return { code: 'stepOwner', params: { step, owner: rolePhrases(value as Step['owner'], t) } };
      case 'to':
        return { code: 'stepTo', params: { step, to: rolePhrases(value as Step['owner'], t) } };
      case 'when':
        return {
          code: 'stepWhen',
          params: { step, condition: conditionPhrases(value as Condition, region, t) },
        };
      case 'document':
        return { code: 'stepDocument', params: { step, document: t.dynamic(`documents.${value}`) } };
      case 'source':
        return { code: 'stepSource', params: { step, source: (value as Source).title } };
    }
  }
  return { code: 'stepOther', params: { step, member: memberWord(member, t) } };
};

const forms: Teller = (change, { region, t }) => {
  const [, id = '', part = '', ...rest] = change.address;
  const form = t.dynamic(`forms.${id}.title`);
  if (change.address.length === 2) return { code: 'formAdded', params: { form } };
  if (part === '#layout') return { code: 'formLayout', params: { form } };
  if (part.startsWith('#')) return { code: 'formRule', params: { form } };
  const last = rest.at(-1) ?? '';
  const path = last.startsWith('#') ? rest.slice(0, -1) : rest;
  const field = t.dynamic(`forms.${id}.${path.join('.')}.label`);
  if (!last.startsWith('#'))
    return { code: change.how === 'remove' ? 'fieldRemoved' : 'fieldAdded', params: { form, field } };
  if (last === '#need')
    return { code: 'fieldNeed', params: { form, field, need: t.dynamic(`regions.need.${change.value}`) } };
  return { code: 'fieldOther', params: { form, field, member: memberWord(last, t), on: region.on } };
};

const documents: Teller = (change, { t }) => {
  const [, id = '', member = ''] = change.address;
  const document = t.dynamic(`documents.${id}`);
  if (isNew(change)) return { code: 'documentAdded', params: { document } };
  if (change.address.length === 2) return { code: 'documentRemoved', params: { document } };
  return { code: 'documentOther', params: { document, member: memberWord(member, t) } };
};

const eligibility: Teller = (change, { region, t }) => {
  const [, id = '', member] = change.address;
  const rule = t.dynamic(`pathway.eligibility.${id}`);
  if (change.how === 'remove') return { code: 'ruleRemoved', params: { rule } };
  const when = member === undefined ? (change.value as EligibilityRule).when : region.eligibility[id]?.when;
  return { code: 'ruleAdded', params: { rule, condition: conditionPhrases(when ?? {}, region, t) } };
};

const sending: Teller = (change, { t }) => {
  const [, id = '', member, by = '', rule, path] = change.address;
  const document = t.dynamic(`documents.${id}`);
  const channelWord = (channel: string) => t.dynamic(`disclosure.channel.${channel}`);
  const { how, value } = change;
  if (member === undefined)
    return how === 'remove' ? { code: 'sendingRemoved', params: { document } } : undefined;
  const consent =
    member === 'consent' || rule === 'consent' ? (value as { readonly asked: string }) : undefined;
  if (consent)
    return {
      code: 'sendingConsent',
      params: { document, asked: t.dynamic(`regions.consent.${consent.asked}`) },
    };
  if (member === 'usual')
    return {
      code: 'sendingUsual',
      params: { document, channels: (value as readonly string[]).map(channelWord) },
    };
  const channel = channelWord(by);
  if (rule === undefined) {
    if (how === 'remove') return { code: 'sendingClosed', params: { document, channel } };
    return change.before === undefined ? { code: 'sendingOpened', params: { document, channel } } : undefined;
  }
  if (rule === 'reason') return { code: 'sendingException', params: { document, channel } };
  if (rule !== 'show')
    return { code: 'sendingOther', params: { document, channel, member: memberWord(rule, t) } };
  const styles = (value as readonly string[]).map((style) => t.dynamic(`disclosure.style.${style}`));
  return { code: 'sendingShow', params: { document, channel, field: fieldWord(id, path ?? '', t), styles } };
};

const fieldWord = (form: string, path: string, t: Translator): string => {
  const key = `forms.${form}.${path}.label`;
  return t.has(key) ? t.dynamic(key) : path;
};

const directories: Teller = ({ address, how, value }) => {
  const directory = address[1] ?? '';
  return how === 'remove'
    ? { code: 'directoryRemoved', params: { directory } }
    : { code: 'directory', params: { directory, on: (value as Directory).on } };
};

const claims: Teller = ({ address }, { t }) => ({
  code: 'claimNote',
  params: { fee: t.dynamic(`claims.${address[1]}.title`), note: t.dynamic(`claims.${address[1]}.note`) },
});

const roles: Teller = ({ address, value }, { t }) => ({
  code: 'roleAdded',
  params: { role: t.dynamic(`roles.${address[1]}`), is: t.dynamic(`roles.${(value as OwnRole).is}`) },
});

const facts: Teller = ({ address }, { t }) => ({
  code: 'factAdded',
  params: { fact: t.dynamic(`pathway.fact.${address[1]}`) },
});

const tellers: Readonly<Record<string, Teller>> = {
  steps,
  forms,
  documents,
  eligibility,
  sending,
  directories,
  claims,
  roles,
  facts,
};
