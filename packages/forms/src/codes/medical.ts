import { codeList } from '../definition/leaf.js';

/** 医療処置 (CL-08) */
export const medicalProcedure = /*#__PURE__*/ codeList('medicalProcedure', [
  { code: 'none', exclusive: true },
  'infusion',
  'oxygen',
  'suction',
  'tracheostomy',
  'gastrostomy',
  'nasalFeeding',
  'enteralFeeding',
  'pressureUlcer',
  'urinaryCatheter',
  'urostomy',
  'bowelStoma',
  'painControl',
  'bowelControl',
  'selfInjection',
  'other',
]);

/** 看護の視点 (CL-08b) */
export const nursingView = /*#__PURE__*/ codeList('nursingView', [
  { code: 'none', exclusive: true },
  'bloodPressure',
  'fluidRestriction',
  'dietRestriction',
  'foodForm',
  'swallowing',
  'oralCare',
  'hygiene',
  'glucose',
  'excretion',
  'skin',
  'sleep',
  'cognitionMental',
  'drugGuidance',
  'careGuidance',
  'terminal',
  'other',
]);

/** リハビリの視点 (CL-08c) */
export const rehabView = /*#__PURE__*/ codeList('rehabView', [
  { code: 'none', exclusive: true },
  'personGuidance',
  'familyGuidance',
  'rom',
  'strength',
  'balance',
  'tone',
  'basicMotion',
  'swallowing',
  'speech',
  'adl',
  'iadl',
  'pain',
  'devices',
  'endurance',
  'community',
  'participation',
  'work',
  'other',
]);

/** 退院困難な要因 (table 7.6): coded by meaning, since the printed letters shift with each revision. */
export const dischargeFactor = /*#__PURE__*/ codeList('dischargeFactor', [
  { code: 'malignancyDementiaResp', mark: 'V' },
  { code: 'emergency', mark: 'V' },
  { code: 'careCertNotApplied', mark: 'V' },
  { code: 'commDisability', mark: 'V' },
  { code: 'severeBehaviour', mark: 'GK' },
  { code: 'abuse', mark: 'V' },
  { code: 'needyPerson', mark: 'V' },
  { code: 'adlDecline', mark: 'V' },
  { code: 'toiletingAssist', mark: 'V' },
  { code: 'insufficientCare', mark: 'V' },
  { code: 'medicalProcedure', mark: 'V' },
  { code: 'repeatAdmission', mark: 'GK' },
  { code: 'malnutrition', mark: 'V' },
  { code: 'youngCarer', mark: 'V' },
  { code: 'caredByYoungCarer', mark: 'V~' },
  { code: 'other', mark: 'GK' },
  { code: 'levelChangeNotApplied', mark: 'V' },
  { code: 'noContactableFamily', mark: 'V' },
]);
