import { admissionHandover, conferenceRecord, dischargeRecord, type Form } from '@renkei/forms';
import {
  admissionHandoverFixtures,
  conferenceRecordFixtures,
  dischargeRecordFixtures,
} from '@renkei/forms/testing';

/** A sheet with an answer to every question. */
export interface Sheet {
  readonly form: Form;
  readonly filled: Readonly<Record<string, unknown>>;
}

const plain = (form: unknown) => form as Form;

export const handover: Sheet = {
  form: plain(admissionHandover),
  filled: admissionHandoverFixtures.everythingFilled,
};

export const sheets: readonly Sheet[] = [
  handover,
  { form: plain(dischargeRecord), filled: dischargeRecordFixtures.everythingFilled },
  {
    form: plain(conferenceRecord),
    filled: conferenceRecordFixtures.everythingFilled,
  },
];
