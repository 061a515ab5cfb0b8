import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeForm } from '../definition/describe-form.js';
import { liaisonRequestFixtures } from '../documents/liaison-form/fixtures.js';
import { type LiaisonReply, liaisonForm } from '../documents/liaison-form/liaison-form.js';
import { matchReply, replySlipOf } from './reply-slip.js';

const { opinionBeforeLevelChangePlan, newCareManagerGreeting } = liaisonRequestFixtures;
const slip = (refNo?: string, initials?: string) => ({
  header: { ...(refNo !== undefined && { refNo }), ...(initials !== undefined && { initials }) },
});

describe('the slip that is cut off and sent back', () => {
  it('carries the number and the initials, and nothing else of the request', () => {
    expect(replySlipOf(opinionBeforeLevelChangePlan).slip).toEqual({
      header: { kind: 'reply', refNo: 'K7-118', initials: 'H.M.' },
    });
  });

  it('without a reading the sender writes the initials', () => {
    expect(replySlipOf(newCareManagerGreeting).slip).toEqual({ header: { kind: 'reply' } });
    expect(replySlipOf(newCareManagerGreeting, 'U.K.').slip.header?.initials).toBe('U.K.');
    expect(replySlipOf(newCareManagerGreeting, '浦 清').slip.header).not.toHaveProperty('initials');
  });

  it('has no place for a name, a birth date or an address', () => {
    type Keys = keyof LiaisonReply | keyof NonNullable<LiaisonReply['header']> | keyof LiaisonReply['reply'];
    expectTypeOf<
      Extract<Keys, 'subject' | 'name' | 'nameKana' | 'birthDate' | 'address' | 'phone' | 'insuredNo'>
    >().toBeNever();
  });
});

describe('the questions of the slip', () => {
  it('ask for nothing that points to the person but the initials', () => {
    const fields = describeForm(liaisonForm).parts.find(({ part }) => part === 'reply')?.fields ?? [];
    const pointing = fields.filter(({ sensitivity }) =>
      ['identifier', 'contact', 'family'].includes(sensitivity ?? ''),
    );
    expect(pointing.map(({ path }) => path)).toEqual(['header.initials']);
  });
});

describe('leading a slip back to its request', () => {
  const requests = [
    { id: 'a', refNo: 'K7-118', initials: 'H.M.' },
    { id: 'b', refNo: 'K7-119', initials: 'H.M.' },
    { id: 'c', refNo: 'R8-001', initials: 'U.K.' },
  ];

  it.each([
    ['the number', slip('K7-118', 'H.M.'), { match: 'found', request: 'a' }],
    ['the number alone, as somebody typed it', slip('ｋ７‐１１８'), { match: 'found', request: 'a' }],
    ['equal initials without a number', slip(undefined, 'HM'), { match: 'candidates', requests: ['a', 'b'] }],
    [
      'initials that only one has, without a number',
      slip(undefined, 'U.K.'),
      { match: 'candidates', requests: ['c'] },
    ],
    ['a number whose initials differ', slip('K7-118', 'U.K.'), { match: 'candidates', requests: ['a'] }],
    ['an unknown number', slip('X-1', 'H.M.'), { match: 'none' }],
    ['neither', slip(), { match: 'none' }],
  ])('%s', (_title, one, expected) => expect(matchReply([one], requests)).toEqual([expected]));

  it('a number given twice is for somebody to decide', () => {
    const twice = [...requests, { id: 'd', refNo: 'K7-118' }];
    expect(matchReply([slip('K7-118', 'H.M.')], twice)).toEqual([
      { match: 'candidates', requests: ['a', 'd'] },
    ]);
  });
});
