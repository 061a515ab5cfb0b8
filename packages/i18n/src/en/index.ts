import { core } from './core.js';
import { admissionHandover } from './forms/admission-handover.js';

/** Every English text of the library. */
export const en = {
  ...core,
  ...admissionHandover,
};
