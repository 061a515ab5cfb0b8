import { noYes, sex } from '../../codes/basic.js';
import { careLevel, careStatus, certifiedLevels, copayRate } from '../../codes/care-level.js';
import { dementiaIndependence, disabledIndependence } from '../../codes/independence.js';
import {
  choice,
  date,
  flag,
  kana,
  longText,
  many,
  number,
  phone,
  postalCode,
  text,
} from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

const judges = ['doctor', 'careManager'] as const;
/** 1 利用者(患者)基本情報について */
export const subject = section(
  {
    name: text(60, { need: 'required', sensitivity: 'identifier' }),
    nameKana: kana(60, { sensitivity: 'identifier' }),
    // What was written, not computed: a rule reports when it differs from the birth date.
    age: number(0, 130, { unit: 'yearsOld', sensitivity: 'identifier' }),
    sex: choice(sex, { sensitivity: 'identifier' }),
    birthDate: date({ sensitivity: 'identifier' }),
    postalCode: postalCode({ sensitivity: 'contact' }),
    address: text(120, { sensitivity: 'contact' }),
    phone: phone({ sensitivity: 'contact' }),
    housing: section({
      type: choice(['detached', 'apartment'], { need: 'recommended', sensitivity: 'social' }),
      storeys: number(1, 99, { unit: 'storeys', sensitivity: 'social' }),
      roomFloor: number(-5, 99, { unit: 'floor', sensitivity: 'social' }),
      elevator: choice(['yes', 'no'], { sensitivity: 'social' }),
      notes: longText(300),
      photosAttached: flag({ sensitivity: 'none' }),
    }),
    careLevel: section({
      level: choice(careLevel, { need: 'recommended', sensitivity: 'health' }),
      validFrom: date({ when: { level: certifiedLevels }, sensitivity: 'health' }),
      validTo: date({ when: { level: certifiedLevels }, sensitivity: 'health' }),
      status: choice(careStatus, { sensitivity: 'health' }),
      appliedOn: date({
        when: { status: ['applying', 'renewing', 'changeRequested'] },
        sensitivity: 'health',
      }),
    }),
    adlRank: section({
      value: choice(disabledIndependence, { need: 'recommended', sensitivity: 'health', mark: 'V' }),
      judgedBy: choice(judges, { sensitivity: 'none' }),
    }),
    dementiaRank: section({
      value: choice(dementiaIndependence, { need: 'recommended', sensitivity: 'health', mark: 'V' }),
      judgedBy: choice(judges, { sensitivity: 'none' }),
    }),
    copayRate: choice(copayRate, { sensitivity: 'social' }),
    disabilityCert: section({
      has: choice(noYes, { sensitivity: 'health' }),
      kinds: many(['physical', 'mental', 'intellectual'], {
        when: { has: 'yes' },
        need: 'required',
        sensitivity: 'health',
      }),
    }),
    income: section({
      kinds: many(['nationalPension', 'employeesPension', 'disabilityPension', 'publicAssistance', 'other'], {
        sensitivity: 'social',
      }),
      other: text(60, { when: { kinds: 'other' }, need: 'required', sensitivity: 'freeText' }),
    }),
  },
  { need: 'required', mark: 'GK', linkId: '1' },
);
