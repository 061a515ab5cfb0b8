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
  'conferenceRecord.patientName': 'the list of items leaves the person to the file that the record lies in',
};

/** Options that a sheet does not print in that place, and why they can be chosen. By form, path and code. */
export const optionsNotOnPaper: Readonly<Record<string, string>> = {
  'admissionHandover.subject.sex=unspecified': 'who does not want to state it must not be forced to',
  'admissionHandover.subject.careLevel.status=renewing':
    'a status of its own in the code list, printed nowhere',
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

/** Captions of a box that stands alone. The library has a flag there: the caption is no answer of its own. */
export const boxCaptions: readonly string[] = ['希望あり'];
