import type { obligations as ja } from '../ja/obligations.js';
import type { EnglishOf } from './english-of.js';

/** What is owed on the path, and why: for the one who owes it and for the one who waits. */
export const obligations: EnglishOf<typeof ja> = {
  'pathway.step.askConsent.label': 'Ask the person whether information may be shared',
  'pathway.step.askConsent.why':
    "Without the person's consent, the hospital and the home care side cannot share information. After a refusal, explain without pressing for a reason, and ask again when the time is right.",
  'pathway.step.findOutCertification.label': "Find out whether the person's care needs are certified",
  'pathway.step.findOutCertification.why':
    'Whether care needs are certified under long-term care insurance decides which services can be used at home and whom to turn to. The insurance certificate shows it.',
  'pathway.step.decideCertification.label': 'Decide whether to apply for certification of care needs',
  'pathway.step.decideCertification.why':
    'If the application comes late, insured services cannot begin on the day of discharge. If certification is judged not to be needed, record that judgement.',
  'pathway.step.awaitCertification.label': 'Find out the result of the certification',
  'pathway.step.awaitCertification.why':
    'The result is due within 30 days of the application as a rule. After that, ask for the notice of delay and the expected day.',
  'pathway.step.findOutCareManager.label': 'Find out whether the person has a $t(roles.careManager)',
  'pathway.step.findOutCareManager.why':
    'Until this is known, the hospital does not learn what life at home was like. Ask the person and the family, and see whether a business card is kept with the insurance cards.',
  'pathway.step.findCareManager.label': 'Find a $t(roles.careManager)',
  'pathway.step.findCareManager.why':
    'Somebody has to organise life after discharge. The person chooses the office; the municipality or the $t(roles.communityCenter) gives them a list.',
  'pathway.step.tellNewCareManager.label': 'Tell everyone who the new $t(roles.careManager) is',
  'pathway.step.tellNewCareManager.why':
    'If the hospital goes on calling the previous one, news of the discharge does not arrive.',

  'pathway.step.prepareCards.label':
    'Have insurance cards, the $t(documents.medicationNotebook) and the business card kept together',
  'pathway.step.prepareCards.why':
    'If the person is admitted suddenly, the hospital then learns the name of the $t(roles.careManager) at once. Ask the person and the family to give that name on admission.',
  'pathway.step.watchAtHome.label': 'Find out whether the person was admitted or has recovered',
  'pathway.step.watchAtHome.why':
    'If an admission is noticed late, information reaches the hospital too late.',
  'pathway.step.reportAdmission.label': 'Report that the person has been admitted',
  'pathway.step.reportAdmission.why': 'Preparing for the return home begins on the day this is known.',

  'pathway.step.explainTreatmentPlan.label': 'Explain the $t(documents.inpatientTreatmentPlan)',
  'pathway.step.explainTreatmentPlan.why': 'Those waiting at home can prepare once they know what to expect.',
  'pathway.step.notifyCareManager.label': 'Tell the $t(roles.careManager) about the admission',
  'pathway.step.notifyCareManager.why':
    'Unless this is known, no information about life at home arrives, and home services cannot be paused.',
  'pathway.step.sendAdmissionHandover.label': 'Give the $t(documents.admissionHandover) to the hospital',
  'pathway.step.sendAdmissionHandover.why':
    'Nursing and discharge planning start from how the person lived and was cared for before. Even when it is late, it helps.',
  'pathway.step.confirmHandoverReceipt.label': 'Make sure that the $t(documents.admissionHandover) arrived',
  'pathway.step.confirmHandoverReceipt.why':
    'Sent is not delivered. When it went by FAX or post alone, confirm that it was received and write that in the $t(documents.progressRecord).',
  'pathway.step.screenDischargeNeeds.label': 'Screen for what may make going home difficult',
  'pathway.step.screenDischargeNeeds.why':
    'If it is seen early, the home and the services can be made ready during the stay.',
  'pathway.step.interviewFamily.label': 'Talk with the person and the family about life after discharge',
  'pathway.step.interviewFamily.why': 'How the person wishes to live is the aim of discharge support.',
  'pathway.step.startSupportPlan.label': 'Start the $t(documents.supportPlan)',
  'pathway.step.startSupportPlan.why':
    'It settles who does what during the stay, so that the ward and the home care side work in step.',
  'pathway.step.foreseeDischarge.label': 'Say when discharge can be expected',
  'pathway.step.foreseeDischarge.why':
    'Even when no support plan is needed, nobody can get ready without knowing the day.',
  'pathway.step.holdInHospitalConference.label': 'Discuss the case with the hospital team',
  'pathway.step.holdInHospitalConference.why':
    'So that the ward and the discharge support staff share the same outlook.',

  'pathway.step.exchangeMidStay.label': 'Share how the person is doing during the stay',
  'pathway.step.exchangeMidStay.why':
    'Home services have to be rearranged around what has changed during the stay: mobility, eating and medical procedures.',
  'pathway.step.notifyDischargeProspect.label': 'Tell the $t(roles.careManager) that discharge is in sight',
  'pathway.step.notifyDischargeProspect.why':
    'Arranging assistive devices and home-visit nursing takes about a week. If no day is in sight, review once a month and say so.',
  'pathway.step.applyLevelChange.label': 'Apply for a change of the care level',
  'pathway.step.applyLevelChange.why':
    'At the present level there may not be enough services after discharge.',
  'pathway.step.visitHomeBeforeDischarge.label': 'Visit the home before discharge',
  'pathway.step.visitHomeBeforeDischarge.why':
    'Check before discharge whether the person can really manage the steps, the toilet and the rest of the home.',

  'pathway.step.keepDischargeDate.label': 'Set the day of discharge, and tell everyone if it changes',
  'pathway.step.keepDischargeDate.why':
    'Family and services plan around that day. Review it every two weeks.',
  'pathway.step.holdPreDischargeConference.label': 'Hold the pre-discharge conference',
  'pathway.step.holdPreDischargeConference.why':
    'The hospital and the home care side meet and settle, with the person and the family, what to watch for and who does what.',
  'pathway.step.draftCarePlan.label': 'Draft the $t(documents.carePlan) and arrange services',
  'pathway.step.draftCarePlan.why': 'So that support does not break off on the day the person goes home.',
  'pathway.step.holdServiceMeeting.label': 'Hold the service coordination meeting',
  'pathway.step.holdServiceMeeting.why':
    'Everyone involved agrees on one plan before services begin. After a sudden discharge it may be held later, or each provider may be asked in writing.',
  'pathway.step.completeDischarge.label': 'Leave the hospital',
  'pathway.step.completeDischarge.why': 'Everyone needs to know whether the discharge took place as planned.',

  'pathway.step.giveDischargePapers.label': 'Hand over the discharge papers',
  'pathway.step.giveDischargePapers.why':
    'Without the $t(documents.nursingSummary), the prescription and the instruction to visiting nurses, nursing and medication cannot go on that day.',
  'pathway.step.writeDoctorLetter.label': 'Write the $t(documents.doctorLetter)',
  'pathway.step.writeDoctorLetter.why':
    'The care plan builds on the outlook of the illness and what to watch for. The letter is given within the two weeks before or after discharge.',
  'pathway.step.writeDischargeRecord.label': 'Write up the $t(documents.dischargeRecord)',
  'pathway.step.writeDischargeRecord.why':
    'It is the $t(roles.careManager) who writes down what the hospital tells. What is learned up to seven days after discharge may be included.',
  'pathway.step.startServices.label': 'Begin home services',
  'pathway.step.startServices.why':
    'If they have not begun by the day after discharge, the family is left to manage alone.',
  'pathway.step.makeFirstHomeVisit.label': 'Visit the person at home for the first time after discharge',
  'pathway.step.makeFirstHomeVisit.why':
    'Check early whether life at home is going as planned in hospital, and adjust.',
  'pathway.step.sendHospitalFeedback.label': 'Tell the hospital how life at home is going',
  'pathway.step.sendHospitalFeedback.why':
    'The hospital learns how well its support worked, and the next person gains from it.',
  'pathway.step.monitorAtHome.label': 'Visit and see how life at home is going (monitoring)',
  'pathway.step.monitorAtHome.why':
    'Visit at least once a month, and judge whether life has settled or the plan needs changing.',
  'pathway.step.closeEpisode.label': 'Make sure that life has settled, and close the case',
  'pathway.step.closeEpisode.why':
    'Somebody stays in charge until this is recorded. A later admission opens a new case.',

  'pathway.step.adviseFamily.label': 'Tell the family whom to turn to',
  'pathway.step.adviseFamily.why':
    'For people without a $t(roles.careManager), the municipality or the $t(roles.communityCenter) is the first place to turn to.',
  'pathway.step.informNewCareManager.label': 'Tell the new $t(roles.careManager) about the stay',
  'pathway.step.informNewCareManager.why':
    'Somebody who takes over midway knows neither how the person lived before nor the illness. When there is little time, keep in close touch.',
  'pathway.step.draftProvisionalPlan.label': 'Draft a provisional $t(documents.carePlan)',
  'pathway.step.draftProvisionalPlan.why':
    'Services can then begin on the day of discharge, before the certification is decided.',
  'pathway.step.explainCostRisk.label':
    'Explain that, depending on the result, the person may have to pay more',
  'pathway.step.explainCostRisk.why':
    'If the certified level turns out lower than expected, part of the services must be paid in full.',
  'pathway.step.visitForSurvey.label': 'Carry out the certification survey',
  'pathway.step.visitForSurvey.why':
    "Done once the person's state is stable, the result fits life after discharge.",
  'pathway.step.writePhysicianOpinion.label': 'Write the $t(documents.physicianOpinion)',
  'pathway.step.writePhysicianOpinion.why': 'Without it the certification cannot be examined.',
  'pathway.step.renewCertification.label': 'Apply to renew the certification',
  'pathway.step.renewCertification.why':
    'When it runs out, insured services can no longer be used. Applications are taken from 60 days before.',
  'pathway.step.tellOfDeath.label': 'Tell everyone involved that the person has died',
  'pathway.step.tellOfDeath.why':
    'Unless they are told, staff may turn up at the home and distress the family.',
  'pathway.step.endServices.label': 'Tell the services that they are no longer needed',
  'pathway.step.endServices.why':
    'Equipment is collected and visits are cancelled without burdening the family.',
  'pathway.step.tellTransferToCareManager.label': 'Tell the $t(roles.careManager) about the transfer',
  'pathway.step.tellTransferToCareManager.why':
    'If nobody knows which hospital the person is in, preparing the return home starts all over again.',
  'pathway.step.tellNextHospital.label': 'Tell the next hospital who the $t(roles.careManager) is',
  'pathway.step.tellNextHospital.why': 'It can then be in touch with home care from the first day.',
  'pathway.step.tellWardContact.label': 'Give the $t(roles.careManager) the new contact on the ward',
  'pathway.step.tellWardContact.why': 'A change of ward is not a new case; only the contact changes.',
  'pathway.step.informFacility.label': 'Tell the facility how the person has lived and how they are',
  'pathway.step.informFacility.why':
    'Care in a facility, too, starts from knowing how the person lived before.',
  'pathway.step.pauseCarePlan.label': 'End or pause the $t(documents.carePlan) for home',
  'pathway.step.pauseCarePlan.why': 'So that no arranged service is left running.',
  'pathway.step.arrangeUrgently.label': 'For a sudden discharge, arrange first what cannot wait',
  'pathway.step.arrangeUrgently.why':
    'When there is little time, assistive devices, home-visit nursing and medicines come first. Meetings can follow.',
  'pathway.step.shiftServices.label': 'Move services to the new day of discharge',
  'pathway.step.shiftServices.why':
    'Otherwise somebody calls at an empty home, or nobody comes on the day the person returns.',
  'pathway.step.endTrialStay.label': 'Make sure that the person is back from the trial stay',
  'pathway.step.endTrialStay.why': 'Until then, it must be clear whom to call if something happens at home.',
  'pathway.step.reviewTrialStay.label': 'Tell what the trial stay at home has shown',
  'pathway.step.reviewTrialStay.why':
    'What was difficult at home becomes the list of what to put right before discharge.',
  'pathway.step.handOverManagement.label': 'Hand over when the person moves between support and care levels',
  'pathway.step.handOverManagement.why':
    'The $t(roles.communityCenter) looks after people at a support level and a care management office those at a care level, so the person in charge changes.',
  'pathway.step.agreeAcrossRegions.label': 'Agree with the other region on what to pass on',
  'pathway.step.agreeAcrossRegions.why':
    'Forms and deadlines differ from region to region. Each side keeps its own rules, and both talk about what is missing.',
  'pathway.step.handOverToRegion.label': 'Hand over to whoever takes charge after the move',
  'pathway.step.handOverToRegion.why':
    'Not only the office but also the insurer, the municipality, may change.',
  'pathway.step.arrangeDecisionSupport.label': "Settle who supports the person's decisions",
  'pathway.step.arrangeDecisionSupport.why':
    'Somebody without family needs a person, early on, to think through treatment, housing and money with them.',
  'pathway.step.talkAgain.label': 'Talk again about life after discharge',
  'pathway.step.talkAgain.why':
    'If the person goes home while they and the family still disagree, life there will not last. Record what was said.',
  'pathway.step.confirmSafety.label': 'Check that the person is safe and care goes on after the disaster',
  'pathway.step.confirmSafety.why': 'Where networks are down, check by visiting and on paper.',
  'pathway.step.replyToLiaison.label': 'Answer the request',
  'pathway.step.replyToLiaison.why': 'The care plan and appointments are on hold until this answer comes.',
  'pathway.step.followUpLiaison.label': 'See whether the answer has come',
  'pathway.step.followUpLiaison.why': 'If it has not, get in touch again and say how urgent it is.',
  'pathway.step.confirmDelivery.label': 'Make sure that the document arrived',
  'pathway.step.confirmDelivery.why': 'Sent is not delivered.',
  'pathway.step.sendAgain.label': 'Send the document again',
  'pathway.step.sendAgain.why': 'What cannot be read, or went elsewhere, is as good as not there.',
  'pathway.step.recoverSheet.label': 'Get back the document that went to the wrong place',
  'pathway.step.recoverSheet.why':
    'Call at once and ask for it back unread. If all of it comes back unread, it does not count as a leak.',
  'pathway.step.reportLeak.label': 'Report the leak of personal data (first report)',
  'pathway.step.reportLeak.why':
    'Health data of even one person must be reported to the data protection commission, within about three to five days of learning of it.',
  'pathway.step.reportLeakFully.label': 'Report the leak of personal data (full report)',
  'pathway.step.reportLeakFully.why':
    'Within 30 days of learning of it, report the cause and what will prevent it from happening again.',
  'pathway.step.tellPersonOfLeak.label': 'Tell the person about the leak',
  'pathway.step.tellPersonOfLeak.why': 'Tell them without delay, so that they can protect themselves.',
  'pathway.step.outpatientLiaison.label': "Sit in at the doctor's appointment and exchange information",
  'pathway.step.outpatientLiaison.why':
    'The doctor hears directly how daily life is going, and the outlook of the treatment goes into the care plan.',
  'pathway.step.emergencyConference.label':
    "Hold a conference at the person's home when the illness suddenly gets worse",
  'pathway.step.emergencyConference.why':
    'When the illness suddenly gets worse, visit the home with doctor and nurse and rearrange services at once.',
  'pathway.step.homeVisit.label': 'Visit the person at home',
  'pathway.step.homeVisit.why':
    'For somebody who stays at home to the end: see how they are, and tell the doctor and the services.',

  'pathway.step.deliverWithheld.label': 'Deliver what was withheld in another way',
  'pathway.step.deliverWithheld.why':
    'What was masked on the FAX has not reached the other side. It stays owed until it is given in another way, by hand or by post.',
  'pathway.step.tellPersonAfterwards.label': 'Tell the person what was passed on without consent',
  'pathway.step.tellPersonAfterwards.why':
    'When an emergency could not wait for consent, tell the person afterwards what was given to whom.',
};
