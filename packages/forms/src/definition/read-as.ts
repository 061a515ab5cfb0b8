import type { Path } from '../issue.js';
import { checkShape } from './check-shape.js';
import type { Form } from './define-form.js';
import { describeForm, type FieldDescription } from './describe-form.js';
import { isBlank, isNotice } from './leaf-check.js';
import { partOf } from './part-of.js';
import { pathKey, pathOfKey } from './path-key.js';
import { isRecord } from './scope.js';
import { shareAnswers } from './share-answers.js';
import { resumeDraft, type StoredDocument } from './stored-document.js';
import { valueAt } from './value-at.js';

export interface ReadAs {
  /** What both know, in the reader's form. */
  readonly data: Record<string, unknown>;
  /**
   * What only the writer knew, by dotted path as in `aside`: unknown questions, codes the reader's lists do not have, and
   * what was typed and not understood. Stored as `aside` beside `data`, it is read again where it is known.
   */
  readonly extra: Readonly<Record<string, unknown>>;
  /**
   * Paths of questions that only the reader asks and that are not answered; of a list, not in every entry. Questions of a
   * set that was not chosen are not missing.
   */
  readonly missing: readonly string[];
}

/**
 * Reads a document written under another edition or region. Nothing is lost and nothing is judged: what the reader's form
 * does not know stands in `extra`. Of a list of boxes the codes that both know are in `data`, the others in `extra` under
 * the same path; a set of questions that the reader does not have stands in `extra` as a whole.
 *
 * A region's own option that says which base code it stands for (`is`) is read as that code where the reader does not
 * know it; for that, and for an exact `missing`, pass the writer's form. For an older edition of the same form it is known.
 *
 * @throws {RangeError} for a document of another form, or of a part that the form does not have.
 */
export function readAs(form: Form, document: Readable, options: { readonly writer?: Form } = {}): ReadAs {
  if (document.form !== form.id) throw new RangeError('the document is one of another form');
  const { nodes } = partOf(form, document.part);
  const fields = fieldsOf(form, document.part);
  const writer = options.writer ?? writerOf(form, document);
  const written = resumeDraft({ ...document, typed: notUnderstood(document) });
  const { shared, others } = shareAnswers(nodes, writer?.parts[document.part]?.nodes, written);
  const { data = {}, aside, issues } = checkShape(nodes, shared);
  // an answer that goes badly with others is read all the same
  const unread = issues.filter((issue) => !isNotice(issue) && issue.code !== 'exclusive');
  const refused = unread.map(({ path }): [Path, unknown] => [path, valueAt(shared, path)]);
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
    extra: {
      ...aside,
      ...Object.fromEntries([...refused, ...others].map(([path, value]) => [pathKey(path), value])),
    },
    missing: missing.map(({ path }) => path),
  };
}

type Readable = Omit<StoredDocument, 'typed' | 'inReplyTo'> & Partial<Pick<StoredDocument, 'typed'>>;

/** What was typed where nothing was understood: the reader's form may know it. */
const notUnderstood = ({ content, typed = {} }: Readable): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(typed).filter(([key]) => {
      const answer = valueAt(content, pathOfKey(key));
      return isBlank(answer) || (isRecord(answer) && Object.keys(answer).length === 0);
    }),
  );

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

/** The answers at a path: one, or one for every entry of the lists on the way. */
function answersAt(place: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [place];
  if (Array.isArray(place)) return place.flatMap((entry) => answersAt(entry, [key, ...rest]));
  return isRecord(place) && Object.hasOwn(place, key) ? answersAt(place[key], rest) : [undefined];
}
