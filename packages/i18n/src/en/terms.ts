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
  'terms.careOffice.meaning': 'the office care managers work in (居宅介護支援事業所)',
  'terms.communityCenter.term': 'community comprehensive support center',
  'terms.communityCenter.meaning':
    'local advice centre for older people, set up by the municipality (地域包括支援センター); it also plans for those at a support level',
  'terms.certification.term': 'certification of care needs',
  'terms.certification.meaning':
    'the municipality decides how much care a person needs (要介護認定); the result is due within 30 days of the application',
  'terms.careLevel.term': 'care level',
  'terms.careLevel.meaning':
    'the result: support levels 1 and 2, then care levels 1 to 5 (要介護度), the last being the heaviest. It limits how much service can be used',
  'terms.levelChange.term': 'change of care level',
  'terms.levelChange.meaning': 'applied for when the state of a certified person has changed (区分変更)',
  'terms.addOn.term': 'add-on',
  'terms.addOn.meaning':
    'an amount claimed on top of the basic fee for defined liaison or support (加算), paid by the insurance',
  'terms.careUnits.term': 'units',
  'terms.careUnits.meaning':
    'how fees of long-term care insurance are counted (単位); one unit is about 10 yen',
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
    'hospital and home side meet with the person and the family before discharge (退院前カンファレンス)',
  'terms.monitoring.term': 'monitoring',
  'terms.monitoring.meaning':
    'the care manager visits at least once a month to see how the plan works (モニタリング)',
  'terms.physicianOpinion.term': '$t(documents.physicianOpinion)',
  'terms.physicianOpinion.meaning':
    'what the attending physician writes to the municipality for the certification (主治医意見書); not a referral',
  'terms.copayRate.term': 'co-payment rate',
  'terms.copayRate.meaning': 'the share of the cost the person pays, 10, 20 or 30% by income (負担割合)',
  'terms.keyPerson.term': 'key contact person',
  'terms.keyPerson.meaning':
    'the one in the family with whom decisions are made (キーパーソン); not a legal position',
  'terms.era.term': 'Japanese era',
  'terms.era.meaning':
    'Japanese years are counted by era: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926',
};
