import { forms, normalise, validate } from '@renkei/forms';
import { expect, it } from 'vitest';
import { createTranslator } from '../src/create-translator.js';
import { describeIssues } from '../src/describe-issue.js';
import { sideBySide } from './columns.js';

/** As a hurried person fills it in: nearly every kind of mistake once. Nobody in it exists. */
const written = {
  header: {
    writtenOn: '令和8年2月30日',
    admittedOn: '昭和65年1月1日',
    informedOn: '12年7月8日',
    hospital: { name: ' ' },
  },
  subject: {
    name: '山'.repeat(61),
    nameKana: 'Yamada Hanako',
    age: '百',
    sex: '女性かも',
    birthDate: 'いつか',
    postalCode: '12345',
    phone: '026622000',
    housing: { storeys: '1.5', roomFloor: 200 },
    careLevel: { level: 'care2', validFrom: '2026-04-01', validTo: '2025-04-01', status: 'applying' },
    disabilityCert: { has: 'no', kinds: ['physical'] },
    income: { kinds: ['other'] },
  },
  family: { mainCarer: { age: -1, phone: '1' }, keyPerson: { phone: '2', name: '123456789018' } },
  services: { items: [{ service: 'homeHelp' }, { service: 'magic', provider: 'a\u0007b' }] },
  function: {
    adl: { indoorAids: ['cane', 'cane'], mobility: ['independent'] },
    mental: { problems: ['none', 'insomnia'] },
    diet: { restriction: { has: 'yes' }, fluidRestriction: { has: 'yes' } },
  },
  medication: { oralDrugs: 'あり' },
  unknown: { とても個人的なこと: 1 },
};

it('every message of a badly filled sheet says in both languages what to do, and never repeats what was written', async () => {
  const form = forms.admissionHandover;
  const { draft, issues, notices } = normalise(form, written);
  const verdict = validate(form, draft, { stage: 'final' });
  const all = [...issues, ...notices, ...verdict.issues, ...verdict.notices];
  const say = (locale: string) =>
    describeIssues(all, { form, t: createTranslator({ locale }) }).map(({ message }) => message);
  const [ja, en] = [say('ja'), say('en')];
  await expect(sideBySide(ja.map((message, i) => [message, en[i] ?? ''] as const))).toMatchFileSnapshot(
    './side-by-side/badly-filled-sheet.txt',
  );
  expect(en).toHaveLength(ja.length);
  for (const value of [
    '30日',
    '65年',
    '12年7月',
    '山山',
    'Yamada',
    '百',
    '女性',
    'いつか',
    '12345',
    '0266',
    '1.5',
    '個人的',
    'magic',
  ]) {
    expect([...ja, ...en].filter((message) => message.includes(value))).toEqual([]);
  }
});
