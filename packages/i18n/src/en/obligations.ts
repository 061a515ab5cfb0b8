import type { obligations as ja } from '../ja/obligations.js';
import type { EnglishOf } from './english-of.js';

/** What is owed on the path, and why: for the one who owes it and for the one who waits. */
export const obligations: EnglishOf<typeof ja> = {
  'pathway.step.askConsent.label': 'Ask the person whether information may be shared',
  'pathway.step.askConsent.why':
    'Without the person’s consent, hospital and home care cannot pass on information. After a refusal, explain without pressing for a reason and ask again later.',
  'pathway.step.findOutCertification.label': 'Find out whether the person’s care needs are certified',
  'pathway.step.findOutCertification.why':
    'The certification under long-term care insurance decides which services can be used at home and whom to turn to. The insurance certificate shows it.',
  'pathway.step.decideCertification.label': 'Decide whether to apply for certification of care needs',
  'pathway.step.decideCertification.why':
    'If the application comes late, insured services cannot begin on the day of discharge. If none is needed, record that judgement.',
  'pathway.step.awaitCertification.label': 'Find out the result of the certification',
  'pathway.step.awaitCertification.why':
    'The result is due within 30 days of the application as a rule. After that, ask for the notice of delay and the expected day.',
  'pathway.step.findOutCareManager.label': 'Find out whether the person has a $t(roles.careManager)',
  'pathway.step.findOutCareManager.why':
    'As long as nobody knows, what life at home was like does not reach the hospital. Ask the person and the family; the card may lie with the insurance cards.',
  'pathway.step.findCareManager.label': 'Find a $t(roles.careManager)',
  'pathway.step.findCareManager.why':
    'Somebody has to put life after discharge together. The person chooses the office; the municipality or the $t(roles.communityCenter) gives a list.',
  'pathway.step.tellNewCareManager.label': 'Tell everyone who the new $t(roles.careManager) is',
  'pathway.step.tellNewCareManager.why':
    'If the hospital keeps calling the former one, word of the discharge gets lost.',

  'pathway.step.prepareCards.label':
    'Have insurance cards, the $t(documents.medicationNotebook) and the business card kept together',
  'pathway.step.prepareCards.why':
    'In a sudden admission the hospital then learns the name of the $t(roles.careManager) at once. Ask the person and the family to give that name.',
  'pathway.step.watchAtHome.label': 'Find out whether the person was admitted or has recovered',
  'pathway.step.watchAtHome.why': 'An admission noticed late leaves no time to give information.',
  'pathway.step.reportAdmission.label': 'Tell that the person has been admitted',
  'pathway.step.reportAdmission.why': 'Getting ready for the return home begins with this word.',

  'pathway.step.explainTreatmentPlan.label': 'Explain the $t(documents.inpatientTreatmentPlan)',
  'pathway.step.explainTreatmentPlan.why':
    'Those who wait at home can prepare when they know what to expect.',
  'pathway.step.notifyCareManager.label': 'Tell the $t(roles.careManager) about the admission',
  'pathway.step.notifyCareManager.why':
    'Without this word, information about life at home does not arrive, and home services cannot be paused.',
  'pathway.step.sendAdmissionHandover.label': 'Give the $t(documents.admissionHandover) to the hospital',
  'pathway.step.sendAdmissionHandover.why':
    'Nursing and discharge planning start from how the person lived and was cared for before. Even late, it helps.',
  'pathway.step.confirmHandoverReceipt.label': 'Make sure that the $t(documents.admissionHandover) arrived',
  'pathway.step.confirmHandoverReceipt.why':
    'Sent is not delivered. When it went by FAX or post alone, confirm that it was received and write that in the $t(documents.progressRecord).',
  'pathway.step.screenDischargeNeeds.label': 'Screen for what may make going home difficult',
  'pathway.step.screenDischargeNeeds.why': 'Seen early, home and services can be made ready during the stay.',
  'pathway.step.interviewFamily.label': 'Talk with the person and the family about life after discharge',
  'pathway.step.interviewFamily.why': 'How the person wishes to live is the aim of discharge support.',
  'pathway.step.startSupportPlan.label': 'Start the $t(documents.supportPlan)',
  'pathway.step.startSupportPlan.why':
    'It settles who does what during the stay, so that ward and home care move together.',
  'pathway.step.foreseeDischarge.label': 'Say when discharge can be expected',
  'pathway.step.foreseeDischarge.why':
    'Even where no support plan is needed, nobody can get ready without a day.',
  'pathway.step.holdInHospitalConference.label': 'Discuss the case in the hospital team',
  'pathway.step.holdInHospitalConference.why': 'Ward and discharge planning need the same outlook.',

  'pathway.step.exchangeMidStay.label': 'Share how the person is during the stay',
  'pathway.step.exchangeMidStay.why':
    'Changes in moving, eating and medical care decide how home services have to be rearranged.',
  'pathway.step.notifyDischargeProspect.label': 'Tell the $t(roles.careManager) that discharge is in sight',
  'pathway.step.notifyDischargeProspect.why':
    'Arranging equipment and visiting nurses takes about a week. If no day is in sight, review once a month and say so.',
  'pathway.step.applyLevelChange.label': 'Apply for a change of the care level',
  'pathway.step.applyLevelChange.why':
    'With the present level, services after discharge may fall short of what is needed.',
  'pathway.step.visitHomeBeforeDischarge.label': 'Visit the home before discharge',
  'pathway.step.visitHomeBeforeDischarge.why':
    'Steps, toilet and bath: check before discharge whether the person can move about there.',

  'pathway.step.keepDischargeDate.label': 'Set the day of discharge, and tell when it changes',
  'pathway.step.keepDischargeDate.why':
    'Family and services go by that day. Look at it again every two weeks.',
  'pathway.step.holdPreDischargeConference.label': 'Hold the pre-discharge conference',
  'pathway.step.holdPreDischargeConference.why':
    'Hospital and home care meet, and settle with the person and the family what to watch for and who does what.',
  'pathway.step.draftCarePlan.label': 'Draft the $t(documents.carePlan) and arrange services',
  'pathway.step.draftCarePlan.why': 'So that nothing breaks off on the day of going home.',
  'pathway.step.holdServiceMeeting.label': 'Hold the service coordination meeting',
  'pathway.step.holdServiceMeeting.why':
    'Everyone involved agrees on one plan before services begin. After a sudden discharge it may be held later or by inquiry.',
  'pathway.step.completeDischarge.label': 'Leave the hospital',
  'pathway.step.completeDischarge.why': 'Everyone needs to know whether the discharge took place as planned.',

  'pathway.step.giveDischargePapers.label': 'Hand over the discharge papers',
  'pathway.step.giveDischargePapers.why':
    'Without the $t(documents.nursingSummary), the prescription and the instruction to visiting nurses, that day’s care cannot go on.',
  'pathway.step.writeDoctorLetter.label': 'Write the $t(documents.doctorLetter)',
  'pathway.step.writeDoctorLetter.why':
    'The care plan rests on what to expect of the illness. It is given within two weeks before or after discharge.',
  'pathway.step.writeDischargeRecord.label': 'Write up the $t(documents.dischargeRecord)',
  'pathway.step.writeDischargeRecord.why':
    'The $t(roles.careManager) writes down what the hospital told. What is heard up to seven days after discharge still belongs in it.',
  'pathway.step.startServices.label': 'Begin home services',
  'pathway.step.startServices.why':
    'If they do not begin by the next day, the family is left to manage alone.',
  'pathway.step.makeFirstHomeVisit.label': 'Visit the person at home for the first time after discharge',
  'pathway.step.makeFirstHomeVisit.why':
    'See early whether life works as planned in the hospital, and adjust.',
  'pathway.step.sendHospitalFeedback.label': 'Tell the hospital how life at home is going',
  'pathway.step.sendHospitalFeedback.why': 'The hospital learns from it how its support worked out.',
  'pathway.step.monitorAtHome.label': 'Visit and see how life is going (monitoring)',
  'pathway.step.monitorAtHome.why':
    'At least once a month: has life settled, or does the plan need changing?',
  'pathway.step.closeEpisode.label': 'Make sure that life has settled, and close the case',
  'pathway.step.closeEpisode.why':
    'Somebody stays in charge until this is recorded. A later admission begins a new case.',

  'pathway.step.adviseFamily.label': 'Tell the family whom to turn to',
  'pathway.step.adviseFamily.why':
    'Without a $t(roles.careManager), the municipality or the $t(roles.communityCenter) is the first door.',
  'pathway.step.informNewCareManager.label': 'Tell the new $t(roles.careManager) about the stay',
  'pathway.step.informNewCareManager.why':
    'Whoever takes over midway knows neither the life before nor the illness. If days are few, keep in close touch.',
  'pathway.step.draftProvisionalPlan.label': 'Draft a provisional $t(documents.carePlan)',
  'pathway.step.draftProvisionalPlan.why':
    'Services can then begin on the day of discharge, before the certification is decided.',
  'pathway.step.explainCostRisk.label': 'Explain that the result may raise what the person pays',
  'pathway.step.explainCostRisk.why':
    'If the certified level turns out lower than expected, part of the services must be paid in full.',
  'pathway.step.visitForSurvey.label': 'Make the certification survey',
  'pathway.step.visitForSurvey.why':
    'Done when the person’s state is stable, it fits the life after discharge.',
  'pathway.step.writePhysicianOpinion.label': 'Write the $t(documents.physicianOpinion)',
  'pathway.step.writePhysicianOpinion.why': 'Without it the certification cannot be examined.',
  'pathway.step.renewCertification.label': 'Apply to renew the certification',
  'pathway.step.renewCertification.why':
    'When it runs out, insured services stop. Applications are taken from 60 days before.',
  'pathway.step.tellOfDeath.label': 'Tell that the person has died',
  'pathway.step.tellOfDeath.why': 'Without this word, staff may call at the home and hurt the family.',
  'pathway.step.endServices.label': 'Tell the services that they are no longer needed',
  'pathway.step.endServices.why':
    'Equipment is collected and visits are cancelled without burdening the family.',
  'pathway.step.tellTransferToCareManager.label': 'Tell the $t(roles.careManager) about the transfer',
  'pathway.step.tellTransferToCareManager.why':
    'If nobody knows which hospital it is, preparing the return home starts from nothing.',
  'pathway.step.tellNextHospital.label': 'Tell the next hospital who the $t(roles.careManager) is',
  'pathway.step.tellNextHospital.why': 'It can then be in touch with home care from the first day.',
  'pathway.step.tellWardContact.label': 'Give the $t(roles.careManager) the new contact on the ward',
  'pathway.step.tellWardContact.why': 'A change of ward is not a new case; only the contact changes.',
  'pathway.step.informFacility.label': 'Tell the facility how the person lives and is',
  'pathway.step.informFacility.why': 'Care in a facility, too, starts from the life before.',
  'pathway.step.pauseCarePlan.label': 'End or pause the $t(documents.carePlan) for home',
  'pathway.step.pauseCarePlan.why': 'So that no arranged service is left running.',
  'pathway.step.arrangeUrgently.label': 'Arrange first what cannot wait, for a sudden discharge',
  'pathway.step.arrangeUrgently.why':
    'With few days, equipment, visiting nurses and medicines come first. Meetings can follow.',
  'pathway.step.shiftServices.label': 'Move services to the new day of discharge',
  'pathway.step.shiftServices.why':
    'Otherwise somebody calls at an empty home, or nobody comes on the day of return.',
  'pathway.step.endTrialStay.label': 'Make sure that the person is back from the trial stay',
  'pathway.step.endTrialStay.why': 'Until then, it must be clear whom to call if something happens at home.',
  'pathway.step.reviewTrialStay.label': 'Tell what the trial stay at home has shown',
  'pathway.step.reviewTrialStay.why': 'What was difficult is the list of what to put right before discharge.',
  'pathway.step.handOverManagement.label': 'Hand over between support and care levels',
  'pathway.step.handOverManagement.why':
    'The $t(roles.communityCenter) is in charge of support levels, a care office of care levels, so the person in charge changes.',
  'pathway.step.agreeAcrossRegions.label': 'Agree with the other region on what to pass on',
  'pathway.step.agreeAcrossRegions.why':
    'Forms and dates differ by region. Each keeps its own rules, and both talk about what is missing.',
  'pathway.step.handOverToRegion.label': 'Hand over to whoever takes charge after the move',
  'pathway.step.handOverToRegion.why': 'Not only the office: the insurer may change as well.',
  'pathway.step.arrangeDecisionSupport.label': 'Settle who supports the person’s decisions',
  'pathway.step.arrangeDecisionSupport.why':
    'Somebody without family needs, early, a person to think through treatment, housing and money with.',
  'pathway.step.talkAgain.label': 'Talk again about life after discharge',
  'pathway.step.talkAgain.why':
    'If person and family disagree, life at home will not last. What was said is written down.',
  'pathway.step.confirmSafety.label': 'Check that the person is safe and care goes on after the disaster',
  'pathway.step.confirmSafety.why': 'Where networks are down, by visit and on paper.',
  'pathway.step.replyToLiaison.label': 'Answer the request',
  'pathway.step.replyToLiaison.why': 'Care plan and appointments wait for this answer.',
  'pathway.step.followUpLiaison.label': 'See whether the answer has come',
  'pathway.step.followUpLiaison.why': 'If not, ask again and say how urgent it is.',
  'pathway.step.confirmDelivery.label': 'Make sure that the document arrived',
  'pathway.step.confirmDelivery.why': 'Sent is not delivered.',
  'pathway.step.sendAgain.label': 'Send the document again',
  'pathway.step.sendAgain.why': 'What cannot be read, or went elsewhere, is as good as not there.',
  'pathway.step.recoverSheet.label': 'Get back the document that went to the wrong place',
  'pathway.step.recoverSheet.why':
    'Call at once and ask for it back unread. If all of it comes back unread, it is no leak.',
  'pathway.step.reportLeak.label': 'Report the leak of personal data (first report)',
  'pathway.step.reportLeak.why':
    'Health data of even one person must be reported to the data protection commission, within about three to five days of learning of it.',
  'pathway.step.reportLeakFully.label': 'Report the leak of personal data (full report)',
  'pathway.step.reportLeakFully.why':
    'Within 30 days of learning of it, with cause and what will prevent it.',
  'pathway.step.tellPersonOfLeak.label': 'Tell the person about the leak',
  'pathway.step.tellPersonOfLeak.why': 'So that they can protect themselves. Without delay.',
  'pathway.step.outpatientLiaison.label': 'Sit in at the doctor’s and exchange information',
  'pathway.step.outpatientLiaison.why':
    'The doctor hears how life goes, and the care plan gains from the outlook of the treatment.',
  'pathway.step.emergencyConference.label': 'Confer at the person’s home when the state suddenly changes',
  'pathway.step.emergencyConference.why':
    'With doctor and nurse at the home, services are rearranged at once.',
  'pathway.step.homeVisit.label': 'Visit the person at home',
  'pathway.step.homeVisit.why':
    'For somebody who stays at home to the end: how are they, and what must doctor and services know?',

  'pathway.step.deliverWithheld.label': 'Deliver by another way what was withheld',
  'pathway.step.deliverWithheld.why':
    'What was masked on the FAX has not reached the other side. It stays owed until it goes another way, by hand or by post.',
  'pathway.step.tellPersonAfterwards.label': 'Tell the person what was passed on without consent',
  'pathway.step.tellPersonAfterwards.why':
    'When an emergency could not wait for consent, tell afterwards what went to whom.',
};
