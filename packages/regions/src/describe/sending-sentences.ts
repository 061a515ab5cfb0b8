import type { Ban } from '@renkei/forms/disclosure';
import { alternatives } from '../phrases.js';
import { formOf } from '../state.js';
import { optionWords } from './form-sentences.js';
import { fieldWord, memberWord, type Sentence, type Teller, wordsFor } from './sentence.js';

const CODES: Readonly<Record<string, string>> = {
  require: 'sendingRequire',
  before: 'sendingBefore',
  after: 'sendingAfter',
  from: 'sendingFrom',
  hosts: 'sendingHosts',
};

/** How a document may be sent. */
export const sendingSentences: Teller = ({ address, how, value, before }, { t, region }) => {
  const [, id = '', member, by = '', rule, path] = address;
  const document = t.dynamic(`documents.${id}`);
  const form = formOf(region, id)?.id ?? id;
  const one = (code: string, params: Sentence['params'] = {}) => [{ code, params: { document, ...params } }];
  if (member === undefined) return how === 'remove' ? one('sendingRemoved') : [];
  if (member === 'consent' || rule === 'consent') {
    const { asked } = value as { readonly asked: string };
    return one('sendingConsent', { asked: t.dynamic(`regions.consent.${asked}`) });
  }
  const channelWord = (channel: string) => t.dynamic(`disclosure.channel.${channel}`);
  if (member === 'usual') {
    return one('sendingUsual', { channels: (value as readonly string[]).map(channelWord) });
  }
  const channel = channelWord(by);
  switch (rule) {
    case undefined:
      if (how === 'remove') return one('sendingClosed', { channel });
      return before === undefined ? one('sendingOpened', { channel }) : [];
    case 'reason':
      return one('sendingException', { channel });
    case 'show':
      return one('sendingShow', {
        channel,
        field: fieldWord(form, path ?? '', t),
        styles: alternatives(wordsFor(value as readonly string[], 'disclosure.style', t), t),
      });
    case 'ban': {
      const fields = (value as readonly Ban[]).map(({ path: banned, values }) => {
        const fact = fieldWord(form, banned, t);
        if (!values) return fact;
        const words = values.map(String).map(optionWords(form, banned, { t, region }));
        const quoted = words.map((label) => t('place.quoted', { label }));
        return t('regions.condition.is', { fact, values: alternatives(quoted, t) });
      });
      return one('sendingBan', { channel, fields });
    }
    case 'require': {
      const fields = (value as readonly string[]).map((needed) => fieldWord(form, needed, t));
      return one('sendingRequire', { channel, fields });
    }
    case 'before':
    case 'after':
      return one(CODES[rule] ?? '', {
        channel,
        duties: wordsFor(value as readonly string[], 'disclosure.duty', t),
      });
    case 'from':
    case 'hosts':
      return one(CODES[rule] ?? '', { channel, roles: wordsFor(value as readonly string[], 'roles', t) });
    default:
      return one('sendingOther', { channel, member: memberWord(rule, t) });
  }
};
