import {
  editionOf,
  type Form,
  forms,
  fromLabels,
  type Issue,
  normalise,
  resumeDraft,
  validate,
} from '@renkei/forms';
import { readJson } from './files.js';
import { formNamed, words } from './words/index.js';

/** A file with what is wrong in it; the form says how its fields are called. */
export interface Finding {
  /** How the file is named to the reader: a word key with parameters. */
  readonly file: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
  readonly form?: Form;
  readonly part?: string;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  readonly unreadable?: true;
}

/** A sheet that passed, as it is stored. */
export interface Sheet {
  readonly id: string;
  readonly form: string;
  readonly edition: string;
  readonly part: string;
  readonly content: Record<string, unknown>;
  readonly typed: Readonly<Record<string, unknown>>;
  readonly aside: Readonly<Record<string, unknown>>;
}

const FORM_KEYS = ['様式', 'form'];
const EDITION_KEYS = ['版', 'edition'];
const PART_KEYS = ['部分', 'part'];

/** Reads one sheet: as people type it, or as it was stored. */
export function readDocument(
  path: string,
  file: Finding['file'],
  id: string,
): { sheet?: Sheet; finding: Finding } {
  const reading = readJson(path);
  const nothing = { file, issues: [], notices: [] };
  if (!reading.ok) {
    if (reading.issue === 'noFile') return { finding: { ...nothing, unreadable: true } };
    return { finding: { ...nothing, issues: [reading.issue] } };
  }
  const { json } = reading;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { finding: { ...nothing, issues: [{ code: 'notObject', path: [] }] } };
  }
  const record = { ...(json as Record<string, unknown>) };
  const named = take(record, FORM_KEYS);
  const latest = named === undefined ? (forms.admissionHandover as unknown as Form) : formNamed(named);
  if (!latest) {
    const known = Object.keys(forms);
    return { finding: { ...nothing, issues: [{ code: 'unknownForm', path: [], params: { known } }] } };
  }
  const edition = take(record, EDITION_KEYS) ?? editionOf(latest);
  if (!latest.editions.includes(edition as string)) {
    const params = { known: latest.editions };
    return { finding: { ...nothing, form: latest, issues: [{ code: 'unknownEdition', path: [], params }] } };
  }
  const form = latest.edition(edition as string);
  const part = (take(record, PART_KEYS) ?? Object.keys(form.parts)[0]) as string;
  if (!Object.hasOwn(form.parts, part)) {
    const params = { known: Object.keys(form.parts) };
    return { finding: { ...nothing, form, issues: [{ code: 'unknownPart', path: [], params }] } };
  }
  const { finding, ...read } = judge(form, part, record, file, id);
  const notices = finding.notices.map((notice) => asInFile(notice, json, record));
  return { ...read, finding: { ...finding, notices } };
}

function judge(form: Form, part: string, record: Record<string, unknown>, file: Finding['file'], id: string) {
  const { content, typed = {}, aside = {}, ...rest } = record;
  const stored = isRecord(content) && isRecord(typed) && isRecord(aside) && Object.keys(rest).length < 4;
  const written = stored ? resumeDraft({ content, typed, aside }) : record;
  const labels = fromLabels(form, written, words.ja, { part });
  const read = normalise(form, labels.input, { part });
  const verdict = validate(form, read.draft, { part, before: [...labels.issues, ...read.issues] });
  const finding = {
    file,
    form,
    part,
    issues: verdict.issues,
    notices: [...labels.notices, ...read.notices, ...verdict.notices],
  };
  if (!verdict.ok) return { finding };
  const sheet = {
    id,
    form: form.id,
    edition: editionOf(form),
    part,
    content: verdict.data as Record<string, unknown>,
    typed: read.typed,
    aside: { ...read.aside, ...labels.unplaced },
  };
  return { finding, sheet };
}

/** Items are counted with 様式, 版 and 部分, as whoever looks for one in the file counts them. */
function asInFile(notice: Issue, json: object, record: object): Issue {
  const { code, path, params } = notice;
  if (code !== 'unknownLabel' || path.length > 0) return notice;
  const item = Object.keys(record)[Number(params?.line) - 1];
  return item === undefined
    ? notice
    : { ...notice, params: { ...params, line: Object.keys(json).indexOf(item) + 1 } };
}

/** Takes the first of these keys out of a record. */
function take(record: Record<string, unknown>, keys: readonly string[]): unknown {
  const key = keys.find((one) => Object.hasOwn(record, one));
  if (key === undefined) return undefined;
  const { [key]: value } = record;
  delete record[key];
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
