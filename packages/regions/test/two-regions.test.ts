import { checkSending, viewOf } from '@renkei/forms/disclosure';
import { obligations } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';
import { describe, expect, it } from 'vitest';
import { kitatamaHokubu, national, type Profile, resolveRegion, sendingBetween } from '../src/index.js';

const on = '2026-04-01';
const source = { title: '浜の取り決め', mark: 'V' };

/** An invented coast, where the hospital lies: no FAX but with a reason, no phone number of the family, no post at all. */
const coast = {
  id: 'coast',
  level: 'district',
  name: { ja: '浜', en: 'Coast' },
  editions: [
    {
      from: on,
      steps: {
        coastVisit: {
          owner: ['careManager'],
          opens: ['admission.reported'],
          due: { days: 5, after: 'openedOn', firstDay: 'next', force: 'soft' },
          source,
        },
        sendAdmissionHandover: { due: { days: 2, after: 'admittedOn', firstDay: 'same', force: 'soft' } },
      },
      sending: {
        admissionHandover: {
          by: {
            post: null,
            hand: { ban: [{ path: 'family.mainCarer.phone' }, { path: 'subject.sex', values: ['male'] }] },
            system: {
              reason: 'required',
              reasons: ['networkAgreed'],
              add: { after: ['tellPersonAfterwards'] },
            },
          },
        },
      },
    },
  ],
} as unknown as Profile;

const sender = resolveRegion([national, kitatamaHokubu], { on });
const receiver = resolveRegion([national, coast], { on });
const between = sendingBetween(sender, receiver, 'admissionHandover');
const own = sender.sending.admissionHandover;
const consented = { done: ['consentOnFile'] as const };

describe('a handover from one region to a hospital in another', () => {
  const codes = (policy: typeof own, sending: Parameters<typeof checkSending>[1]) =>
    policy &&
    checkSending(policy, sending).faults.map((fault) => ('path' in fault ? fault.path : fault.code));

  it('does not hold what only the receiver’s region forbids', () => {
    expect(receiver.issues).toEqual([]);
    const shown = { subject: { name: '川辺 渡', sex: 'male' }, family: { mainCarer: { phone: '090' } } };
    expect(codes(own, { channel: 'hand', shown, ...consented })).toEqual([]);
    expect(codes(between, { channel: 'hand', shown, ...consented })).toEqual([
      'family.mainCarer.phone',
      'subject.sex',
    ]);
  });

  it('may hold the value that is not forbidden', () => {
    const shown = { subject: { sex: 'female' } };
    expect(codes(between, { channel: 'hand', shown, ...consented })).toEqual([]);
  });

  it('does not go on a channel that the receiver’s region does not take', () => {
    expect(own?.usual).toContain('post');
    expect(between?.usual).toEqual(['hand']);
    expect(codes(between, { channel: 'post' })).toEqual(['channelNotPossible']);
  });

  it('gives a reason where either region asks for one', () => {
    expect(codes(own, { channel: 'system', ...consented })).toEqual([]);
    expect(codes(between, { channel: 'system', ...consented })).toEqual(['reasonNeeded']);
    expect(codes(between, { channel: 'system', reason: 'networkAgreed', ...consented })).toEqual([]);
    expect(codes(between, { channel: 'fax', done: own?.by.fax?.before ?? [] })).toEqual(['reasonNeeded']);
  });

  it('is followed by what either region asks for afterwards', () => {
    const sent =
      between && checkSending(between, { channel: 'system', reason: 'networkAgreed', ...consented });
    expect(sent?.after).toEqual(['receiptConfirmed', 'tellPersonAfterwards']);
  });

  it('is shown as the sender’s region shows it', () => {
    expect(between?.by.fax?.show).toEqual(own?.by.fax?.show);
    const form = sender.forms.admissionHandover;
    const show = between?.by.fax?.show ?? {};
    const seen = form && viewOf(form, { subject: { address: '西東京市架空町一丁目' } }, 'fax', { show });
    expect(seen?.shown.subject).toEqual({ address: { as: 'city', value: '西東京市' } });
  });

  it('is the sender’s alone where the receiver’s region has settled nothing on it', () => {
    const { admissionHandover: _settled, ...others } = receiver.sending;
    expect(sendingBetween(sender, { sending: others }, 'admissionHandover')).toBe(own);
    expect(sendingBetween({ sending: {} }, receiver, 'admissionHandover')).toBeUndefined();
  });
});

it('both regions’ duties hold: each sees its own steps, and what both know is one duty with two asks', () => {
  const { episode } = anEpisode().and('admission.reported', '2026-04-01', { data: { careManager: 'yes' } });
  const sides = [
    { id: 'kitatamaHokubu', rules: sender },
    { id: 'coast', rules: receiver },
  ];
  const owed = obligations(episode, { sides, asOf: '2026-04-02' });
  const handover = owed.filter(({ step }) => step === 'sendAdmissionHandover');
  expect(handover).toHaveLength(1);
  expect(handover[0]?.dueOn).toBe('2026-04-02');
  expect(handover[0]?.asks?.map(({ side, dueOn, force }) => [side, dueOn, force])).toEqual([
    ['kitatamaHokubu', '2026-04-07', 'advice'],
    ['coast', '2026-04-02', 'soft'],
  ]);
  const visit = owed.find(({ step }) => step === 'coastVisit');
  expect(visit?.asks?.map(({ side }) => side)).toEqual(['coast']);
});
