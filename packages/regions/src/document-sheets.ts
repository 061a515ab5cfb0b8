import { describeForm, type Form } from '@renkei/forms';
import type { Role } from '@renkei/pathway';
import type { Directory } from './profile.js';
import type { ResolvedRegion } from './resolve-region.js';
import { formOf, ownOf, put, valueAt } from './state.js';

type Region = Pick<ResolvedRegion, 'documents' | 'forms'>;

/** The sheet on top (送付票) as a draft, with the number of sheets counted as the region counts them. */
export function coverFor(
  region: Region,
  document: string,
  sheets: number,
):
  | { readonly document: string; readonly form: Form; readonly draft: Readonly<Record<string, unknown>> }
  | undefined {
  const cover = ownOf(region.documents, document)?.cover;
  const form = cover && formOf(region, cover.document);
  if (!cover || !form) return undefined;
  const total = cover.counts === 'all' ? sheets + 1 : sheets;
  return { document: cover.document, form, draft: put({}, cover.sheets.split('.'), total) };
}

/** What one author hands to the other: of their data, the answers that they fill in before (記入済み). */
export function prefilled(
  { documents }: Region,
  { document, part, by }: { readonly document: string; readonly part: string; readonly by: Role },
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const paths = ownOf(ownOf(documents, document)?.authors?.[part]?.prefilled, by) ?? [];
  return paths.reduce<Readonly<Record<string, unknown>>>((draft, path) => {
    const value = valueAt(data, path.split('.'));
    return value === undefined ? draft : put(draft, path.split('.'), value);
  }, {});
}

/**
 * What a facility's own form (自院様式) leaves open of what the region's sheet asks: required or recommended answers that it
 * does not cover. The duty is met by it; these stay listed.
 */
export function notCovered(region: Region, document: string): readonly string[] {
  const covers = ownOf(region.documents, document)?.ownForm?.covers;
  const form = formOf(region, document);
  if (!covers || !form) return [];
  const fields = describeForm(form).parts.flatMap((part) => part.fields);
  const asked = fields.filter(
    ({ kind, need }) => need !== undefined && !['section', 'rows', 'variants'].includes(kind),
  );
  const covered = (path: string) => covers.some((one) => path === one || path.startsWith(`${one}.`));
  return [...new Set(asked.map(({ path }) => path).filter((path) => !covered(path)))];
}

/** Whom to reach, from all lists of the region, with the day of the list. */
export function whomToReach(
  { directories }: Pick<ResolvedRegion, 'directories'>,
  { role, because }: { readonly role?: Role; readonly because?: 'nobodyInCharge' | 'dateMissed' },
): readonly (Directory['entries'][number] & { readonly directory: string; readonly on: string })[] {
  return Object.entries(directories).flatMap(([directory, { on, entries }]) =>
    entries
      .filter((entry) => (role === undefined || entry.roles.includes(role)) && entry.for === because)
      .map((entry) => ({ ...entry, directory, on })),
  );
}
