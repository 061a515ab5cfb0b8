import { choice, longText, many, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

/** 別紙様式6, also when nobody said which sheet it is. */
export const onGeneralSheet = { any: [{ sheet: { given: false } }, { sheet: 'general' }] } as const;

/** What 別紙様式6の2, the sheet of psychiatric wards, asks in its own way. Where it stands on paper is a matter of layout. */
export const psychiatric = section(
  {
    medicalFactors: many(
      ['mentalSymptoms', 'problemBehaviour', 'adlDecline', 'iadlDecline', 'physicalComplication'],
      { need: 'recommended', sensitivity: 'health' },
    ),
    socialFactors: many(
      ['familyAdjustment', 'placeHardToSecure', 'livingCostsHardToSecure', 'copayIncrease', 'other'],
      { need: 'recommended', sensitivity: 'social' },
    ),
    socialOther: text(100, {
      when: { socialFactors: 'other' },
      need: 'required',
      sensitivity: 'freeText',
      mark: 'GK',
    }),
    goal: longText(400, { need: 'recommended', mark: 'V~' }),
    evaluation: longText(200, { mark: 'V~' }),
    outline: longText(600, { mark: 'V~' }),
    destination: choice(['home', 'disabilityServiceFacility', 'careInsuranceFacility', 'other'], {
      need: 'recommended',
      sensitivity: 'social',
    }),
    destinationOther: text(60, {
      when: { destination: 'other' },
      need: 'required',
      sensitivity: 'freeText',
      mark: 'GK',
    }),
  },
  { when: { sheet: 'psychiatric' }, mark: 'V' },
);
