import type { terms as ja } from '../ja/terms.js';
import type { EnglishOf } from './english-of.js';

export const terms: EnglishOf<typeof ja> = {
  'terms.ltcInsurance.term': 'long-term care insurance',
  'terms.ltcInsurance.meaning':
    "Japan's public insurance (介護保険): everyone from 40 pays in; those certified as needing care or support use services for 10 to 30% of the cost. Run by the municipalities",
  'terms.careManager.term': 'care manager',
  'terms.careManager.meaning':
    'licensed professional (介護支援専門員) who plans and arranges the services of long-term care insurance with the person',
  'terms.careOffice.term': 'care management office',
  'terms.careOffice.meaning': 'the office that care managers work in (居宅介護支援事業所)',
  'terms.communityCenter.term': 'community comprehensive support center',
  'terms.communityCenter.meaning':
    'local advice centre for older people, set up by the municipality (地域包括支援センター); it also plans for those at a support level',
  'terms.certification.term': 'certification of care needs',
  'terms.certification.meaning':
    'the municipality decides how much care a person needs (要介護認定); the result is due within 30 days of the application as a rule',
  'terms.careLevel.term': 'care level',
  'terms.careLevel.meaning':
    'the result of the certification: support levels 1 and 2, then care levels 1 to 5 (要介護度), 5 being the heaviest. It limits how much service can be used',
  'terms.levelChange.term': 'change of care level',
  'terms.levelChange.meaning':
    'a new decision on the care level, applied for when the state of a certified person has changed (区分変更)',
  'terms.addOn.term': 'add-on',
  'terms.addOn.meaning':
    'an amount claimed on top of the basic fee for a defined kind of liaison or support (加算), paid by the insurance',
  'terms.careUnits.term': 'units',
  'terms.careUnits.meaning':
    'how fees of long-term care insurance are counted (単位); one unit is about 10 yen, a little more in some areas',
  'terms.carePlan.term': 'care plan',
  'terms.carePlan.meaning':
    'aims of life at home and the services used, written by the care manager with the person (居宅サービス計画書)',
  'terms.progressRecord.term': 'progress record',
  'terms.progressRecord.meaning':
    "the care manager's running notes (care plan table 5, 支援経過), which are the evidence for claims",
  'terms.serviceMeeting.term': 'service coordination meeting',
  'terms.serviceMeeting.meaning':
    'everyone who provides services agrees on the care plan before they begin (サービス担当者会議)',
  'terms.preDischargeConference.term': 'pre-discharge conference',
  'terms.preDischargeConference.meaning':
    'the hospital and the home care side meet with the person and the family before discharge (退院前カンファレンス)',
  'terms.monitoring.term': 'monitoring',
  'terms.monitoring.meaning':
    'the care manager visits at least once a month to see how the plan works (モニタリング)',
  'terms.physicianOpinion.term': '$t(documents.physicianOpinion)',
  'terms.physicianOpinion.meaning':
    'what the attending physician writes to the municipality for the certification (主治医意見書); not a referral letter',
  'terms.copayRate.term': 'co-payment rate',
  'terms.copayRate.meaning': 'the share of the cost the person pays, 10, 20 or 30% by income (負担割合)',
  'terms.keyPerson.term': 'key contact person',
  'terms.keyPerson.meaning':
    'the one in the family with whom decisions are made (キーパーソン); not a legal position',
  'terms.admissionHandover.term': '$t(documents.admissionHandover)',
  'terms.admissionHandover.meaning':
    'with it the care manager tells the hospital how the person lived and was cared for before admission (入院時情報提供書)',
  'terms.dischargeRecord.term': '$t(documents.dischargeRecord)',
  'terms.dischargeRecord.meaning':
    'written by the care manager, not by the hospital, from what the hospital or facility tells (退院・退所情報記録書)',
  'terms.medicationNotebook.term': '$t(documents.medicationNotebook)',
  'terms.medicationNotebook.meaning':
    'booklet in which every prescribed medicine is noted and which the person carries (お薬手帳)',
  'terms.liaisonOffice.term': '$t(roles.liaisonOffice)',
  'terms.liaisonOffice.meaning':
    "the hospital's office for contact with clinics, care managers and services outside (地域医療連携室)",
  'terms.welfareVolunteer.term': '$t(roles.welfareVolunteer)',
  'terms.welfareVolunteer.meaning':
    'volunteer appointed by the state to advise the people of a neighbourhood (民生委員)',
  'terms.certificationSurvey.term': 'certification survey',
  'terms.certificationSurvey.meaning':
    'somebody from the municipality visits and assesses the person for the certification of care needs (認定調査)',
  'terms.specifiedDisease.term': 'specified disease',
  'terms.specifiedDisease.meaning':
    'one of 16 diseases that come with age (特定疾病); people from 40 to 64 can use long-term care insurance only because of one',
  'terms.feePoints.term': 'fee points',
  'terms.feePoints.meaning': 'how fees of medical insurance are counted (点); one point is 10 yen',
  'terms.era.term': 'Japanese era',
  'terms.era.meaning':
    'Japanese years are counted by era: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926',
};
