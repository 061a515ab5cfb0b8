import { noYes } from '../../codes/basic.js';
import { role } from '../../codes/people.js';
import { type Draft, defineForm, type Final } from '../../definition/define-form.js';
import { choice, date, dateTime, flag, longText, text } from '../../definition/leaf.js';
import { rows, section } from '../../definition/node.js';
import { sheetSchema } from '../../definition/zod-schema.js';
import { rules } from './rules.js';

const account = longText(800, { mark: 'GK' });

/** 参加者: their professions are counted by the fees that ask for a conference. */
const attendees = rows(
  30,
  {
    organisation: text(60, { sensitivity: 'staff' }),
    profession: choice(role, { need: 'recommended', sensitivity: 'none' }),
    name: text(60, { need: 'recommended', sensitivity: 'staff' }),
  },
  { need: 'recommended', mark: 'GK' },
);

/** 退院後の課題と役割分担: one row per task, so that each has somebody and a day. */
const tasks = rows(
  20,
  {
    task: text(200, { need: 'recommended', sensitivity: 'freeText' }),
    who: text(60, { need: 'recommended', sensitivity: 'freeText' }),
    dueOn: date({ sensitivity: 'none' }),
  },
  { need: 'recommended', mark: 'GK' },
);

const nodes = {
  // Whose conference it was; the list of items leaves it to the file the record lies in.
  patientName: text(60, { need: 'required', sensitivity: 'identifier', mark: 'GK' }),
  heldAt: dateTime({ need: 'required', sensitivity: 'none', mark: 'GK' }),
  place: text(60, { sensitivity: 'none', mark: 'GK' }),
  mode: choice(['inPerson', 'video'], { sensitivity: 'none', mark: 'GK' }),
  attendees,
  personPresent: choice(noYes, { sensitivity: 'none', mark: 'GK' }),
  familyPresent: choice(noYes, { sensitivity: 'family', mark: 'GK' }),
  medicalSummary: longText(800, { need: 'recommended', mark: 'GK' }),
  nursing: account,
  rehab: account,
  nutrition: account,
  drugs: account,
  wishes: account,
  tasks,
  emergency: account,
  equipment: account,
  plannedDischargeOn: date({ sensitivity: 'none', mark: 'GK' }),
  transport: text(60, { sensitivity: 'freeText', mark: 'GK' }),
  documentCopy: flag({ need: 'recommended', sensitivity: 'none', mark: 'GK' }),
  next: section(
    {
      serviceMeetingOn: date({ sensitivity: 'none' }),
      firstHomeVisitOn: date({ sensitivity: 'none' }),
    },
    { mark: 'GK' },
  ),
} as const;

/**
 * 退院前カンファレンス記録: what was said and agreed when hospital and home met before the discharge.
 *
 * The hospital calls the meeting; the care manager keeps this record with a copy of the paper given to the person, which
 * together are the evidence that a conference took place. There is no national form: edition `r8` is this library's.
 */
export const conferenceRecord = /*#__PURE__*/ defineForm({
  id: 'conferenceRecord',
  editions: ['r8'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'careManager',
      addressee: 'careManager',
      nodes,
      rules,
      facts: { dischargePlannedOn: 'plannedDischargeOn' },
    },
  },
});

/** The shape of a final sheet as plain zod; the verdict, rules included, is `validate`. */
export const conferenceRecordSchema = /*#__PURE__*/ sheetSchema(nodes);

export type ConferenceRecord = Final<typeof conferenceRecord>;
export type ConferenceRecordDraft = Draft<typeof conferenceRecord>;
