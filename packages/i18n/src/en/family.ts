import type { family as ja } from '../ja/family.js';
import type { EnglishOf } from './english-of.js';

export const family: EnglishOf<typeof ja> = {
  'family.atHome.now':
    'This is the time of living at home. Nobody knows when a hospital stay will come, so get ready while all is well.',
  'family.atHome.do':
    'Keep the following together in one bag and tell your family where it is. Decide now that, if there is an admission, you will tell the hospital the name of the $t(roles.careManager), who arranges the long-term care services.',
  'family.atHome.ask':
    'Ask the $t(roles.careManager) how to prepare. If you have none, the staff of the $t(roles.communityCenter), the local advice centre for older people, will help.',
  'family.atHome.bring': 'Keep these together:',

  'family.inHospital.arrived.now':
    'The hospital stay has just begun. The hospital starts tests and treatment. The $t(roles.careManager) sends the hospital the $t(documents.admissionHandover), which tells how life was at home.',
  'family.inHospital.arrived.do':
    'Tell the hospital the name and telephone number of the $t(roles.careManager). Ring the $t(roles.careManager) too, and say that there has been an admission.',
  'family.inHospital.arrived.ask':
    'Ask the $t(roles.hospitalDoctor) about the illness, and tell the $t(roles.wardNurse) what troubles you. For worries about money or care, ask the $t(roles.msw).',
  'family.inHospital.arrived.bring': 'Bring these to the hospital:',

  'family.inHospital.planning.now':
    'While treatment goes on, the hospital begins to think about life after discharge. It may explain a $t(documents.supportPlan) to you.',
  'family.inHospital.planning.do':
    'Talk together about where and how the person wants to live. If you cannot decide yet, say what you are unsure about.',
  'family.inHospital.planning.ask':
    'Ask the $t(roles.dischargeNurse) or the $t(roles.msw) about life after discharge, and the $t(roles.careManager) about long-term care insurance.',
  'family.inHospital.planning.bring':
    'Bring a note of your questions and the $t(documents.medicationNotebook) to the talks.',

  'family.inHospital.preparing.now':
    'The hospital and the $t(roles.careManager) are arranging the support at home for the day of discharge. Everyone involved may meet to talk it over.',
  'family.inHospital.preparing.do':
    'Check that what is needed straight away at home will be there: bed, handrails, meals, medicines. Photos of the home help everyone to get ready sooner.',
  'family.inHospital.preparing.ask':
    'Ask the $t(roles.dischargeNurse) about the day of discharge, and the $t(roles.careManager) about the services at home.',
  'family.inHospital.preparing.bring':
    'For the day of discharge bring clothes and shoes, a bag for belongings, and what is needed to pay.',

  'family.discharged.firstWeeks.now':
    'The first weeks back at home: health and daily life can change quickly, so everyone involved keeps a close eye on things.',
  'family.discharged.firstWeeks.do':
    'Write down what you notice: meals, medicines, sleep, a near fall. If something feels different from usual, ring without waiting.',
  'family.discharged.firstWeeks.ask':
    'Ask the $t(roles.familyDoctor) or the $t(roles.visitingNurse) about health, and the $t(roles.careManager) about services. In an emergency call 119.',
  'family.discharged.firstWeeks.bring':
    'Take the papers from the hospital and the $t(documents.medicationNotebook) to each appointment.',

  'family.discharged.settled.now':
    'Life at home is settling down. The $t(roles.careManager) visits regularly to ask how things are.',
  'family.discharged.settled.do':
    'Tell the $t(roles.careManager) what has become possible again and what is difficult. Put the bag for the hospital back in its place.',
  'family.discharged.settled.ask':
    'If you would like more or fewer services, talk to the $t(roles.careManager).',
  'family.discharged.settled.bring': 'Keep these together:',

  'family.closed.now':
    'The support that began with the hospital stay ends here. Everyday care and medical care go on.',
  'family.closed.do': 'If health or daily life changes, tell us early.',
  'family.closed.ask': 'Ask the $t(roles.careManager) about anything from now on.',

  'family.died.now': 'We are very sorry for your loss.',
  'family.died.do':
    'The hospital or the undertaker will tell you about formalities with a deadline, such as registering the death. The $t(roles.careManager) will help you return the bed and other things on loan.',
  'family.died.ask':
    'Talk to the $t(roles.careManager) about the formalities of care, and about how you feel.',

  'family.inFacility.now': 'The person has moved to a care facility, whose staff now support daily life.',
  'family.inFacility.do':
    'Tell the staff what the person likes, how they eat, which medicines they take and how they have lived.',
  'family.inFacility.ask': 'Ask the $t(roles.facilitySocialWorker) about life in the facility.',

  'family.handedOver.now': 'Someone in another area is now in charge and has been told what is needed.',
  'family.handedOver.do': 'Write the name and telephone number of the new person where you always see it.',
  'family.handedOver.ask': 'Ask the new $t(roles.careManager) about anything from now on.',

  'family.kit.healthInsurance':
    'Health insurance card (or certificate of eligibility, or My Number insurance card)',
  'family.kit.ltcCard': 'Long-term care insurance certificate',
  'family.kit.copayCertificate': 'Co-payment rate certificate of long-term care insurance',
  'family.kit.medicationNotebook': '$t(documents.medicationNotebook)',
  'family.kit.patientCards': 'Patient cards of hospitals and clinics',
  'family.kit.careManagerCard': 'Business card of the $t(roles.careManager)',
};
