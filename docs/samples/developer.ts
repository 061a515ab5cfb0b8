import { type AdmissionHandover, admissionHandover, normalise, validate } from '@renkei/forms';
import { createTranslator, describeIssues } from '@renkei/i18n';

// as a person types: Japanese eras, full-width digits, spaces
const typed = {
  header: {
    writtenOn: '令和８年６月６日',
    admittedOn: 'R8.6.5',
    hospital: { name: '架空市立病院' },
    office: { name: '架空居宅介護支援事業所', careManagerName: '架空 一郎' },
  },
  subject: { name: '潮見　ハル', birthDate: '昭和１３年４月２日', sex: 'female' },
};

const { draft, issues: unread } = normalise(admissionHandover, typed);
const verdict = validate(admissionHandover, draft, { before: unread });

if (verdict.ok) {
  const sheet: AdmissionHandover = verdict.data;
  console.log(sheet.subject.birthDate, sheet.header.writtenOn);
}

// what is wrong comes as codes and places; the words follow the reader, and no value is repeated
const { issues } = validate(admissionHandover, { ...draft, header: { writtenOn: '2026-06-06' } });
for (const locale of ['ja', 'en']) {
  const t = createTranslator({ locale });
  for (const { message } of describeIssues(issues, { form: admissionHandover, t })) console.log(message);
}
