import { admissionHandover, conferenceRecord, dischargeRecord, type Form } from '@renkei/forms';
import {
  admissionHandoverFixtures,
  conferenceRecordFixtures,
  dischargeRecordFixtures,
} from '@renkei/forms/testing';
import { conferenceEdits, type Edits, handoverEdits, recordEdits } from './draft-edits.js';

/** A sheet with an answer to every question. */
export interface Sheet {
  readonly form: Form;
  readonly filled: Readonly<Record<string, unknown>>;
  readonly edits: Edits;
}

const plain = (form: unknown) => form as Form;

export const handover: Sheet = {
  form: plain(admissionHandover),
  filled: admissionHandoverFixtures.everythingFilled,
  edits: handoverEdits,
};

export const sheets: readonly Sheet[] = [
  handover,
  { form: plain(dischargeRecord), filled: dischargeRecordFixtures.everythingFilled, edits: recordEdits },
  {
    form: plain(conferenceRecord),
    filled: conferenceRecordFixtures.everythingFilled,
    edits: conferenceEdits,
  },
];
