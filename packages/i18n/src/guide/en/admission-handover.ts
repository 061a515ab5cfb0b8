import type { EnglishOf } from '../../en/english-of.js';
import type { admissionHandover as ja } from '../ja/admission-handover.js';

export const admissionHandover: EnglishOf<typeof ja> = {
  'guide.admissionHandover.header.write':
    'Write the day of writing, the day of admission and the day the information was given separately. Leave the day of admission empty while a planned admission has no date yet.',
  'guide.admissionHandover.header.why':
    'The deadline of the add-on payment counts from the admission and is compared with the day the information was given. Unless the three days are kept apart, nobody can check them later.',
  'guide.admissionHandover.header.example':
    'Admitted 1 April 2026, written 2 April 2026, information given 2 April 2026',

  'guide.admissionHandover.header.consent.write':
    'Choose the one that fits when and how consent to sharing was obtained. If consent was refused, do not hand it over, except to save a life.',
  'guide.admissionHandover.header.consent.why':
    'What you hand over is personal information of the person and the family. With a stated basis, the hospital can share it inside without worry.',
  'guide.admissionHandover.header.consent.example':
    'Comprehensive consent in writing when the care contract was signed: general consent given with the care contract',

  'guide.admissionHandover.subject.write':
    'Write the name in the characters the person uses, with its reading in katakana. The age is the completed age on the day of writing.',
  'guide.admissionHandover.subject.why':
    'The hospital tells people of the same name apart by the reading and the date of birth. This is the first guard against a mix-up.',
  'guide.admissionHandover.subject.example': '髙橋 ハナ (タカハシ ハナ), 89 years old, born 20 May 1936',

  'guide.admissionHandover.subject.housing.write':
    'Describe steps, stairs and handrails from the entrance to bedroom, toilet and bathroom. Add photos if you have them.',
  'guide.admissionHandover.subject.housing.why':
    'The hospital sets the aims of rehabilitation and the time of discharge by the home the person returns to.',
  'guide.admissionHandover.subject.housing.example':
    'One step of 20 cm at the entrance. Bedroom on the ground floor. Five metres of corridor to the toilet, no handrail.',

  'guide.admissionHandover.subject.careLevel.write':
    'Write the care level and the state of its certification separately. If a change of level has been applied for, write both the present level and the date of application.',
  'guide.admissionHandover.subject.careLevel.why':
    'How much service can be used after discharge depends on the level and on the result of the application. That nobody has applied is one of the things the hospital should notice early.',
  'guide.admissionHandover.subject.careLevel.example':
    'Care level 2, change of level applied for on 25 March 2026',

  'guide.admissionHandover.subject.adlRank.write':
    'Choose what was usual before the admission. Say whether a doctor or the $t(roles.careManager) judged it.',
  'guide.admissionHandover.subject.adlRank.why':
    'The hospital can tell what this illness has taken away from how things were before.',
  'guide.admissionHandover.subject.adlRank.example': 'A1, judged by a doctor',

  'guide.admissionHandover.family.write':
    'Write the one who gives care every day (primary caregiver) and the one to call for decisions (key contact person) separately; if it is the same person, fill in both. Give a telephone number that is answered in the daytime.',
  'guide.admissionHandover.family.why':
    'The one who gives care and the one who decides may be two people. In an emergency the hospital then knows whom to call.',
  'guide.admissionHandover.family.example':
    "Primary caregiver: the eldest son's wife, living together. Key contact person: the eldest son, living apart, answers the telephone after 7 p.m.",

  'guide.admissionHandover.wishes.write': "Write the person's own words. Keep the family's wishes apart.",
  'guide.admissionHandover.wishes.why':
    'The goal of the discharge begins with how the person wants to live. In hospital, the person of everyday life is hard to see.',
  'guide.admissionHandover.wishes.example':
    '“I want to be in my field again and have tea with the neighbours.”',

  'guide.admissionHandover.services.write':
    'Write the services used before admission and how often, and enclose the $t(documents.carePlan).',
  'guide.admissionHandover.services.why':
    'Knowing how much support made life at home possible shows what has to be added after discharge.',
  'guide.admissionHandover.services.example':
    'Home-visit care three times a week (bathing, cleaning), day rehabilitation twice a week, wheelchair and handrails on rental',

  'guide.admissionHandover.outlook.write':
    'Write what must be in place for a return home, as the opinion of the $t(roles.careManager).',
  'guide.admissionHandover.outlook.why':
    'If it is known early what must be in place, it can be practised and arranged during the stay.',
  'guide.admissionHandover.outlook.example':
    'Able to go to the toilet alone at night; if that is too hard, a portable toilet and home-visit care at night.',

  'guide.admissionHandover.outlook.abuseSuspected.write':
    'Write only facts you saw or heard, with their date, and no guesses. Keep it off any copy that the family may see.',
  'guide.admissionHandover.outlook.abuseSuspected.why':
    'So that the hospital and the municipality can consider together whether the home is safe.',
  'guide.admissionHandover.outlook.abuseSuspected.example':
    '10 March: palm-sized bruise on the left upper arm. The person says, “I fell.”',

  'guide.admissionHandover.conference.write':
    'Tick the meetings you want to join and add the weekdays and hours that suit you.',
  'guide.admissionHandover.conference.why':
    'If it knows early, the hospital can choose a day that suits and invite you.',
  'guide.admissionHandover.conference.example':
    'Joining the pre-discharge conference: yes. Tuesday and Thursday afternoons.',

  'guide.admissionHandover.function.write':
    'Choose what was usual before the admission. If it differs from day to day, describe a bad day too.',
  'guide.admissionHandover.function.why':
    'It shows how far recovery should go, and the ward decides from it how much help to give.',
  'guide.admissionHandover.function.example':
    'Transfer: partial assistance (stiff in the morning, support at the hips)',

  'guide.admissionHandover.function.diet.write':
    'Write the texture of the meals and the thickness of liquids just as they are given at home, and the hours of the meals.',
  'guide.admissionHandover.function.diet.why':
    'A wrong texture can lead to aspiration at the very first meal in hospital.',
  'guide.admissionHandover.function.diet.example':
    'Staple: rice porridge. Side dishes: bite-sized. Liquids: mildly thick.',

  'guide.admissionHandover.function.toileting.write':
    'Write the help and the aids for day and night separately, and how often the person gets up at night.',
  'guide.admissionHandover.function.toileting.why':
    'Needing help with toileting is one of the factors that make discharge difficult. How often at night shows the burden on the family.',
  'guide.admissionHandover.function.toileting.example':
    'Three times a night. Goes alone when prompted. Pads at night only.',

  'guide.admissionHandover.function.mental.write':
    'Write not only what is difficult but also what calms the person.',
  'guide.admissionHandover.function.mental.why':
    'If the ward does the same, drugs and restraint can sometimes be avoided.',
  'guide.admissionHandover.function.mental.example':
    'Says “I am going home” in the evening and walks off. Calm again after about ten minutes when invited to tea.',

  'guide.admissionHandover.function.admissionHistory.write':
    'If there was a hospital stay in the last six months, write its reason and dates.',
  'guide.admissionHandover.function.admissionHistory.why':
    'Repeated stays are a sign to start discharge support early.',
  'guide.admissionHandover.function.admissionHistory.example': '10 to 28 January 2026, heart failure',

  'guide.admissionHandover.function.procedures.write':
    'Choose the medical procedures continued at home and add who does them.',
  'guide.admissionHandover.function.procedures.why':
    'From the day of discharge somebody must go on with them; it has to be settled who.',
  'guide.admissionHandover.function.procedures.example':
    'Gastrostomy. The wife gives the feed in the morning, at noon and in the evening; home-visit nursing checks once a week.',

  'guide.admissionHandover.medication.write':
    'The names of the drugs are passed on by a copy of the $t(documents.medicationNotebook). Here write what helps with taking them, and which doses are missed.',
  'guide.admissionHandover.medication.why':
    'If drugs change in hospital, they can be put into a form that works at home before discharge.',
  'guide.admissionHandover.medication.example':
    'Packed by dose. The wife hands over the morning dose, the person takes the evening dose alone and misses it about twice a week.',

  'guide.admissionHandover.familyDoctor.write':
    'Write the doctor who will see the person after discharge, and whether at the clinic or at home.',
  'guide.admissionHandover.familyDoctor.why':
    'The hospital can send its letter there, so that medical care does not break off on the day of discharge.',
  'guide.admissionHandover.familyDoctor.example': 'Minato Clinic, home visits, twice a month',

  'guide.admissionHandover.ext.write':
    'Items added in 2024. Write what you know; what is written elsewhere on the form need not be repeated.',
  'guide.admissionHandover.ext.why':
    'Mouth and nutrition, who helps to decide, and wishes for the last stage of life are handed on by hospital and home alike.',
  'guide.admissionHandover.ext.example': 'Food allergy: yes (buckwheat). Use of dentures: yes (full).',

  'guide.admissionHandover.ext.acp.write':
    "Write the day of the talk, who took part and the person's own words. If there has been no talk, choose just that.",
  'guide.admissionHandover.ext.acp.why':
    'When the person can no longer speak, this is the best guide. Wishes change, so the date matters.',
  'guide.admissionHandover.ext.acp.example':
    '11 February 2026; the person, the eldest daughter, the attending physician. “I want to be at home as long as possible.”',
};
