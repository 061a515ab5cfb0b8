import type { ScreeningSheet } from './screening-sheet.js';

/** Brought in after a fall at home, alone and with dementia; her care manager is known. */
const livesAloneDementia: ScreeningSheet = {
  patient: { name: '潮見 ハル', chartNo: '00-1001', ward: '4階東' },
  admittedOn: '2026-04-03',
  screenedOn: '2026-04-04',
  by: { profession: 'wardNurse', name: '汀 美里' },
  admissionType: 'emergency',
  residence: 'home',
  factors: {
    kinds: ['malignancyDementiaResp', 'emergency', 'adlDecline', 'insufficientCare'],
    disease: ['dementia'],
  },
  careManager: { has: 'yes', office: 'ケアプランセンター架空', name: '浜野 圭', phone: '0000-00-0001' },
  careLevel: { level: 'care2', status: 'certified' },
  readmission: { has: 'no' },
  result: { verdict: 'needed' },
  referred: { has: 'yes', on: '2026-04-04' },
};

/** A planned stay for an operation on the eye: nothing speaks for discharge planning. */
const nothingFound: ScreeningSheet = {
  patient: { name: '早瀬 佐和子' },
  admittedOn: '2026-06-15',
  screenedOn: '2026-06-15',
  admissionType: 'planned',
  careManager: { has: 'no' },
  result: { verdict: 'notNeeded' },
};

/** Nobody can be asked, and whether he has a care manager is not known. It is looked at again after the operation. */
const nobodyToAsk: ScreeningSheet = {
  patient: { name: '砂川 晋', ward: '救急病棟' },
  admittedOn: '2026-02-27',
  screenedOn: '2026-03-01',
  by: { profession: 'dischargeNurse', name: '灘 由紀' },
  admissionType: 'emergency',
  residence: 'other',
  residenceOther: '簡易宿泊所',
  factors: {
    kinds: ['emergency', 'needyPerson', 'other', 'noContactableFamily'],
    other: '退院後の住まいが決まっていない',
  },
  careManager: { has: 'unknown' },
  careLevel: { level: 'unknown' },
  readmission: { has: 'yes', withinDays: 20 },
  result: { verdict: 'recheck', recheckOn: '2026-03-05' },
  referred: { has: 'no' },
};

/** Final sheets of invented people, named for their situation. */
export const screeningSheetFixtures = {
  livesAloneDementia,
  nothingFound,
  nobodyToAsk,
} satisfies Record<string, ScreeningSheet>;
