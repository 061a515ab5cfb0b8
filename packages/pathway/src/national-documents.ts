import type { Role } from './roles.js';

/** A sheet or paper of the path: who writes it, who gets it, and how binding its form is. Words: `documents.<code>`. */
export interface DocumentOfThePath {
  /** Its form in `@renkei/forms`, where it has one. */
  readonly form?: string;
  readonly authors: readonly Role[];
  readonly addressees: readonly Role[];
  readonly force?: 'binding' | 'recommended' | 'reference';
}

/** The papers that the nation's steps carry. */
export const nationalDocuments = {
  admissionHandover: {
    form: 'admissionHandover',
    authors: ['careManager'],
    addressees: ['wardNurse', 'liaisonOffice'],
    force: 'reference',
  },
  liaisonForm: {
    form: 'liaisonForm',
    authors: ['careManager', 'hospitalDoctor', 'familyDoctor', 'liaisonOffice'],
    addressees: ['familyDoctor', 'hospitalDoctor', 'liaisonOffice', 'careManager'],
    force: 'reference',
  },
  screeningSheet: {
    form: 'screeningSheet',
    authors: ['wardNurse'],
    addressees: ['dischargeNurse', 'msw'],
    force: 'reference',
  },
  supportPlan: {
    form: 'supportPlan',
    authors: ['dischargeNurse', 'msw', 'wardNurse'],
    addressees: ['person', 'family'],
    force: 'recommended',
  },
  conferenceRecord: {
    form: 'conferenceRecord',
    authors: ['careManager'],
    addressees: ['careManager', 'msw', 'dischargeNurse'],
    force: 'reference',
  },
  dischargeRecord: {
    form: 'dischargeRecord',
    authors: ['careManager'],
    addressees: ['careManager'],
    force: 'reference',
  },
  inpatientTreatmentPlan: { authors: ['hospitalDoctor', 'wardNurse'], addressees: ['person', 'family'] },
  nursingSummary: { authors: ['wardNurse'], addressees: ['visitingNurse', 'careManager', 'liaisonOffice'] },
  doctorLetter: { authors: ['hospitalDoctor'], addressees: ['careManager'] },
  carePlan: { authors: ['careManager'], addressees: ['person', 'family'] },
  physicianOpinion: { authors: ['hospitalDoctor', 'familyDoctor'], addressees: ['municipality'] },
  certificationApplication: { authors: ['person', 'family', 'careManager'], addressees: ['municipality'] },
} as const satisfies Readonly<Record<string, DocumentOfThePath>>;
