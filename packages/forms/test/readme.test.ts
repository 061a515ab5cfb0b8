/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { canDisclose, outboundSheet } from '../src/disclosure.js';
import { admissionHandover } from '../src/index.js';

const [page = ''] = Object.values(
  import.meta.glob<string>('../README.md', { query: '?raw', import: 'default', eager: true }),
);

/** As the README writes values: single quotes, keys without any. */
const written = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, ' $1: ')
    .replaceAll('"', "'")
    .replace(/\{ +/g, '{ ')
    .replace(/,(?! )/g, ', ')
    .replace(/, +/g, ', ')
    .replaceAll('}', ' }');

it('the copy for a FAX in the README shows and withholds what it says', () => {
  const decision = canDisclose({
    document: { form: 'admissionHandover', id: 'D-17', subjects: ['person'] },
    recipient: 'wardNurse',
    purpose: 'admission',
    channel: 'fax',
    consents: [{ subject: 'person', answer: 'given', on: '2025-06-01', method: 'comprehensive' }],
    at: '2026-04-03',
  });
  if (!decision.allowed) throw new Error('not allowed');
  const handover = { subject: { name: '架空 花子', nameKana: 'カクウ ハナコ' } };
  const { sheet, withheld } = outboundSheet(admissionHandover, handover, { decision, view: 'fax' });
  expect(page).toContain(`sheet.content; // => ${written(sheet.content)}`);
  expect(page).toContain(`withheld; // => ${written(withheld)}`);
});
