import { listed, optionsOf, type PartViews } from '../view.js';

const days = 'admittedOn startedOn completedOn explainedOn';
const found =
  'sheet consulted.kinds factors.kinds factors.disease destination psychiatric.medicalFactors ' +
  'psychiatric.socialFactors psychiatric.destination';
const planned =
  'problems goal period outline destinationOther psychiatric.goal psychiatric.evaluation psychiatric.outline ' +
  'psychiatric.destinationOther';
const people =
  'planners.wardHead planners.wardSupportStaff planners.supportDepartment services.service services.person';

export const supportPlanViews: PartViews = {
  views: {
    fax: {
      name: 'fax',
      except: { 'factors.kinds': ['abuse'] },
      show: {
        ...listed('', 'patientName', ['initials', 'partial', 'blank']),
        ...listed('', `${days} ward diagnosis ${found} ${people}`),
        ...listed('', planned, ['checked']),
      },
    },
    /** The plan is written to be explained and handed over; what was not told stays off it all the same. */
    family: {
      name: 'family',
      whenTold: ['diagnosis', 'factors.disease'],
      except: { 'factors.kinds': ['abuse'] },
      show: {
        ...listed('', `patientName ${days} ward diagnosis ${found} ${people} receivedBy`),
        ...listed('', planned),
      },
    },
    pseudonymised: {
      name: 'pseudonymised',
      show: {
        ...listed('', 'patientName', ['token']),
        ...listed('', days, ['shifted', 'year']),
        ...listed('', found),
      },
    },
  },
  options: /*#__PURE__*/ optionsOf({
    sheet: 'general psychiatric',
    'consulted.kinds': 'family other',
    'factors.disease': 'malignancy dementia acuteRespInfection',
    'psychiatric.medicalFactors':
      'mentalSymptoms problemBehaviour adlDecline iadlDecline physicalComplication',
    'psychiatric.socialFactors':
      'familyAdjustment placeHardToSecure livingCostsHardToSecure copayIncrease other',
    'psychiatric.destination': 'home disabilityServiceFacility careInsuranceFacility other',
  }),
};
