import { admissionHandover } from '@renkei/forms';
import { admissionHandoverFixtures } from '@renkei/forms/testing';
import { createTranslator } from '@renkei/i18n';
import { prepareSheet, renderSheet } from '../src/index.js';

const t = createTranslator({ locale: 'ja' });
const filled: unknown = JSON.parse(JSON.stringify(admissionHandoverFixtures.everythingFilled));
const prepared = prepareSheet(admissionHandover, { t });

/** What printing costs, beside writing the same document as JSON. */
export const benchCases = {
  'JSON.stringify of the document': () => JSON.stringify(filled),
  'filling a prepared sheet': () => prepared.fill(filled),
  // A form that nobody has printed yet: nothing is prepared.
  'the first rendering': () => renderSheet({ ...admissionHandover }, filled, { t }),
};
