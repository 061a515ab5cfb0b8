import { type Form, forms as nationalForms } from '@renkei/forms';
import { type Channel, type View, type ViewName, viewFor, views } from '@renkei/forms/disclosure';
import { pathsOf } from './form-paths.js';
import type { ResolvedRegion } from './resolve-region.js';
import type { ConsentRule } from './sending.js';
import { formOf, isNationalForm, ownOf } from './state.js';

/**
 * The view in which a document goes on a channel, for `viewOf`. The region narrows our view by its styles (`show`, a choice
 * for the sender). Questions that a region has added are hidden until it lists them; what it lists of them is added here.
 */
export function sendingView(
  region: Pick<ResolvedRegion, 'documents' | 'forms' | 'sending'>,
  {
    document,
    part,
    channel,
  }: { readonly document: string; readonly part?: string; readonly channel: Channel },
): ViewName | View {
  const policy = ownOf(region.sending, document);
  const form = formOf(region, document);
  if (!policy || !form) return { name: 'fax', show: {} };
  const name = viewFor(policy, channel);
  if (name === 'full') return name;
  const ours = isNationalForm(form.id)
    ? views[form.id]?.[part ?? Object.keys(form.parts)[0] ?? '']?.views[name]
    : undefined;
  const national: Readonly<Record<string, Form>> = nationalForms as never;
  const known = national[form.id] && pathsOf(national[form.id] as Form);
  const listed = Object.entries(policy.by[channel]?.show ?? {}).filter(([path]) => !known?.has(path));
  return { ...ours, name, show: { ...Object.fromEntries(listed), ...ours?.show } };
}

/** When consent to a sending is asked for: what the channel says, else what the document does. */
export const consentFor = (
  { sending }: Pick<ResolvedRegion, 'sending'>,
  { document, channel }: { readonly document: string; readonly channel: Channel },
): ConsentRule | undefined => {
  const policy = ownOf(sending, document);
  return policy?.by[channel]?.consent ?? policy?.consent;
};
