import { admissionHandover, admissionHandoverSchema, validate } from '@renkei/forms';
import { createTranslator, describeIssues } from '@renkei/i18n';

const input = { header: { writtenOn: '2026-06-06' }, subject: { name: '潮見 ハル' } };

// the shape: plain zod
const parsed = admissionHandoverSchema.safeParse(input);
console.log(parsed.success ? parsed.data.subject.name : `${parsed.error.issues.length} issues`);

// the verdict, rules included, in the reader's language
const { issues } = validate(admissionHandover, input);
for (const locale of ['ja', 'en']) {
  const t = createTranslator({ locale });
  for (const { message } of describeIssues(issues, { form: admissionHandover, t })) console.log(message);
}
