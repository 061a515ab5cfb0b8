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

it('lists facts with their values, dates to count from, roles, paths and codes', () => {
  const schema = profileJsonSchema();
  const at = (...path: string[]) =>
    path.reduce<unknown>((one, step) => (one as Record<string, unknown> | undefined)?.[step], schema);
  const edition = (...path: string[]) => at('properties', 'editions', 'items', 'properties', ...path);
  expect(at('$defs', 'condition', 'properties', 'careLevel', 'anyOf', '0', 'enum')).toContain('care2');
  expect(at('$defs', 'condition', 'properties', 'age', 'anyOf', '2', 'properties')).toHaveProperty('from');
  expect(at('$defs', 'anchor', 'anyOf', '0', 'enum')).toEqual(
    expect.arrayContaining(['openedOn', 'admittedOn']),
  );
  expect(at('$defs', 'role', 'anyOf', '0', 'enum')).toContain('wardNurse');
  const handover = ['forms', 'properties', 'admissionHandover', 'properties'];
  expect(edition(...handover, 'drop', 'items', '$ref')).toBe('#/$defs/pathsOf.admissionHandover');
  expect(at('$defs', 'pathsOf.admissionHandover', 'anyOf', '0', 'enum')).toContain('subject.name');
  expect(
    edition(
      ...handover,
      'change',
      'properties',
      'subject.housing.type',
      'properties',
      'options',
      'properties',
      'drop',
      'items',
      'anyOf',
      '0',
      'enum',
    ),
  ).toContain('apartment');
  const fax = [
    'sending',
    'properties',
    'admissionHandover',
    'properties',
    'by',
    'additionalProperties',
    'properties',
  ];
  expect(edition(...fax, 'show', 'properties')).toHaveProperty(['subject.birthDate']);
});

it('is small enough to read: what repeats is written once', () => {
  expect(JSON.stringify(profileJsonSchema()).length).toBeLessThan(200_000);
});
