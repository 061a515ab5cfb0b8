import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Form, forms } from '@renkei/forms';
import * as fixtures from '@renkei/forms/testing';
import { createTranslator } from '@renkei/i18n';
import { renderSheet } from '../../src/index.js';

/** The pictures of the sheets on the site, and beside them what each was made from. */
export const folder = fileURLToPath(new URL('../../../../docs/public/sheets', import.meta.url));
export const madeFrom = `${folder}/made-from.json`;

/** By name of the sheet: the hash of its page of HTML, and the paper pages that the pictures show. */
export type MadeFrom = Readonly<Record<string, { readonly html: string; readonly pages: number }>>;

const { admissionHandoverFixtures, dischargeRecordFixtures, liaisonRequestFixtures } = fixtures;
const { liaisonReplyFixtures, liaisonNoticeFixtures, screeningSheetFixtures } = fixtures;

/** The people of the forms' pages, each sheet in Japanese and in English. */
const people = [
  ['admissionHandover', 'sheet', admissionHandoverFixtures.livesAloneDementia],
  ['liaisonForm', 'request', liaisonRequestFixtures.newCareManagerGreeting],
  ['liaisonForm', 'reply', liaisonReplyFixtures.notedOnly],
  ['liaisonForm', 'notice', liaisonNoticeFixtures.admissionToldToFamilyDoctor],
  ['dischargeRecord', 'sheet', dischargeRecordFixtures.livesAloneDementia],
  ['screeningSheet', 'sheet', screeningSheetFixtures.livesAloneDementia],
  ['supportPlan', 'sheet', fixtures.supportPlanFixtures.started],
  ['conferenceRecord', 'sheet', fixtures.conferenceRecordFixtures.livesAloneDementia],
] as const;

const translators = [createTranslator({ locale: 'ja' }), createTranslator({ locale: 'en' })];

export const pictured = people.flatMap(([id, part, data]) =>
  translators.map((t) => ({
    name: `${id}-${part}-${t.locale}`,
    html: renderSheet(forms[id] as unknown as Form, data, { t, part, documentId: 'D-2026-0417' }),
  })),
);

export const hashOf = (html: string): string => createHash('sha256').update(html).digest('hex');
