import { checkShape } from './check-shape.js';
import type { Form } from './define-form.js';
import { describeForm, type FieldDescription } from './describe-form.js';
import { partOf } from './part-of.js';
import { isRecord } from './scope.js';
import { resumeDraft, type StoredDocument } from './stored-document.js';

export interface ReadAs {
  /** What both know, in the reader's form. */
  readonly data: Record<string, unknown>;
  /** What only the writer knew, by dotted path: unknown questions, and codes the reader's lists do not have. */
  readonly extra: Readonly<Record<string, unknown>>;
  /**
   * Paths of questions that only the reader asks and that are not answered; of a list, not in every entry. Questions of a
   * set that was not chosen are not missing.
   */
  readonly missing: readonly string[];
}

/**
 * Reads a document written under another edition or region. Nothing is lost and nothing is judged: what the reader's form
 * does not know stands in `extra`.
 *
 * A region's own option that says which base code it stands for (`is`) is read as that code where the reader does not
 * know it; for that, and for an exact `missing`, pass the writer's form. For an older edition of the same form it is known.
 *
 * @throws {RangeError} for a document of another form, or of a part that the form does not have.
 */
export function readAs(
  form: Form,
  document: Pick<StoredDocument, 'form' | 'edition' | 'part' | 'region' | 'content' | 'aside'>,
  options: { readonly writer?: Form } = {},
): ReadAs {
  if (document.form !== form.id) throw new RangeError('the document is one of another form');
  const { nodes } = partOf(form, document.part);
  const fields = fieldsOf(form, document.part);
  const writer = options.writer ?? writerOf(form, document);
  const written = resumeDraft({ ...document, typed: {} });
  if (writer) readBaseCodes(written, fieldsOf(writer, document.part), fields);
  const { data = {}, aside, issues } = checkShape(nodes, written);
  const unread = issues.map(({ path }) => [path.join('.'), valueAt(written, path)]);
  const known = writer && new Set(fieldsOf(writer, document.part).map((field) => field.path));
  const missing = fields.filter((field) => {
    const open =
      !['section', 'rows', 'variants'].includes(field.kind) &&
      isChosen(field, fields, data) &&
      answersAt(data, field.dataPath.split('.')).includes(undefined);
    return open && (known ? !known.has(field.path) : field.need !== undefined);
  });
  return {
    data,
    extra: { ...aside, ...Object.fromEntries(unread) },
    missing: missing.map(({ path }) => path),
  };
}

const fieldsOf = (form: Form, part: string): readonly FieldDescription[] =>
  describeForm(form).parts.find((one) => one.part === part)?.fields ?? [];

/** Whether the sets of questions around a field are chosen. */
const isChosen = (field: FieldDescription, fields: readonly FieldDescription[], data: unknown): boolean =>
  fields.every(({ path, dataPath, by }) => {
    if (by === undefined || !field.path.startsWith(`${path}.`)) return true;
    const [code] = field.path.slice(path.length + 1).split('.');
    return answersAt(data, `${dataPath}.${by}`.split('.')).includes(code);
  });

/** The form a document was written under, where it is an edition of the reader's own. */
function writerOf(form: Form, { edition, region }: { readonly edition: string; readonly region?: string }) {
  return region === undefined && form.editions.includes(edition) ? form.edition(edition) : undefined;
}

/** Replaces codes that the reader does not know by the base codes they stand for. */
function readBaseCodes(
  written: Record<string, unknown>,
  writer: readonly FieldDescription[],
  reader: readonly FieldDescription[],
): void {
  for (const { path, dataPath, options = [] } of writer) {
    const read = new Set(reader.find((field) => field.path === path)?.options?.map((option) => option.code));
    const base = (code: unknown) => {
      const option = read.has(code as string) ? undefined : options.find((one) => one.code === code);
      return option?.is !== undefined && read.has(option.is) ? option.is : code;
    };
    if (read.size === 0) continue;
    changeAt(written, dataPath.split('.'), (value) =>
      Array.isArray(value) ? [...new Set(value.map(base))] : base(value),
    );
  }
}

/** Changes the answers at a path, in every entry of the lists on the way. */
function changeAt(place: unknown, steps: readonly string[], change: (answer: unknown) => unknown): void {
  const [key, ...rest] = steps as [string, ...string[]];
  if (Array.isArray(place)) for (const entry of place) changeAt(entry, steps, change);
  else if (!isRecord(place) || !Object.hasOwn(place, key)) return;
  else if (rest.length > 0) changeAt(place[key], rest, change);
  else place[key] = change(place[key]);
}

/** The answers at a path: one, or one for every entry of the lists on the way. */
function answersAt(place: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [place];
  if (Array.isArray(place)) return place.flatMap((entry) => answersAt(entry, [key, ...rest]));
  return isRecord(place) && Object.hasOwn(place, key) ? answersAt(place[key], rest) : [undefined];
}

const valueAt = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value)
        ? value[step as number]
        : isRecord(value) && Object.hasOwn(value, step)
          ? value[step]
          : undefined,
    root,
  );
