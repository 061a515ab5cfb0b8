import type { FieldDescription } from '@renkei/forms';
import { shownText } from './coarser.js';
import type { Sheet } from './field.js';
import { type Data, reader } from './piece.js';
import { plain, type Voices, widthOf } from './voices.js';

/** What says, on every page, whom a sheet is about: pages come apart. */
export interface Tag {
  /** Word key. */
  readonly label: string;
  readonly path: readonly string[];
}

/** The name, or what stands in its place (イニシャル on a reply slip), and the number that leads replies back (整理番号). */
export function tagsOf({ fields }: Pick<Sheet, 'fields'>): Tag[] {
  const name = [...fields.values()].find(isName);
  return [name, fields.get('header.refNo')].flatMap((field) =>
    field ? [{ label: field.label, path: field.dataPath.split('.') }] : [],
  );
}

/** A form asks for the name before every other text that points to the person. */
const isName = ({ kind, sensitivity }: FieldDescription): boolean =>
  kind === 'text' && sensitivity === 'identifier';

/** About half of a line of the foot, in full-width characters. */
const HALF = 26;

/** The tags as this reader is shown them, with the number of the document; plain text of one line, or of two. */
export function footOf(tags: readonly Tag[], data: Data, documentId: string, voices: Voices): string {
  const written = tags.map(({ label, path }) => [label, shownText(reader(path)(data)) ?? ''] as const);
  const [first = '', ...numbers] = [...written, ['print.documentId', documentId] as const].flatMap(
    ([label, text]) => (text === '' ? [] : [`${plain(voices, label)} ${text.replace(/\p{Cc}+/gu, ' ')}`]),
  );
  const line = [first, ...numbers].join('\u3000');
  return widthOf(line) <= HALF ? line : `${first}\n${numbers.join('\u3000')}`;
}
