import { core } from './core.js';
import { admissionHandover } from './forms/admission-handover.js';

/** Every Japanese text of the library. */
export const ja = {
  ...core,
  ...admissionHandover,
};
