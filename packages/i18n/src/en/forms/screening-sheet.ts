import type { screeningSheet as ja } from '../../ja/forms/screening-sheet.js';
import type { EnglishOf } from '../english-of.js';

export const screeningSheet: EnglishOf<typeof ja> = {
  'forms.screeningSheet.title': 'Discharge screening sheet at admission',

  'forms.screeningSheet.patient.label': 'Patient, ID and ward',
  'forms.screeningSheet.patient.name.label': 'Name of the patient',
  'forms.screeningSheet.patient.chartNo.label': 'Patient ID',
  'forms.screeningSheet.patient.ward.label': 'Ward',
  'forms.screeningSheet.admittedOn.label': 'Date of admission',
  'forms.screeningSheet.screenedOn.label': 'Date of screening',
  'forms.screeningSheet.screenedOn.hint':
    'For add-on 1 (admission and discharge support) in principle within 3 days of admission, for add-on 2 within 7. A factor found later is added when it is found',
  'forms.screeningSheet.by.label': 'Screened by',
  'forms.screeningSheet.by.profession.label': 'Profession',
  'forms.screeningSheet.by.name.label': 'Name',
  'forms.screeningSheet.admissionType.label': 'Type of admission',
  'forms.screeningSheet.admissionType.option.planned': 'Planned',
  'forms.screeningSheet.admissionType.option.emergency': 'Emergency',
  'forms.screeningSheet.admissionType.option.transferIn': 'Transfer from another hospital',
  'forms.screeningSheet.residence.label': 'Where the person lived before admission',
  'forms.screeningSheet.residenceOther.label': 'Other place before admission',

  'forms.screeningSheet.factors.label': 'Factors that make discharge difficult',
  'forms.screeningSheet.factors.kinds.label': 'Factors that make discharge difficult',
  'forms.screeningSheet.factors.kinds.hint':
    'Tick all that apply. Handle suspected abuse so that the family does not see it',
  'forms.screeningSheet.factors.disease.label': 'Which of these diseases',
  'forms.screeningSheet.factors.disease.option.malignancy': 'Malignant tumour',
  'forms.screeningSheet.factors.disease.option.dementia': 'Dementia',
  'forms.screeningSheet.factors.disease.option.acuteRespInfection':
    'Acute respiratory infection such as aspiration pneumonia',
  'forms.screeningSheet.factors.other.label': 'The other comparable reason',

  'forms.screeningSheet.careManager.label': 'Care manager and how to reach them',
  'forms.screeningSheet.careManager.has.label': 'Has a care manager',
  'forms.screeningSheet.careManager.has.hint':
    'Leave empty while nobody has asked; choose unknown if asking brought no answer. If yes, write the office, the name or the telephone number',
  'forms.screeningSheet.careManager.office.label': 'Care management office',
  'forms.screeningSheet.careManager.name.label': 'Name of the care manager',
  'forms.screeningSheet.careManager.phone.label': 'Telephone',
  'forms.screeningSheet.careLevel.label': 'Certification of care needs',
  'forms.screeningSheet.careLevel.level.label': 'Certified care level',
  'forms.screeningSheet.careLevel.level.hint': 'Choose as on the long-term care insurance certificate',
  'forms.screeningSheet.careLevel.status.label': 'Status of the certification',
  'forms.screeningSheet.careLevel.status.hint':
    'Chosen apart from the level. Not having applied, or not having applied for a change although the state has changed, is a factor as well',
  'forms.screeningSheet.readmission.label': 'Readmission',
  'forms.screeningSheet.readmission.has.label': 'Readmission',
  'forms.screeningSheet.readmission.withinDays.label': 'Within how many days',
  'forms.screeningSheet.readmission.withinDays.hint': 'Days since the last discharge',
  'forms.screeningSheet.result.label': 'Result',
  'forms.screeningSheet.result.verdict.label': 'Result',
  'forms.screeningSheet.result.verdict.option.needed': 'Discharge support needed',
  'forms.screeningSheet.result.verdict.option.notNeeded': 'Not needed',
  'forms.screeningSheet.result.verdict.option.recheck': 'To be reassessed',
  'forms.screeningSheet.result.recheckOn.label': 'Date of reassessment',
  'forms.screeningSheet.result.recheckOn.hint': 'Unless a date is set, nobody will reassess',
  'forms.screeningSheet.referred.label': 'Referred to the discharge support department',
  'forms.screeningSheet.referred.has.label': 'Referred to the discharge support department',
  'forms.screeningSheet.referred.on.label': 'Date of referral',
};
