import { createTranslator } from '@renkei/i18n/core';

const [{ core }, { admissionHandover }] = await Promise.all([
  import('@renkei/i18n/ja/core'),
  import('@renkei/i18n/ja/forms/admission-handover'),
]);
const t = createTranslator({ locale: 'ja', words: { ja: { ...core, ...admissionHandover } } });
console.log(t.dynamic('forms.admissionHandover.subject.birthDate.label'));
