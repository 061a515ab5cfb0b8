import { describe, expect, it } from 'vitest';
import type { Role } from '../roles.js';
import { careManagerTookPart, enoughPartners, hospitalTookPart } from './partners.js';

describe('three or more partner professions of the home side (退院時共同指導料2 注3)', () => {
  it.each<[string, Role[], boolean | 'unknown']>([
    ['doctor, visiting nurse, care manager', ['familyDoctor', 'visitingNurse', 'careManager'], true],
    [
      'doctor, consultation specialist, chief care manager',
      ['familyDoctor', 'disabilityConsultant', 'chiefCareManager'],
      true,
    ],
    ['two of one group count once', ['careManager', 'chiefCareManager', 'visitingNurse'], false],
    ['visiting nurse and therapist are one group', ['visitingNurse', 'pt', 'careManager'], false],
    ['hospital staff do not count', ['hospitalDoctor', 'wardNurse', 'msw', 'careManager'], false],
    [
      'care workers and equipment advisers do not count',
      ['careWorker', 'equipmentAdviser', 'careManager', 'visitingNurse'],
      false,
    ],
    ['a dentist may be the hospital’s own', ['careManager', 'visitingNurse', 'dentist'], 'unknown'],
    ['so may a dental hygienist', ['careManager', 'visitingNurse', 'dentalHygienist'], 'unknown'],
    ['so may a pharmacist', ['careManager', 'visitingNurse', 'pharmacist'], 'unknown'],
    ['so may therapists', ['careManager', 'familyDoctor', 'pt'], 'unknown'],
    ['occupational therapists too', ['careManager', 'familyDoctor', 'ot'], 'unknown'],
    ['speech therapists too', ['careManager', 'familyDoctor', 'st'], 'unknown'],
    [
      'with three sure ones the others do not matter',
      ['careManager', 'familyDoctor', 'visitingNurse', 'dentist'],
      true,
    ],
    ['nobody', [], false],
  ])('%s', (_, attendees, expected) => {
    expect(enoughPartners({ attendees })).toBe(expected);
  });

  it('who came from home is stated: only they count', () => {
    const attendees: Role[] = ['careManager', 'familyDoctor', 'pharmacist'];
    expect(enoughPartners({ attendees, fromHome: ['careManager', 'familyDoctor'] })).toBe(false);
    expect(enoughPartners({ attendees, fromHome: attendees })).toBe(true);
    expect(enoughPartners({ fromHome: attendees })).toBe(true);
    expect(enoughPartners({ fromHome: [] })).toBe(false);
  });

  it('attendees not stated: not known', () => {
    expect(enoughPartners({})).toBe('unknown');
  });
});

describe('who took part', () => {
  it.each<[string, Parameters<typeof careManagerTookPart>[0], boolean | 'unknown']>([
    ['a care manager', { attendees: ['careManager'] }, true],
    ['a chief care manager', { attendees: ['wardNurse', 'chiefCareManager'] }, true],
    ['one named among those from home', { fromHome: ['careManager'] }, true],
    ['nobody of them', { attendees: ['wardNurse'] }, false],
    ['nobody from home', { fromHome: [] }, false],
    ['not stated', {}, 'unknown'],
  ])('the care manager: %s', (_, attendance, expected) => {
    expect(careManagerTookPart(attendance)).toBe(expected);
  });

  it.each<[string, Parameters<typeof hospitalTookPart>[0], boolean]>([
    ['a ward nurse', { attendees: ['careManager', 'wardNurse'] }, true],
    ['a therapist, not said to come from home', { attendees: ['pt'] }, true],
    ['a therapist from home', { attendees: ['pt'], fromHome: ['pt'] }, false],
    ['only the home side', { attendees: ['careManager', 'familyDoctor'] }, false],
    ['not stated', {}, false],
  ])('the hospital: %s', (_, attendance, expected) => {
    expect(hospitalTookPart(attendance)).toBe(expected);
  });
});
