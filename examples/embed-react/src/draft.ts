import { admissionHandover, resumeDraft, type StoredDocument, storeDraft } from '@renkei/forms';
import type { FieldValues } from 'react-hook-form';
import { forget, keep, kept } from './browser-store.js';
import { answersOf } from './handover.js';

/** Keeps what was typed, right or wrong, as `{ form, edition, content, typed, aside }`; says whether the browser took it. */
export function saveDraft(values: FieldValues): boolean {
  const { document } = storeDraft(admissionHandover, answersOf(values));
  return keep('draft', JSON.stringify(document));
}

/** The answers of the kept draft, wrong writings in their places; nothing where none can be read. */
export function keptDraft(): FieldValues | undefined {
  try {
    const document: StoredDocument | null = JSON.parse(kept('draft') ?? 'null');
    return document?.form === admissionHandover.id ? resumeDraft(document) : undefined;
  } catch {
    return undefined;
  }
}

export const forgetDraft = (): void => forget('draft');
