const bracket = 'その他 alone does not say what is meant';
const status = 'the code list has level and status apart: a person can be 要介護2 and 区分変更申請中';

/** Questions that no sheet prints, and why the library asks them. By form and path. */
export const notOnPaper: Readonly<Record<string, string>> = {
  'admissionHandover.header.admissionPlanned':
    'says that the day is not fixed yet, so that it may stay blank',
  'admissionHandover.services.items.service':
    'services as a list: on municipal sheets, not on the national one',
  'admissionHandover.services.items.provider':
    'services as a list: on municipal sheets, not on the national one',
  'admissionHandover.services.items.frequency':
    'services as a list: on municipal sheets, not on the national one',
  'admissionHandover.services.items.contact':
    'services as a list: on municipal sheets, not on the national one',
  'liaisonForm.header.from.department': 'the block of the sender when a hospital or clinic writes',
  'liaisonForm.subject.careLevel.status': status,
  'liaisonForm.consent.relationText': 'the list of relations always keeps free text beside it',
  'liaisonForm.body.servicesOther': bracket,
  'liaisonForm.body.attachmentsOther': bracket,
  'screeningSheet.residenceOther': bracket,
  'screeningSheet.factors.disease': 'the table of factors divides its first factor into three',
  'screeningSheet.factors.other': bracket,
  'screeningSheet.careLevel.status': status,
  'supportPlan.sheet': 'says which of the two sheets it is, 別紙様式6 or 6の2',
  'supportPlan.factors.disease': 'the table of factors divides its first factor into three',
  'supportPlan.factors.other': bracket,
  'supportPlan.destinationOther': bracket,
  'supportPlan.psychiatric.socialOther': bracket,
  'supportPlan.psychiatric.destinationOther': bracket,
  'conferenceRecord.patientName': 'the list of items leaves the person to the file that the record lies in',
};

/** Boxes that the tables have through a shared list, and that make no sense in this place. By form and label. */
export const leftOut: Readonly<Record<string, { readonly box: string; readonly reason: string }>> = {
  'screeningSheet 入院前の居所': { box: '死亡', reason: 'nobody lived there before the admission' },
  'supportPlan 予想される退院先': { box: '死亡', reason: 'nobody plans a discharge by death' },
};

/** Options that a sheet does not print in that place, and why they can be chosen. By form, path and code. */
export const optionsNotOnPaper: Readonly<Record<string, string>> = {
  'admissionHandover.subject.sex=unspecified': 'who does not want to state it must not be forced to',
  'admissionHandover.subject.careLevel.status=renewing':
    'a status of its own in the code list, printed nowhere',
  'liaisonForm.subject.sex=unspecified': 'who does not want to state it must not be forced to',
  'dischargeRecord.attributes.sex=unspecified': 'who does not want to state it must not be forced to',
  'dischargeRecord.attributes.careLevel.level=projectEligible':
    'a level of the code list, without a box here',
  'dischargeRecord.attributes.careLevel.level=notEligible': 'a level of the code list, without a box here',
  'dischargeRecord.attributes.careLevel.level=unknown': 'a level of the code list, without a box here',
  'dischargeRecord.attributes.careLevel.status=certified': 'the paper has one box, 申請中, beside the level',
  'dischargeRecord.attributes.careLevel.status=renewing': 'the paper has one box, 申請中, beside the level',
  'dischargeRecord.attributes.careLevel.status=changeRequested':
    'the paper has one box, 申請中, beside the level',
  'dischargeRecord.attributes.careLevel.status=notApplied': 'the paper has one box, 申請中, beside the level',
};

/** Sections that group questions without a heading on paper. */
export const unprintedHeadings: Readonly<Record<string, string>> = {
  'admissionHandover.header': 'stands above the numbered items without a heading',
  'admissionHandover.ext': 'the layout of 2024 could not be read',
  'dischargeRecord.attributes': 'stands above the other items without a heading',
  'dischargeRecord.judgement': 'three questions in free words without a heading',
  'dischargeRecord.ext': 'the layout of 2024 could not be read',
};
