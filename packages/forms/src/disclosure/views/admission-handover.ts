import type { Style } from '../style.js';
import { listed, optionsOf, type PartViews } from '../view.js';

/** Free text that its sender has read for this purpose. */
const free: readonly Style[] = ['checked'];

const head = /*#__PURE__*/ listed(
  'header',
  'writtenOn admittedOn admissionPlanned informedOn hospital.name hospital.contactName office.name ' +
    'office.careManagerName office.phone office.fax consent.basis',
);

const standing = {
  .../*#__PURE__*/ listed(
    'subject',
    'housing.type housing.storeys housing.roomFloor housing.elevator housing.photosAttached careLevel.level ' +
      'careLevel.validFrom careLevel.validTo careLevel.status careLevel.appliedOn adlRank.value adlRank.judgedBy ' +
      'dementiaRank.value dementiaRank.judgedBy copayRate disabilityCert.has disabilityCert.kinds income.kinds',
  ),
  .../*#__PURE__*/ listed(
    '',
    'family.household.type family.household.aloneDaytime family.mainCarer.cohabiting wishes.personWish.seeCarePlan ' +
      'wishes.familyWish.seeCarePlan services.enclosed services.items.service ' +
      'outlook.householdAfter.type outlook.householdAfter.memberCount outlook.householdAfter.aloneDaytime ' +
      'outlook.householdCare.needed outlook.carerAfter.same conference.wantsInHospital conference.wantsPreDischarge ' +
      'conference.wantsHomeVisitJoin',
  ),
};

const body = {
  .../*#__PURE__*/ listed(
    'function',
    'paralysis pressureUlcer.has adl.mobility adl.indoorAids adl.outdoorAids adl.transfer adl.dressing adl.bedMobility ' +
      'adl.grooming adl.bathing adl.eating diet.mealsPerDay diet.breakfastAt diet.lunchAt diet.supperAt ' +
      'diet.restriction.has diet.form diet.textureClass diet.route diet.thickener diet.fluidRestriction.has ' +
      'oral.swallowing oral.denture oral.hygiene oral.halitosis toileting.urination toileting.defecation ' +
      'toileting.commode toileting.pads sleep.state sleep.hypnotic smoking.has smoking.perDay alcohol.has ' +
      'alcohol.goPerDay communication.vision communication.glasses.has communication.hearing ' +
      'communication.hearingAid communication.speech communication.mutualUnderstanding mental.problems ' +
      'diseaseHistory.diseases admissionHistory.lastHalfYear.has admissionHistory.lastHalfYear.from ' +
      'admissionHistory.lastHalfYear.to admissionHistory.frequency procedures.kinds',
  ),
  .../*#__PURE__*/ listed(
    'medication',
    'oralDrugs.has notebookAttached homeGuidance.has homeGuidance.professions management.by adherence',
  ),
  .../*#__PURE__*/ listed('familyDoctor', 'visitType timesPerMonth'),
  .../*#__PURE__*/ listed(
    'ext',
    'comm.level decisionSupporter.cohabiting oral.route oral.allergy.has oral.dysphagia.has oral.thickener ' +
      'oral.stapleForm oral.sideForm oral.sideCode oral.denture oral.dirty oral.gum acp.discussed acp.lastTalkOn ' +
      'acp.participants familyDentist.visitType familyDentist.timesPerMonth',
  ),
};

const doctors = {
  .../*#__PURE__*/ listed('familyDoctor', 'clinicName phone doctorName doctorKana'),
  .../*#__PURE__*/ listed(
    'ext',
    'familyDentist.clinicName familyDentist.phone familyDentist.doctorName familyDentist.doctorKana pharmacy.name ' +
      'pharmacy.phone',
  ),
};

/** Short free texts beside a box and the notes: shown once the sender has read them. */
const notes = /*#__PURE__*/ listed(
  '',
  'subject.housing.notes wishes.interests wishes.lifeHistory wishes.personWish.text services.enclosedOther ' +
    'outlook.requirements conference.preDischargeRequest function.pressureUlcer.detail ' +
    'function.diet.restriction.detail function.diet.fluidRestriction.detail function.sleep.detail ' +
    'function.communication.glasses.detail function.communication.notes function.mental.other ' +
    'function.diseaseHistory.other function.admissionHistory.lastHalfYear.reason function.procedures.injection ' +
    'function.procedures.other medication.oralDrugs.detail medication.management.method medication.notes ' +
    'ext.comm.howToRead ext.oral.allergy.detail ext.oral.dysphagia.detail ext.oral.stapleOther ext.oral.sideOther ' +
    'ext.acp.wish',
  free,
);

