import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  himeji,
  loadRegion,
  type Profile,
  profileJsonSchema,
  shippedRegions,
} from '../../regions/src/index.js';

/** The JSON Schema of the profile format as an editor reads it. */
const schema = profileJsonSchema();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const fits = ajv.compile(schema);
const written = (profile: Profile) => JSON.parse(JSON.stringify(profile));

describe('the JSON Schema of the profile format', () => {
  it.each(shippedRegions.map((one) => [one.id, one] as const))(
    'takes %s, and names it with $schema too',
    (_id, one) => {
      expect([fits(written(one)), fits.errors]).toEqual([true, null]);
      expect(fits({ $schema: './profile.schema.json', ...written(one) })).toBe(true);
    },
  );

  const edition = (more: object) => ({ ...written(himeji), editions: [{ from: '2026-04-01', ...more }] });
  const due = { days: 3, after: 'admittedOn', firstDay: 'next', force: 'soft' };

  it.each([
    ['a member that does not exist', { stesp: {} }],
    ['a level that does not exist', { forms: { admissionHandover: { dorp: [] } } }],
    ['a force that does not exist', { force: 'strong' }],
    [
      'a deadline without a first day',
      { steps: { sendAdmissionHandover: { due: { ...due, firstDay: 'later' } } } },
    ],
    ['an event that does not exist', { steps: { sendAdmissionHandover: { closes: ['letter.sent'] } } }],
    ['a channel that does not exist', { sending: { admissionHandover: { by: { pigeon: {} } } } }],
    [
      'a style that does not exist',
      { sending: { admissionHandover: { by: { fax: { show: { a: ['red'] } } } } } },
    ],
  ])('refuses %s, as loadRegion does', (_what, more) => {
    expect(fits(edition(more))).toBe(false);
    expect(loadRegion(edition(more)).ok).toBe(false);
  });

  it('takes an edition that is announced, and a role of the region’s own', () => {
    const own = {
      roles: { himejiNurse: { is: 'wardNurse' } },
      steps: { exchangeMidStay: { owner: ['himejiNurse'] } },
    };
    expect([fits({ ...edition(own) }), fits.errors]).toEqual([true, null]);
    expect(fits({ ...written(himeji), editions: [{ from: 'undecided' }] })).toBe(true);
  });
});
