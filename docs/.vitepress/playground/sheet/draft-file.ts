import { editionOf, type Form, type Issue, type IssueCode, resumeDraft, storeDraft } from '@renkei/forms';
import { settledAll } from './judge-sheet.js';

type AnyForm = Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;

const MOST_KILOBYTES = 512;
/** No list of a sheet is longer; a larger number in a path is a mistake. */
const MOST_ROWS = 100;

/** A draft as a file: what was understood, what was typed, what the form does not know. */
export function draftFile(form: AnyForm, input: unknown, region: string | undefined): string {
  const { document } = storeDraft(form, input, region === undefined ? {} : { region });
  return `${JSON.stringify(document, null, 2)}\n`;
}

export type OpenedDraft =
  | { readonly ok: true; readonly input: Record<string, unknown> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Takes up a saved draft, or says what is wrong with the file. */
export function openDraft(form: AnyForm, text: string): OpenedDraft {
  if (text.length > MOST_KILOBYTES * 1024) return wrong('tooLarge', { maxKilobytes: MOST_KILOBYTES });
  const file = parsed(text);
  if (file === undefined) return wrong('notJson');
  if (!isRecord(file)) return wrong('notObject');
  if (file.form !== form.id) return wrong('unknownForm', { known: form.id });
  if (file.edition !== editionOf(form)) return wrong('unknownEdition', { known: editionOf(form) });
  const { content, typed = {}, aside = {} } = file;
  if (!isRecord(content) || !isRecord(typed) || !isRecord(aside)) return wrong('notObject');
  const places = [...Object.keys(typed), ...Object.keys(aside)];
  if (places.some(isFarRow)) return wrong('notObject');
  return { ok: true, input: settledAll(form, resumeDraft({ content, typed, aside })) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const wrong = (code: IssueCode, params?: Issue['params']): OpenedDraft => ({
  ok: false,
  issues: [{ code, path: [], ...(params && { params }) }],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFarRow = (place: string): boolean =>
  place.split('.').some((step) => /^\d+$/.test(step) && Number(step) >= MOST_ROWS);
