import type { directory as ja } from '../ja/directory.js';
import type { EnglishOf } from './english-of.js';

export const directory: EnglishOf<typeof ja> = {
  'directory.hospitalDoctor.does':
    'Diagnoses and treats, and decides when discharge is possible and what to watch for afterwards.',
  'directory.hospitalDoctor.ask':
    'How the illness is likely to go, which treatment continues, what must not be done, what to do if things get worse.',
  'directory.hospitalDoctor.reach':
    'Often with patients or in theatre: the $t(roles.liaisonOffice) or the ward is the surest way.',
  'directory.familyDoctor.does':
    'Looks after everyday illness and takes over medical care after discharge. Writes the $t(documents.physicianOpinion) for the certification of care needs.',
  'directory.familyDoctor.ask':
    'Usual medicines and history, whether home visits are possible, an opinion on the $t(documents.carePlan), plans for the end of life.',
  'directory.familyDoctor.reach':
    'Between or after surgery hours. It is quicker when a $t(documents.liaisonForm) has come first.',
  'directory.dentist.does': 'Treats teeth and dentures and looks at chewing and swallowing, also at home.',
  'directory.dentist.ask': 'Dentures that do not fit, the texture of meals, what to do about choking.',
  'directory.dentist.reach': 'Ring the practice. Home visits may be on fixed weekdays.',
  'directory.dentalHygienist.does': 'Keeps the mouth clean and teaches others how to.',
  'directory.dentalHygienist.ask':
    'Oral care for someone who refuses it, a dry mouth, care that prevents aspiration.',
  'directory.dentalHygienist.reach': 'Through the dental practice or the dental department.',
  'directory.pharmacist.does':
    'Checks how medicines go together and puts them into a form that is easy to take at home. May bring them to the home.',
  'directory.pharmacist.ask':
    'How to miss fewer doses, forms that are easier to take, leftover medicines, food and medicines.',
  'directory.pharmacist.reach':
    'During the stay ring the hospital pharmacy, afterwards the pharmacy the person uses.',
  'directory.wardNurse.does':
    'Sees the person every day in hospital, is the first to notice what makes discharge difficult, and prepares for it.',
  'directory.wardNurse.ask':
    'How the person moves, eats, uses the toilet and sleeps now. What the family has been taught.',
  'directory.wardNurse.reach': 'Ring the ward, but not at the morning and evening handover.',
  'directory.dischargeNurse.does':
    'Turns medical care that goes on after discharge into something that can be done at home, and links the home care side with the ward.',
  'directory.dischargeNurse.ask':
    'When discharge is likely, how procedures are done at home, home-visit nursing, dates of conferences.',
  'directory.dischargeNurse.reach': 'Ring the discharge support department or the $t(roles.liaisonOffice).',
  'directory.msw.does':
    'Thinks through daily life, money and family together with the person, and finds benefits and a place to go to.',
  'directory.msw.ask':
    'Likely destination, benefits and costs, support for people without relatives, differences within the family.',
  'directory.msw.reach': 'Ring the patient advice desk or the $t(roles.liaisonOffice).',
  'directory.psw.does':
    'Supports people with mental illness in daily life and in society, and links them with benefits and services after discharge.',
  'directory.psw.ask':
    'Where to live after discharge, where to spend the day, disability benefits, the rights of the person.',
  'directory.psw.reach':
    'Ring the advice room of the psychiatric hospital or clinic, or the municipal office.',
  'directory.outpatientNurse.does':
    'Sees people who come to the outpatient clinic and notices trouble before an admission.',
  'directory.outpatientNurse.ask':
    'How the person is at appointments, when the next one is, preparing for a planned admission.',
  'directory.outpatientNurse.reach':
    'In the afternoon, when clinics are quieter, through the department that sees the person.',
  'directory.liaisonOffice.does':
    "The hospital's front door: takes calls from outside and passes them on to the right person inside.",
  'directory.liaisonOffice.ask':
    'Who is in charge, where to send the $t(documents.admissionHandover), dates for a talk.',
  'directory.liaisonOffice.reach':
    "Through the hospital's main number. Start here and you will learn who is in charge.",
  'directory.pt.does':
    'Practises sitting up, standing and walking, and fits the practice to the steps of the home.',
  'directory.pt.ask':
    'How much movement is allowed at home, which walker or wheelchair, where a handrail goes.',
  'directory.pt.reach': 'Through the ward or the rehabilitation department, between sessions.',
  'directory.ot.does': 'Practises what daily life needs: eating, dressing, the toilet, housework.',
  'directory.ot.ask':
    'How to go on with housework or a hobby, aids, arranging the home, how to be with a person with dementia.',
  'directory.ot.reach': 'Through the ward or the rehabilitation department.',
  'directory.st.does': 'Assesses and trains speaking, hearing and swallowing.',
  'directory.st.ask':
    'Texture of meals and liquids, posture at meals, how to talk with someone who has no words.',
  'directory.st.reach': 'Through the ward or the rehabilitation department. Not every hospital has one.',
  'directory.dietitian.does':
    'Looks at nutrition, plans meals that suit the illness and shows how to make them at home.',
  'directory.dietitian.ask':
    'Keeping to a diet, nourishing someone who eats little, soft meals that can be made at home.',
  'directory.dietitian.reach':
    'The nutrition department; after discharge a clinic or nutrition care station that visits.',
  'directory.careManager.does':
    'Plans life at home with the person and arranges services under long-term care insurance. At an admission, tells the hospital how life was at home.',
  'directory.careManager.ask':
    'Life before the admission, what the person and the family want, services, the days needed before discharge.',
  'directory.careManager.reach': 'Ring the office. Often out on visits, so agree on a time to be rung back.',
  'directory.chiefCareManager.does':
    'Supports every $t(roles.careManager) of the area and works on difficult cases with them.',
  'directory.chiefCareManager.ask':
    'When support is stuck, what the area has agreed on, whom to bring together.',
  'directory.chiefCareManager.reach': 'Ring the office or the $t(roles.communityCenter).',
  'directory.communityCenter.does':
    'Advises older people on everything, plans for those at a support level, deals with abuse and protects rights.',
  'directory.communityCenter.ask':
    'Someone without a $t(roles.careManager), fear of abuse, someone who cannot manage money.',
  'directory.communityCenter.reach':
    'Ring the centre in charge of the district where the person lives. At night and on holidays calls may be forwarded.',
  'directory.publicHealthNurse.does':
    'Looks after the health of an area and visits people with intractable diseases or mental illness and families with children.',
  'directory.publicHealthNurse.ask':
    'Intractable and infectious diseases, a household that is in trouble as a whole, health groups nearby.',
  'directory.publicHealthNurse.reach': 'Ring the municipal office or the public health centre.',
  'directory.visitingNurse.does':
    'Visits the home, watches health, carries out procedures and teaches the family. Some answer at night too.',
  'directory.visitingNurse.ask':
    'Procedures at home, what to do when health changes, support at the end of life.',
  'directory.visitingNurse.reach': 'Ring the home-visit nursing station; some have a number for emergencies.',
  'directory.careWorker.does':
    'Helps with meals, bathing, the toilet and cleaning, at home or in a facility.',
  'directory.careWorker.ask':
    'How the person usually is at home, how they like things done, what has changed.',
  'directory.careWorker.reach':
    'Not directly: through the $t(roles.homeHelpCoordinator) or whoever is in charge.',
  'directory.homeHelpCoordinator.does':
    'Plans home visits, decides who goes, and tells the $t(roles.careManager) what has changed.',
  'directory.homeHelpCoordinator.ask':
    'Number and hours of visits, when they can start again, changes at home.',
  'directory.homeHelpCoordinator.reach': 'Ring the home-visit care office.',
  'directory.equipmentAdviser.does':
    'Chooses beds, wheelchairs and handrails, fits them to the home and shows their use.',
  'directory.equipmentAdviser.ask':
    'Whether it can be there by the day of discharge, what fits the rooms, an estimate for changes to the home.',
  'directory.equipmentAdviser.reach': 'Ring the assistive-device office. Fix the day to see the home early.',
  'directory.facilitySocialWorker.does':
    'The front door of a facility: takes requests and talks with families and hospitals.',
  'directory.facilitySocialWorker.ask':
    'Vacancies, procedures the facility can take on, how the person is there, when they may leave.',
  'directory.facilitySocialWorker.reach': 'Ring the facility, preferably in the daytime.',
  'directory.disabilityConsultant.does':
    'Plans life with people with disabilities and arranges services of the disability system.',
  'directory.disabilityConsultant.ask':
    'What comes from the disability system and what from long-term care insurance, the change at the age of 65, work and daytime activities.',
  'directory.disabilityConsultant.reach': 'Ring the consultation support office.',
  'directory.municipality.does':
    'Takes applications for certification of care needs and decides on them, and sets premiums and co-payment rates.',
  'directory.municipality.ask':
    'Applications and when the result is due, co-payment rates, help for people without relatives or money.',
  'directory.municipality.reach': 'Ring the long-term care insurance desk on days the office is open.',
  'directory.healthOffice.does':
    'Sets up how medicine and care work together in an area, and mediates between hospitals and municipalities.',
  'directory.healthOffice.ask':
    "Intractable diseases, infections, mental health, matters that concern several municipalities, the area's rules for admission and discharge.",
  'directory.healthOffice.reach':
    'The main number on open days; for urgent matters such as infections there is a number at night.',
  'directory.ambulance.does': 'Takes people who suddenly fall ill or are hurt to hospital.',
  'directory.ambulance.ask': 'What they need to be told, and which information to keep ready at home.',
  'directory.ambulance.reach': 'In an emergency 119. Otherwise the main number of the fire station.',
  'directory.welfareVolunteer.does':
    'Keeps an eye on people nearby and links those in trouble with the municipality and with professionals.',
  'directory.welfareVolunteer.ask':
    'How someone living alone usually is, help among neighbours. Ask the person first what may be told, illness above all.',
  'directory.welfareVolunteer.reach':
    "Through the municipality's welfare desk or the council of social welfare.",
  'directory.person.does': 'Decides how to live, and is the first to feel how the body is.',
  'directory.person.ask': 'What they like, what is hard, where they want to live, who may be told.',
  'directory.person.reach': 'At a good time of day, without hurry. Where words are difficult, offer choices.',
  'directory.family.does':
    'Supports the person and tells how things usually are. What they can do has limits, and they have lives of their own.',
  'directory.family.ask':
    'How things usually are, what they can keep up and what is hard, when they can be reached.',
  'directory.family.reach':
    'Ring the one who was agreed on, at a time that suits. For family far away, use telephone or video calls.',
  'directory.guardian.does':
    'Makes contracts and manages money for someone who cannot judge well enough. Cannot consent to treatment.',
  'directory.guardian.ask': "Contracts and payments, entering a facility, what the person's means allow.",
  'directory.guardian.reach':
    "Ring the guardian's office or home. The certificate of registered matters shows how far the powers go.",
};