export const admissionHandoverViews: PartViews = {
  views: {
    /** Relatives by relation only; suspected abuse and how far the family can care stay off the wire. */
    fax: {
      name: 'fax',
      show: {
        ...head,
        ...listed('subject', 'name', ['initials', 'partial', 'blank']),
        ...listed('subject', 'age', ['full', 'ageBand']),
        ...listed('subject', 'sex'),
        ...listed('subject', 'birthDate', ['age', 'ageBand', 'blank']),
        ...listed('subject', 'address', ['city', 'blank']),
        ...standing,
        ...listed('family', 'mainCarer.relation keyPerson.relation'),
        ...listed('outlook', 'carerAfter.relation'),
        ...listed('services', 'items.provider items.frequency'),
        ...body,
        ...doctors,
        ...notes,
      },
    },
    /** Without suspected abuse, the view on the family, and diseases that the person has not been told. */
    family: {
      name: 'family',
      whenTold: ['function.diseaseHistory.diseases', 'function.diseaseHistory.other'],
      show: {
        ...head,
        ...listed('subject', 'name nameKana age sex birthDate postalCode address phone'),
        ...standing,
        ...listed(
          'family',
          'mainCarer.name mainCarer.relation mainCarer.phone keyPerson.name keyPerson.relation keyPerson.phone',
        ),
        ...listed('services', 'items.provider items.frequency items.contact'),
        ...body,
        ...doctors,
        ...notes,
      },
    },
    pseudonymised: {
      name: 'pseudonymised',
      show: {
        ...listed('header', 'writtenOn admittedOn informedOn', ['shifted', 'year']),
        ...listed('header', 'admissionPlanned consent.basis'),
        ...listed('subject', 'name', ['token']),
        ...listed('subject', 'age birthDate', ['ageUnder90']),
        ...listed('subject', 'sex'),
        ...standing,
        ...listed('subject.careLevel', 'validFrom validTo appliedOn', ['shifted', 'year']),
        ...listed('family', 'mainCarer.age keyPerson.age', ['ageUnder90']),
        ...listed('outlook', 'careCapacity abuseSuspected.has'),
        ...body,
        ...listed('function.admissionHistory.lastHalfYear', 'from to', ['shifted', 'year']),
        ...listed('ext.acp', 'lastTalkOn', ['shifted', 'year']),
      },
    },
  },
  options: /*#__PURE__*/ optionsOf({
    'header.consent.basis': 'comprehensiveAtContract individual emergencyException refused',
    'subject.housing.type': 'detached apartment',
    'subject.housing.elevator': 'yes no',
    'subject.adlRank.judgedBy': 'doctor careManager',
    'subject.dementiaRank.judgedBy': 'doctor careManager',
    'subject.disabilityCert.kinds': 'physical mental intellectual',
    'subject.income.kinds': 'nationalPension employeesPension disabilityPension publicAssistance other',
    'services.enclosed': 'carePlanTables123 other',
    'outlook.householdAfter.type': 'alone elderlyOnly withChild other',
    'outlook.householdCare.needed': 'no yes',
    'outlook.carerAfter.same': 'sameAsSection2 other',
    'outlook.careCapacity': 'sufficient partial none noFamily',
    'function.paralysis': 'none mild moderate severe',
    'function.adl.indoorAids': 'cane walker wheelchair other',
    'function.adl.outdoorAids': 'cane walker wheelchair other',
    'function.diet.form': 'regular minced dysphagia blended',
    'function.diet.route': 'oral tube',
    'function.oral.swallowing': 'noChoking sometimes always',
    'function.oral.denture': 'none partial full',
    'function.oral.hygiene': 'good poor veryPoor',
    'function.toileting.commode': 'none night always',
    'function.toileting.pads': 'none night always',
    'function.sleep.state': 'good poor',
    'function.smoking.has': 'no yes',
    'function.alcohol.has': 'no yes',
    'function.communication.vision': 'noProblem someDifficulty difficult',
    'function.communication.hearing': 'noProblem someDifficulty difficult',
    'function.communication.speech': 'noProblem someDifficulty difficult',
    'function.communication.mutualUnderstanding': 'noProblem someDifficulty difficult',
    'function.mental.problems':
      'none hallucination excitement agitation delusion violence careResistance insomnia dayNightReversal wandering dangerousActs uncleanActs other',
    'function.diseaseHistory.diseases':
      'none malignancy dementia acuteRespInfection cerebrovascular fracture other',
    'function.admissionHistory.lastHalfYear.has': 'no yes unknown',
    'function.admissionHistory.frequency': 'frequent occasional first',
    'medication.management.by': 'self other',
    'medication.adherence': 'asPrescribed sometimesForgets oftenForgets refuses',
    'familyDoctor.visitType': 'outpatient homeVisit',
    'ext.comm.level': 'good somewhatDifficult difficult',
    'ext.oral.route': 'oral tube parenteral',
    'ext.oral.stapleForm': 'rice softRice fullPorridge other',
    'ext.oral.sideForm': 'regular soft dysphagiaCode other',
    'ext.oral.denture': 'none partial full',
    'ext.acp.discussed': 'done notWished notDone',
    'ext.acp.participants': 'self family team other',
    'ext.familyDentist.visitType': 'outpatient homeVisit',
  }),
};
