import type { EnglishOf } from '../../en/english-of.js';
import type { dischargeRecord as ja } from '../ja/discharge-record.js';

export const dischargeRecord: EnglishOf<typeof ja> = {
  'guide.dischargeRecord.attributes.write':
    'Write the care level at discharge. If the state changed during the stay and you think the level should change, tick that a change should be applied for.',
  'guide.dischargeRecord.attributes.why':
    'It decides how much service can be used from the day of discharge. Life at home is easier to arrange when the application is made before that day.',
  'guide.dischargeRecord.attributes.example': 'Care level 2, a change of level should be applied for',

  'guide.dischargeRecord.stay.write':
    'Write the illness that led to the stay, and the hospital or clinic that will be in charge of medical care after discharge.',
  'guide.dischargeRecord.stay.why': 'It settles whom to call when the person gets worse after discharge.',
  'guide.dischargeRecord.stay.example':
    'Fracture of the right femoral neck. After discharge, home visits by Minato Clinic.',

  'guide.dischargeRecord.condition.write':
    'Put what is done in hospital now into the words of life at home. Keep “can” and “does” apart.',
  'guide.dischargeRecord.condition.why':
    'What works in hospital may not work at home: the handrail is somewhere else and the night is darker.',
  'guide.dischargeRecord.condition.example':
    'Walks with a walker under supervision. Portable toilet at night.',

  'guide.dischargeRecord.acceptance.write':
    'Write, in the words you heard, how the person and the family each see the illness and disability, and whether the diagnosis has been told.',
  'guide.dischargeRecord.acceptance.why':
    'It keeps the home care side from mentioning what the person has not been told. Those who support them need to know where wishes differ.',
  'guide.dischargeRecord.acceptance.example':
    'The person: “I want to walk to my field.” The eldest son: “I worry about leaving them alone in the daytime.” Diagnosis told.',

  'guide.dischargeRecord.needs.write':
    'Ask the hospital staff and choose the procedures to continue, what nursing should watch and what rehabilitation should go on with. Write what must not be done.',
  'guide.dischargeRecord.needs.why':
    'Home-visit nursing and rehabilitation are planned from what is written here.',
  'guide.dischargeRecord.needs.example':
    'Pressure injury (sacrum, dressed once a day). The hip must not be bent deeply.',

  'guide.dischargeRecord.judgement.write':
    'Write separately how the illness is expected to go, what stands in the way of life at home and what must be in place.',
  'guide.dischargeRecord.judgement.why':
    'The goals of the $t(documents.carePlan) and the plan for a sudden change are built on this.',
  'guide.dischargeRecord.judgement.example':
    'Outlook: further stays possible within half a year. In the way: bedroom upstairs. Needed: bedroom moved downstairs, a visit at night.',

  'guide.dischargeRecord.rounds.write':
    'Use one line for each day on which you received information; write the profession and name of whoever gave it. Tick “Conference attended” if you heard it at a conference.',
  'guide.dischargeRecord.rounds.why':
    'The discharge liaison add-on depends on the days on which information was received and on whether it was at a conference. Twice on one day counts once.',
  'guide.dischargeRecord.rounds.example':
    'Round 1: 10 April 2026, $t(roles.wardNurse) and $t(roles.pt), no conference',

  'guide.dischargeRecord.ext.write':
    'Items added in 2024. Write only what you could learn from the hospital.',
  'guide.dischargeRecord.ext.why':
    'The mouth and nutrition, the rehabilitation plan and talks on the last stage of life are taken further by the home care side.',
  'guide.dischargeRecord.ext.example': 'Rehabilitation plan received: yes (12 April 2026)',
};
