import type { EnglishOf } from '../../en/english-of.js';
import type { liaisonForm as ja } from '../ja/liaison-form.js';

export const liaisonForm: EnglishOf<typeof ja> = {
  'guide.liaisonForm.header.write':
    'Address it to the department and the person, not only to the hospital. Give it a reference number and write the number of sheets.',
  'guide.liaisonForm.header.why':
    'In a large hospital, a sheet without an addressee gets stuck. The reference number matches a reply to its request.',
  'guide.liaisonForm.header.example':
    'City Hospital, $t(roles.liaisonOffice); reference number R8-041; 2 sheets',

  'guide.liaisonForm.header.urgency.write': 'If it is urgent, do not rely on this form: telephone first.',
  'guide.liaisonForm.header.urgency.why': 'A fax or a letter may not be read on the same day.',
  'guide.liaisonForm.header.urgency.example': 'Soon (telephoned at 10 a.m.)',

  'guide.liaisonForm.header.receipt.write':
    'Make sure, for example by telephone, that it has arrived; write when, and who confirmed it.',
  'guide.liaisonForm.header.receipt.why':
    'Sent is not delivered. If nothing was said in person, the confirmed receipt is the evidence for the add-on payment.',
  'guide.liaisonForm.header.receipt.example':
    '2 April, 11 a.m., by telephone, receipt confirmed by the office',

  'guide.liaisonForm.subject.write':
    'By fax, use initials, age and municipality only. Do not write the date of birth or the address.',
  'guide.liaisonForm.subject.why':
    'One wrong digit and a stranger receives it. Who is meant is checked by telephone.',
  'guide.liaisonForm.subject.example': 'T.H., 89, Kesennuma',

  'guide.liaisonForm.consent.write':
    "Ask separately for the person's consent and the family's; write how and when it was given.",
  'guide.liaisonForm.consent.why':
    "The person's information belongs to the person, the family's to the family.",
  'guide.liaisonForm.consent.example': 'The person and the family have consented, in writing, 1 April 2026',

  'guide.liaisonForm.purposes.write':
    'Choose one purpose. If there are several, put first what you most need to know.',
  'guide.liaisonForm.purposes.why': 'A doctor answers in the short time between patients.',
  'guide.liaisonForm.purposes.example': 'Opinion on the draft care plan',

  'guide.liaisonForm.body.write':
    'Describe the present state in two or three lines and ask so that yes, no or a few words will do.',
  'guide.liaisonForm.body.why': 'Long sheets are put off. What is easy to answer is answered soon.',
  'guide.liaisonForm.body.example':
    'Short of breath when bathing. May bathing at day care go on twice a week? Is there a blood pressure at which it should be avoided?',

  'guide.liaisonForm.replyRequest.write': 'Write whether you need a reply, in which way and by when.',
  'guide.liaisonForm.replyRequest.why':
    'Without a date the reply may come too late for the start of services.',
  'guide.liaisonForm.replyRequest.example': 'Reply needed, by fax, by 8 April',

  'guide.liaisonForm.reply.write':
    'Write only the initials and the reference number, and your opinion briefly. Tick “Noted only” if you just want to say that you have read it.',
  'guide.liaisonForm.reply.why':
    'Should the reply go astray, nobody can tell whom it is about. Even “Noted only” lets the other side move on.',
  'guide.liaisonForm.reply.example':
    'T.H., reference number R8-041: bathing allowed; on days with a systolic pressure of 160 or more, a bed bath instead.',
};
