import { listed, optionsOf, type PartViews } from '../view.js';

const findings =
  'admissionType residence factors.kinds factors.disease careManager.has careLevel.level careLevel.status ' +
  'readmission.has readmission.withinDays result.verdict referred.has';
const days = 'admittedOn screenedOn result.recheckOn referred.on';
const people = 'by.profession by.name careManager.office careManager.name careManager.phone';

export const screeningSheetViews: PartViews = {
  views: {
    fax: {
      name: 'fax',
      except: { 'factors.kinds': ['abuse'] },
      show: {
        ...listed('patient', 'name', ['initials', 'partial', 'blank']),
        ...listed('patient', 'chartNo', ['last4', 'blank']),
        ...listed('patient', 'ward'),
        ...listed('', `${days} ${people} ${findings}`),
        ...listed('', 'residenceOther factors.other', ['checked']),
      },
    },
    family: {
      name: 'family',
      whenTold: ['factors.disease'],
      // That a factor is left out must not show by its neighbours, so no free text stands beside them.
      except: { 'factors.kinds': ['abuse', 'insufficientCare', 'needyPerson'] },
      show: {
        ...listed('patient', 'name chartNo ward'),
        ...listed('', `${days} ${people} ${findings}`),
      },
    },
    pseudonymised: {
      name: 'pseudonymised',
      show: {
        ...listed('patient', 'name', ['token']),
        ...listed('', days, ['shifted', 'year']),
        ...listed('', findings),
      },
    },
  },
  options: /*#__PURE__*/ optionsOf({
    admissionType: 'planned emergency transferIn',
    'factors.disease': 'malignancy dementia acuteRespInfection',
    'result.verdict': 'needed notNeeded recheck',
  }),
};
