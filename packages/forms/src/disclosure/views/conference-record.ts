import { listed, optionsOf, type PartViews } from '../view.js';

const days = 'heldAt plannedDischargeOn next.serviceMeetingOn next.firstHomeVisitOn';
const meeting = 'mode attendees.profession personPresent familyPresent documentCopy';
const texts =
  'medicalSummary nursing rehab nutrition drugs wishes tasks.task tasks.who emergency equipment transport';

export const conferenceRecordViews: PartViews = {
  views: {
    /** Names of those who came stay off: the person and relatives are among them. */
    fax: {
      name: 'fax',
      show: {
        ...listed('', 'patientName', ['initials', 'partial', 'blank']),
        ...listed('', `${days} place ${meeting} attendees.organisation tasks.dueOn`),
        ...listed('', texts, ['checked']),
      },
    },
    family: {
      name: 'family',
      whenTold: ['medicalSummary'],
      show: {
        ...listed(
          '',
          `patientName ${days} place ${meeting} attendees.organisation attendees.name tasks.dueOn`,
        ),
        ...listed('', texts, ['checked']),
      },
    },
    pseudonymised: {
      name: 'pseudonymised',
      show: {
        ...listed('', 'patientName', ['token']),
        ...listed('', `${days} tasks.dueOn`, ['shifted', 'year']),
        ...listed('', meeting),
      },
    },
  },
  options: /*#__PURE__*/ optionsOf({
    mode: 'inPerson video',
  }),
};
