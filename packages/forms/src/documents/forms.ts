import { admissionHandover } from './admission-handover/admission-handover.js';

/** Every document by its id. */
export const forms = { admissionHandover } as const;
