import { admissionHandover, resumeDraft, type StoredDocument, storeDraft } from '@renkei/forms';
import type { FieldValues } from 'react-hook-form';
import { answersOf } from './handover.js';

/** Under this name the browser keeps `{ form, edition, content, typed, aside }`. */
const DRAFT = 'renkei.example.draft';

/** Keeps what was typed, right or wrong; says whether the browser took it. */
export function saveDraft(values: FieldValues): boolean {
  const { document } = storeDraft(admissionHandover, answersOf(values));
  try {
    localStorage.setItem(DRAFT, JSON.stringify(document));
    return true;
  } catch {
    return false;
  }
}

/** The answers of the kept draft, wrong writings in their places; nothing where none can be read. */
export function keptDraft(): FieldValues | undefined {
  try {
    const kept: StoredDocument | null = JSON.parse(localStorage.getItem(DRAFT) ?? 'null');
    return kept?.form === admissionHandover.id ? resumeDraft(kept) : undefined;
  } catch {
    return undefined;
  }
}

export const forgetDraft = (): void => localStorage.removeItem(DRAFT);
