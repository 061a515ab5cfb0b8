import type { supportPlan as ja } from '../../ja/forms/support-plan.js';
import type { EnglishOf } from '../english-of.js';

export const supportPlan: EnglishOf<typeof ja> = {
  'forms.supportPlan.title': 'Discharge support plan',

  'forms.supportPlan.sheet.label': 'Sheet',
  'forms.supportPlan.sheet.hint': 'Left empty, it is the general sheet (form 6)',
  'forms.supportPlan.sheet.option.general': 'General (form 6)',
  'forms.supportPlan.sheet.option.psychiatric': 'Psychiatric ward (form 6-2)',
  'forms.supportPlan.patientName.label': 'Name of the patient',
  'forms.supportPlan.admittedOn.label': 'Date of admission',
  'forms.supportPlan.startedOn.label': 'Plan started on',
  'forms.supportPlan.startedOn.hint':
    'The plan counts as started once what can be filled in is filled in and this date is written; aim for within 7 days of admission',
  'forms.supportPlan.completedOn.label': 'Plan completed on',
  'forms.supportPlan.completedOn.hint': 'The day the plan was ready. May stay empty at the start',
  'forms.supportPlan.ward.label': 'Ward (room)',
  'forms.supportPlan.diagnosis.label': 'Diagnosis (and others that are possible)',
  'forms.supportPlan.diagnosis.hint':
    'This plan is handed to the person and the family. Leave out any diagnosis that the person has not been told',
  'forms.supportPlan.consulted.label': 'Consulted besides the patient',
  'forms.supportPlan.consulted.kinds.label': 'Consulted besides the patient',
  'forms.supportPlan.consulted.kinds.option.family': 'Family',
  'forms.supportPlan.consulted.kinds.option.other': 'Others involved',
  'forms.supportPlan.consulted.other.label': 'Name',
  'forms.supportPlan.consulted.other.hint': 'The name of the other person involved',
  'forms.supportPlan.planners.label': 'Names of those who make the plan',
  'forms.supportPlan.planners.wardHead.label': 'Head of the ward',
  'forms.supportPlan.planners.wardSupportStaff.label': "The ward's own discharge support staff",
  'forms.supportPlan.planners.supportDepartment.label':
    'Person in charge at the discharge support department',

  'forms.supportPlan.factors.label': 'Factors that make discharge difficult',
  'forms.supportPlan.factors.kinds.label': 'Factors that make discharge difficult',
  'forms.supportPlan.factors.kinds.hint':
    'This plan is handed to the person and the family. Suspected abuse, and whatever else must not stand in their copy, is left out of it',
  'forms.supportPlan.factors.disease.label': 'Which of these diseases',
  'forms.supportPlan.factors.disease.option.malignancy': 'Malignant tumour',
  'forms.supportPlan.factors.disease.option.dementia': 'Dementia',
  'forms.supportPlan.factors.disease.option.acuteRespInfection':
    'Acute respiratory infection such as aspiration pneumonia',
  'forms.supportPlan.factors.other.label': 'The other comparable reason',
  'forms.supportPlan.problems.label': 'Problems to solve before discharge',
  'forms.supportPlan.goal.label': 'Goal for the discharge',
  'forms.supportPlan.goal.hint': 'In words that the person and the family understand',
  'forms.supportPlan.period.label': 'Period of support',
  'forms.supportPlan.outline.label': 'Outline of the support',
  'forms.supportPlan.destination.label': 'Expected discharge destination',
  'forms.supportPlan.destinationOther.label': 'Other expected destination',
  'forms.supportPlan.services.label': 'Welfare services expected after discharge, and who is in charge',
  'forms.supportPlan.services.service.label': 'Welfare service expected after discharge',
  'forms.supportPlan.services.person.label': 'Person in charge',
  'forms.supportPlan.services.person.hint': 'Office and name',
  'forms.supportPlan.explainedOn.label': 'Explained and handed over on',
  'forms.supportPlan.explainedOn.hint':
    'The day it was explained in writing and handed over. If the plan changes, explain it again and, if needed, hand it over again',
  'forms.supportPlan.receivedBy.label': 'Explained to',
  'forms.supportPlan.receivedBy.hint': 'The person, or the name and relationship of the family member',

  // Form 6-2
  'forms.supportPlan.psychiatric.label': 'Questions of form 6-2',
  'forms.supportPlan.psychiatric.medicalFactors.label': 'Medical factors',
  'forms.supportPlan.psychiatric.medicalFactors.option.mentalSymptoms': 'Mental symptoms',
  'forms.supportPlan.psychiatric.medicalFactors.option.problemBehaviour': 'Challenging behaviour',
  'forms.supportPlan.psychiatric.medicalFactors.option.adlDecline':
    'Decline in activities of daily living (ADL)',
  'forms.supportPlan.psychiatric.medicalFactors.option.iadlDecline': 'Decline in instrumental ADL (IADL)',
  'forms.supportPlan.psychiatric.medicalFactors.option.physicalComplication':
    'Physical illness alongside the mental illness',
  'forms.supportPlan.psychiatric.socialFactors.label': 'Social and environmental factors',
  'forms.supportPlan.psychiatric.socialFactors.option.familyAdjustment': 'Matters to settle in the family',
  'forms.supportPlan.psychiatric.socialFactors.option.placeHardToSecure':
    'Hard to find a place that takes the person in',
  'forms.supportPlan.psychiatric.socialFactors.option.livingCostsHardToSecure': 'Hard to cover living costs',
  'forms.supportPlan.psychiatric.socialFactors.option.copayIncrease': 'More to pay out of pocket',
  'forms.supportPlan.psychiatric.socialFactors.option.other': 'Other',
  'forms.supportPlan.psychiatric.socialOther.label': 'Other social or environmental factor',
  'forms.supportPlan.psychiatric.goal.label': 'Goal',
  'forms.supportPlan.psychiatric.evaluation.label': 'Time of evaluation',
  'forms.supportPlan.psychiatric.outline.label': 'Outline of the support',
  'forms.supportPlan.psychiatric.destination.label': 'Expected discharge destination',
  'forms.supportPlan.psychiatric.destination.option.home': 'Own home',
  'forms.supportPlan.psychiatric.destination.option.disabilityServiceFacility':
    'Residential facility of the disability welfare services',
  'forms.supportPlan.psychiatric.destination.option.careInsuranceFacility':
    'Residential facility of long-term care insurance',
  'forms.supportPlan.psychiatric.destination.option.other': 'Other',
  'forms.supportPlan.psychiatric.destinationOther.label': 'Other expected destination',
};
