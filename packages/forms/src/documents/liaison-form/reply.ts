import { role } from '../../codes/people.js';
import { medicalServices } from '../../codes/services.js';
import {
  choice,
  codeList,
  date,
  dateTime,
  flag,
  longText,
  many,
  number,
  text,
  time,
} from '../../definition/leaf.js';
import { rows, section } from '../../definition/node.js';

/** 回答. Nothing in it names the person: the number and the initials of the slip lead back to the request. */
export const reply = section(
  {
    repliedOn: date({ need: 'required', sensitivity: 'none' }),
    by: section(
      {
        profession: choice(role, { need: 'recommended', sensitivity: 'staff' }),
        name: text(60, { need: 'required', sensitivity: 'staff' }),
      },
      { need: 'required' },
    ),
    acknowledgedOnly: flag({ sensitivity: 'none' }),
    attendance: choice(['attend', 'absentWithOpinion', 'absent', 'proxy', 'reschedule'], {
      sensitivity: 'none',
    }),
    opinion: longText(1000),
    planOpinion: section({
      verdict: choice(['noObjection', 'hasOpinion'], { sensitivity: 'none' }),
      detail: longText(600, { when: { verdict: 'hasOpinion' }, need: 'required' }),
    }),
    medicalServices: many(codeList('service', medicalServices), { sensitivity: 'health' }),
    availability: rows(7, {
      method: choice(['phone', 'inPerson', 'fax', 'email'], { sensitivity: 'staff' }),
      weekdays: many(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { sensitivity: 'staff' }),
      from: time({ sensitivity: 'staff' }),
      to: time({ sensitivity: 'staff' }),
    }),
    appointment: section({ at: dateTime({ sensitivity: 'none' }) }),
    charge: section({
      kind: choice(['none', 'insured', 'homeGuidance', 'selfPay'], { sensitivity: 'none' }),
      amountYen: number(0, 99_999, {
        unit: 'yen',
        when: { kind: 'selfPay' },
        need: 'recommended',
        sensitivity: 'none',
      }),
    }),
    callback: choice(['yes', 'no'], { sensitivity: 'none' }),
  },
  { need: 'required', mark: 'GK' },
);
