import type { Condition } from '@renkei/forms';
import { formatDate } from '@renkei/i18n';
import type { EligibilityRule } from '@renkei/pathway';
import type { OwnRole } from '../own-roles.js';
import { conditionPhrase } from '../phrases.js';
import type { Directory } from '../profile.js';
import { documentSentences } from './document-sentences.js';
import { formSentences } from './form-sentences.js';
import { sendingSentences } from './sending-sentences.js';
import type { Sentence, Teller } from './sentence.js';
import { stepSentences } from './step-sentences.js';

/** What a change says, as sentences; none for what is told by another change. */
export const describeChange: Teller = (change, scene) =>
  tellers[change.address[0] ?? '']?.(change, scene) ?? [];

const eligibility: Teller = ({ address, how, value }, { t }) => {
  const [, id = '', member] = address;
  const rule = t.dynamic(`pathway.eligibility.${id}`);
  if (how === 'remove') return [{ code: 'ruleRemoved', params: { rule } }];
  const changed = (member === undefined ? value : { [member]: value }) as Partial<EligibilityRule>;
  const told = (code: string, condition: Condition | undefined): Sentence[] =>
    condition ? [{ code, params: { rule, condition: conditionPhrase(condition, t) } }] : [];
  return [...told('ruleAdded', changed.when), ...told('ruleJudged', changed.judge)];
};

const directories: Teller = ({ address, how, value }, { t }) => {
  const directory = address[1] ?? '';
  return how === 'remove'
    ? [{ code: 'directoryRemoved', params: { directory } }]
    : [
        {
          code: 'directory',
          params: { directory, on: formatDate((value as Directory).on, { locale: t.locale }) },
        },
      ];
};

const claims: Teller = ({ address }, { t }) => [
  {
    code: 'claimNote',
    params: { fee: t.dynamic(`claims.${address[1]}.title`), note: t.dynamic(`claims.${address[1]}.note`) },
  },
];

const roles: Teller = ({ address, value }, { t }) => [
  {
    code: 'roleAdded',
    params: { role: t.dynamic(`roles.${address[1]}`), is: t.dynamic(`roles.${(value as OwnRole).is}`) },
  },
];

const facts: Teller = ({ address }, { t }) => [
  { code: 'factAdded', params: { fact: t.dynamic(`pathway.fact.${address[1]}`) } },
];

const tellers: Readonly<Record<string, Teller>> = {
  steps: stepSentences,
  forms: formSentences,
  documents: documentSentences,
  sending: sendingSentences,
  eligibility,
  directories,
  claims,
  roles,
  facts,
};
