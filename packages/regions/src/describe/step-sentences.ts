import type { Condition } from '@renkei/forms';
import type { Source, Step } from '@renkei/pathway';
import { conditionPhrase, duePhrases, rolePhrases } from '../phrases.js';
import { isNew, memberWord, type Scene, type Sentence, type Teller, wordsFor } from './sentence.js';

/** What becomes of a step: new, gone, or a member of it. */
export const stepSentences: Teller = ({ address, how, value, before }, scene) => {
  const [, id = '', member] = address;
  const { t } = scene;
  const step = t.dynamic(`pathway.step.${id}.label`);
  if (member === undefined) {
    if (!isNew({ address, how, value, before })) return [{ code: 'stepRemoved', params: { step } }];
    const { owner, due, ...rest } = value as Step;
    const params = { step, owner: rolePhrases(owner, t), due: duePhrases(due, t) };
    return [
      { code: 'stepAdded', params },
      ...Object.entries(rest).flatMap(([name, one]) => members[name]?.(one, step, scene) ?? []),
    ];
  }
  if (how === 'remove') return [{ code: 'stepWithout', params: { step, member: memberWord(member, t) } }];
  if (how === 'add' && member === 'to') {
    return [{ code: 'stepToAlso', params: { step, to: rolePhrases(value as Step['owner'], t) } }];
  }
  return (
    members[member]?.(value, step, scene) ?? [
      { code: 'stepOther', params: { step, member: memberWord(member, t) } },
    ]
  );
};

type MemberTeller = (value: unknown, step: string, scene: Scene) => readonly Sentence[];

const one = (code: string, params: Sentence['params']): readonly Sentence[] => [{ code, params }];

const members: Readonly<Record<string, MemberTeller>> = {
  due: (value, step, { t }) => one('stepDue', { step, due: duePhrases(value as Step['due'], t) }),
  owner: (value, step, { t }) => one('stepOwner', { step, owner: rolePhrases(value as Step['owner'], t) }),
  to: (value, step, { t }) => one('stepTo', { step, to: rolePhrases(value as Step['owner'], t) }),
  opens: (value, step, { t }) =>
    one('stepOpens', {
      step,
      events: (value as NonNullable<Step['opens']>).map((trigger) =>
        eventWord(typeof trigger === 'string' ? trigger : trigger.event, t),
      ),
    }),
  opensIn: (value, step, { t }) =>
    one('stepOpens', { step, events: wordsFor(value as readonly string[], 'pathway.phase', t) }),
  when: (value, step, { t }) => one('stepWhen', { step, condition: conditionPhrase(value as Condition, t) }),
  eligible: (value, step, { t }) =>
    one('stepEligible', { step, rule: t.dynamic(`pathway.eligibility.${value}`) }),
  skips: (value, step, { t }) =>
    (value as NonNullable<Step['skips']>).map(({ when, reason }) => ({
      code: 'stepSkip',
      params: {
        step,
        condition: conditionPhrase(when, t),
        reason: t.dynamic(`pathway.reason.${reason}`),
      },
    })),
  document: (value, step, { t }) => one('stepDocument', { step, document: t.dynamic(`documents.${value}`) }),
  source: (value, step) => one('stepSource', { step, source: (value as Source).title }),
};

const eventWord = (event: string, t: Scene['t']): string =>
  t.dynamic(`pathway.event.${event.replaceAll('.', '_')}`);
