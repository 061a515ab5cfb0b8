import type { Layout } from '../definition/layout.js';
import { admissionHandoverLayout } from './admission-handover/layout.js';

/** Layouts of the printed sheets, by form; a form without one is printed as its definition stands. */
export const layouts: Readonly<Record<string, readonly Layout[]>> = {
  admissionHandover: [admissionHandoverLayout],
};
