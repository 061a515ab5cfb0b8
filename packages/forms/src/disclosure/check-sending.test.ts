import { describe, expect, it } from 'vitest';
import { checkSending, viewFor } from './check-sending.js';
import { nationalSending, type SendingPolicy } from './sending-policy.js';

/** Post or by hand; FAX only when it cannot be avoided. */
const district: SendingPolicy = {
  usual: ['post', 'hand'],
  by: {
    post: {},
    hand: {},
    fax: {
      reason: 'required',
      reasons: ['emergencyAdmission'],
      show: { 'subject.name': ['initials', 'partial'] },
      ban: [{ path: 'services.items.contact' }, { path: 'family.household.type', values: ['alone'] }],
      before: ['registeredNumber'],
      after: ['receiptConfirmed'],
    },
  },
};

describe('how a document may be sent', () => {
  it('by the usual way without further ado', () => {
    expect(checkSending(district, { channel: 'post' })).toEqual({
      ok: true,
      standing: 'usual',
      faults: [],
      after: [],
    });
    expect(viewFor(district, 'post')).toBe('full');
  });

  it('by FAX with a reason of the region, from a registered number, in the view for FAX', () => {
    const { ok, standing, faults } = checkSending(district, {
      channel: 'fax',
      view: 'full',
      reason: 'hurry',
    });
    expect({ ok, standing }).toEqual({ ok: false, standing: 'exceptional' });
    expect(faults).toEqual([
      { code: 'reasonNeeded' },
      { code: 'dutyBefore', duty: 'registeredNumber' },
      { code: 'otherView', view: 'fax' },
    ]);
    expect(
      checkSending(district, {
        channel: 'fax',
        view: 'fax',
        reason: 'emergencyAdmission',
        done: ['registeredNumber'],
      }).ok,
    ).toBe(true);
  });

  it('not with an answer, a row or a value that may not go this way', () => {
    const shown = {
      services: { items: [{ service: 'dayCare' }, { contact: '0000-00-4002' }] },
      family: { household: { type: 'alone' } },
    };
    const sending = { channel: 'fax', reason: 'emergencyAdmission', done: ['registeredNumber'] } as const;
    expect(checkSending(district, { ...sending, shown }).faults).toEqual([
      { code: 'banned', path: 'services.items.contact' },
      { code: 'banned', path: 'family.household.type' },
    ]);
    expect(
      checkSending(district, { ...sending, shown: { family: { household: { type: 'withChild' } } } }).ok,
    ).toBe(true);
  });

  it('with something withheld the rest is owed another way', () => {
    const withheld = [{ path: ['subject', 'name'], reason: 'coarser' }] as const;
    expect(
      checkSending(nationalSending.admissionHandover as SendingPolicy, {
        channel: 'fax',
        withheld,
        basis: 'emergency',
      }).after,
    ).toEqual(['receiptConfirmed', 'deliverWithheld', 'tellPersonAfterwards']);
  });

  it('not at all on a channel that nobody named', () => {
    expect(checkSending(district, { channel: 'email' }).standing).toBe('notPossible');
  });
});
