import type { conferenceRecord as ja } from '../../ja/forms/conference-record.js';
import type { EnglishOf } from '../english-of.js';

/** The pre-discharge conference record, in the order of the items. */
export const conferenceRecord: EnglishOf<typeof ja> = {
  'forms.conferenceRecord.title': 'Pre-discharge conference record',

  // The meeting
  'forms.conferenceRecord.patientName.label': 'Name of the patient',
  'forms.conferenceRecord.patientName.hint': 'Write the name as on the insurance card',
  'forms.conferenceRecord.heldAt.label': 'Date and time',
  'forms.conferenceRecord.place.label': 'Place',
  'forms.conferenceRecord.place.hint': 'For example the ward or the conference room',
  'forms.conferenceRecord.mode.label': 'How it is held',
  'forms.conferenceRecord.mode.option.inPerson': 'In person',
  'forms.conferenceRecord.mode.option.video': 'Video call',
  'forms.conferenceRecord.attendees.label': 'People who took part',
  'forms.conferenceRecord.attendees.hint':
    'One person per row. The add-ons count the professions that took part',
  'forms.conferenceRecord.attendees.organisation.label': 'Organisation',
  'forms.conferenceRecord.attendees.profession.label': 'Profession',
  'forms.conferenceRecord.attendees.name.label': 'Name',
  'forms.conferenceRecord.personPresent.label': 'The person was present',
  'forms.conferenceRecord.familyPresent.label': 'The family was present',

  // What was said
  'forms.conferenceRecord.medicalSummary.label': 'Condition, course so far and outlook',
  'forms.conferenceRecord.nursing.label': 'Information on ADL and nursing',
  'forms.conferenceRecord.rehab.label': 'Information on rehabilitation',
  'forms.conferenceRecord.nutrition.label': 'Information on nutrition',
  'forms.conferenceRecord.drugs.label': 'Information on medication',
  'forms.conferenceRecord.wishes.label': 'Wishes of the person and the family',

  // What was agreed
  'forms.conferenceRecord.tasks.label': 'Tasks after discharge and who does them',
  'forms.conferenceRecord.tasks.task.label': 'Task',
  'forms.conferenceRecord.tasks.who.label': 'Who does it',
  'forms.conferenceRecord.tasks.who.hint': 'A profession and name, or for example the family',
  'forms.conferenceRecord.tasks.dueOn.label': 'Due on',
  'forms.conferenceRecord.emergency.label': 'What to do and whom to call if the condition changes suddenly',
  'forms.conferenceRecord.equipment.label': 'Assistive devices and home modification',
  'forms.conferenceRecord.equipment.hint':
    'When rental of devices is expected, the $t(roles.equipmentAdviser) or the $t(roles.ot) joins as needed',
  'forms.conferenceRecord.plannedDischargeOn.label': 'Planned date of discharge',
  'forms.conferenceRecord.transport.label': 'Transport home',
  'forms.conferenceRecord.transport.hint': 'How the person gets home on the day of discharge',
  'forms.conferenceRecord.documentCopy.label': 'Copy of the paper given to the person',
  'forms.conferenceRecord.documentCopy.hint': 'Tick when a copy of the paper given to the person is kept',
  'forms.conferenceRecord.next.label': 'Next dates',
  'forms.conferenceRecord.next.serviceMeetingOn.label': 'Service coordination meeting',
  'forms.conferenceRecord.next.firstHomeVisitOn.label': 'First home visit',
};
