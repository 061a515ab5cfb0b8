import { type Allowed, canDisclose } from '@renkei/forms/disclosure';

/** A decision that lets a document go, on consent given at the contract. */
export function allowed(form: string, at = '2026-04-03'): Allowed {
  const given = { answer: 'given', on: '2025-06-01', method: 'comprehensive' } as const;
  const decision = canDisclose({
    document: { form, id: 'D-17' },
    recipient: 'wardNurse',
    purpose: 'admission',
    channel: 'fax',
    consents: [
      { ...given, subject: 'person' },
      { ...given, subject: 'family' },
    ],
    at,
  });
  if (!decision.allowed) throw new Error('not allowed');
  return decision;
}
