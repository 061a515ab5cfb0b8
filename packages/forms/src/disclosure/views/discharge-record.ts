import { listed, optionsOf, type PartViews } from '../view.js';

const standing = /*#__PURE__*/ listed('attributes', 'careLevel.level careLevel.status needsLevelChange');
const days = 'stay.admittedOn stay.plannedDischargeOn ext.rehabPlanReceived.receivedOn ext.acp.lastTalkOn';

const state = {
  .../*#__PURE__*/ listed('stay', 'followUp.method'),
  .../*#__PURE__*/ listed(
    'condition',
    'mobility toileting.ways bathing diet.form diet.textureClass swallowing denture dentureUsed oralHygiene oralCare ' +
      'sleep.state hypnotic cognition.findings',
  ),
  .../*#__PURE__*/ listed('needs', 'procedures.kinds nursing.views rehab.views contraindication.has'),
  .../*#__PURE__*/ listed('rounds', 'no informants.profession conferenceAttended'),
  .../*#__PURE__*/ listed(
    'ext',
    'rehabPlanReceived.has oral.route oral.allergy.has oral.dysphagia.has oral.thickener oral.stapleForm oral.sideForm ' +
      'oral.sideCode oral.denture oral.dirty oral.gum acp.discussed acp.participants',
  ),
};

const details = /*#__PURE__*/ listed(
  '',
  'condition.toileting.catheterPouch condition.diet.formOther condition.sleep.detail condition.cognition.other ' +
    'needs.procedures.injection needs.procedures.other needs.nursing.other needs.rehab.other ' +
    'needs.contraindication.detail judgement.requirements ext.oral.allergy.detail ext.oral.dysphagia.detail ' +
    'ext.oral.stapleOther ext.oral.sideOther acceptance.person.wish',
  ['checked'],
);

/** What tells the disease: for the family only when the person has been told (病名告知). */
const disease = 'stay.cause condition.diseases.name condition.diseases.stability judgement.prognosis';

export const dischargeRecordViews: PartViews = {
  told: 'acceptance.person.diagnosisTold',
  views: {
    fax: {
      name: 'fax',
      show: {
        ...listed('attributes', 'writtenOn sex'),
        ...listed('attributes', 'name', ['initials', 'partial', 'blank']),
        ...listed('attributes', 'age', ['full', 'ageBand']),
        ...standing,
        ...listed('', days),
        ...listed('stay', 'facilityName ward followUp.institution'),
        ...listed('condition', 'diseases.name diseases.stability'),
        ...listed('rounds', 'heardOn informants.name'),
        ...state,
        ...details,
        ...listed('', 'stay.cause judgement.prognosis judgement.barriers', ['checked']),
      },
    },
    family: {
      name: 'family',
      whenTold: disease.split(' '),
      show: {
        ...listed('attributes', 'writtenOn name nameKana sex age'),
        ...standing,
        ...listed('', days),
        ...listed('stay', 'facilityName ward room followUp.institution'),
        ...listed('condition', 'diseases.name diseases.stability'),
        ...listed('rounds', 'heardOn informants.name'),
        ...state,
        ...details,
        ...listed('', 'stay.cause judgement.prognosis', ['checked']),
      },
    },
    pseudonymised: {
      name: 'pseudonymised',
      show: {
        ...listed('attributes', 'writtenOn', ['shifted', 'year']),
        ...listed('attributes', 'name', ['token']),
        ...listed('attributes', 'age', ['ageUnder90']),
        ...listed('attributes', 'sex'),
        ...standing,
        ...listed('', days, ['shifted', 'year']),
        ...listed('condition', 'diseases.stability'),
        ...listed('acceptance', 'person.diagnosisTold'),
        ...listed('rounds', 'heardOn', ['shifted', 'year']),
        ...state,
      },
    },
  },
  options: /*#__PURE__*/ optionsOf({
    'attributes.careLevel.level':
      'projectEligible support1 support2 care1 care2 care3 care4 care5 notEligible unknown noCertification',
    'stay.followUp.method': 'outpatient homeVisit',
    'condition.diseases.stability': 'stable unstable',
    'condition.mobility': 'independent cane walker wheelchair other',
    'condition.toileting.ways': 'toilet commode nappy catheterPouch',
    'condition.bathing': 'independent shower regularBath mechanicalBath none',
    'condition.diet.form': 'regular tube other',
    'condition.swallowing': 'none sometimes always',
    'condition.denture': 'none partial full',
    'condition.oralHygiene': 'good poor veryPoor',
    'condition.sleep.state': 'good poor',
    'condition.cognition.findings': 'cognitiveDecline delirium wandering agitation aggression other',
    'acceptance.person.diagnosisTold': 'yes no',
    'rounds.conferenceAttended': 'no yes',
    'ext.acp.discussed': 'done notWished notDone',
    'ext.acp.participants': 'self family team other',
    'ext.oral.route': 'oral tube parenteral',
    'ext.oral.stapleForm': 'rice softRice fullPorridge other',
    'ext.oral.sideForm': 'regular soft dysphagiaCode other',
    'ext.oral.denture': 'none partial full',
  }),
};
