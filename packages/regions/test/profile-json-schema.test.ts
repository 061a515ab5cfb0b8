import { expect, it } from 'vitest';
import { profileJsonSchema } from '../src/profile-json-schema.js';

it('lists the keys that an editor completes', () => {
  const { properties } = profileJsonSchema() as {
    properties: Record<string, { items?: { properties: Record<string, { properties?: object }> } }>;
  };
  const edition = properties.editions?.items?.properties;
  expect(Object.keys(edition?.steps?.properties ?? {})).toContain('sendAdmissionHandover');
  expect(Object.keys(edition?.forms?.properties ?? {})).toContain('admissionHandover');
  expect(Object.keys(edition ?? {})).toContain('overrules');
});

it('is small enough to read: what repeats is written once', () => {
  expect(JSON.stringify(profileJsonSchema()).length).toBeLessThan(200_000);
});
