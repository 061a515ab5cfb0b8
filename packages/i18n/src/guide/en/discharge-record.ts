import type { EnglishOf } from '../../en/english-of.js';
import type { dischargeRecord as ja } from '../ja/discharge-record.js';

export const dischargeRecord: EnglishOf<typeof ja> = {
  'guide.dischargeRecord.attributes.write':
    'Write the care level at discharge. If the state changed during the stay and the level should change, tick that a change is needed.',
  'guide.dischargeRecord.attributes.why':
    'It decides how much service can be used from the day of discharge. Life at home is easier to arrange when the application is made before it.',
  'guide.dischargeRecord.attributes.example': 'Care level 2, change of level needed',

  'guide.dischargeRecord.stay.write':
    'Write the illness that led to the stay and the institution that will look after it medically.',
  'guide.dischargeRecord.stay.why': 'It settles whom to call when the person gets worse after discharge.',
  'guide.dischargeRecord.stay.example': 'Fracture of the right femoral neck. Home visits by Minato Clinic.',

  'guide.dischargeRecord.condition.write':
    'Write what is done in hospital now in the words of life at home. Keep “can” and “does” apart.',
  'guide.dischargeRecord.condition.why':
    'What works in hospital may not work at home: the handrail is elsewhere and the night is dark.',
  'guide.dischargeRecord.condition.example':
    'Walks with a walker under supervision. Portable toilet at night.',

  'guide.dischargeRecord.acceptance.write':
    'Write in the words you heard how the person and the family each take the illness and disability, and whether the diagnosis has been told.',
  'guide.dischargeRecord.acceptance.why':
    'It keeps those at home from speaking of what the person has not been told. Where wishes differ, those who help must know.',
  'guide.dischargeRecord.acceptance.example':
    'The person: “I want to walk to my field.” The elder son: “I worry about the daytime alone.” Diagnosis told.',

  'guide.dischargeRecord.needs.write':
    'Ask the hospital staff and choose the procedures to continue, what nursing should watch and what rehabilitation should go on with. Write what must not be done.',
  'guide.dischargeRecord.needs.why':
    'Home-visit nursing and rehabilitation are planned from what stands here.',
  'guide.dischargeRecord.needs.example':
    'Pressure injury (sacrum, care once a day). The hip must not be bent deeply.',

  'guide.dischargeRecord.judgement.write':
    'Write separately how the illness is expected to go, what stands in the way of life at home and what must be in place.',
  'guide.dischargeRecord.judgement.why':
    'The aims of the $t(documents.carePlan) and the plan for a sudden change come from here.',
  'guide.dischargeRecord.judgement.example':
    'Outlook: more stays likely within half a year. In the way: bedroom upstairs. Needed: bedroom downstairs, a visit at night.',

  'guide.dischargeRecord.rounds.write':
    'Use one line for each day you were told something; write the profession and name of whoever told you. Tick attendance if it was at a conference.',
  'guide.dischargeRecord.rounds.why':
    'The discharge liaison add-on depends on the days information was received and on conferences attended. Twice on one day counts once.',
  'guide.dischargeRecord.rounds.example':
    'First: 10 April 2026, $t(roles.wardNurse) and $t(roles.pt), no conference',

  'guide.dischargeRecord.ext.write': 'Items added in 2024. Write what you could learn from the hospital.',
  'guide.dischargeRecord.ext.why':
    'Mouth and nutrition, the rehabilitation plan and talks on the last stage of life are continued by those at home.',
  'guide.dischargeRecord.ext.example': 'Rehabilitation plan received: yes (12 April 2026)',
};
