import type { Translator } from './translator.js';

/** What is read of a form: its id, and of each part the questions and the rules. A form of `@renkei/forms` fits. */
export interface LabelledForm {
  readonly id: string;
  readonly parts: {
    readonly [part: string]: { readonly nodes: LabelledNodes; readonly rules?: readonly LabelledRule[] };
  };
}
export interface LabelledNodes {
  readonly [key: string]: LabelledNode;
}
/** A question (`kind`), a section, repeated rows, or sets of questions chosen by an answer (`variants`). */
export type LabelledNode = { readonly when?: object } & (
  | { readonly kind: string; readonly list?: string; readonly options?: readonly LabelledOption[] }
  | { readonly section: LabelledNodes }
  | { readonly rows: LabelledNodes }
  | { readonly by: string; readonly variants: { readonly [code: string]: LabelledNodes } }
);
export type LabelledOption = string | { readonly code: string; readonly exclusive?: true };
export interface LabelledRule {
  readonly id: string;
  readonly within?: string;
  readonly when?: object;
  readonly order?: readonly [earlier: string, later: string];
}

export type Path = readonly (string | number)[];

/** A place on a sheet: a question or a heading. */
export interface Place {
  /** Path of its words: without row numbers, with the codes of variants. */
  readonly wordPath: string;
  /** Path in the document, without row numbers. */
  readonly id: string;
  readonly node: LabelledNode;
  /** Headings it stands under, the outermost first. */
  readonly above: readonly Place[];
}

/** Every place of a form, in the order of its definition; a heading comes before what stands under it. */
export const placesOf = (form: LabelledForm): Place[] =>
  Object.values(form.parts).flatMap((part) => placesIn(part.nodes, '', '', []));

function placesIn(nodes: LabelledNodes, words: string, id: string, above: readonly Place[]): Place[] {
  return Object.entries(nodes).flatMap(([key, node]) => {
    const place = { wordPath: join(words, key), id: join(id, key), node, above };
    const under = (inner: LabelledNodes, code = '') =>
      placesIn(inner, join(place.wordPath, code), place.id, [...above, place]);
    if ('section' in node) return [place, ...under(node.section)];
    if ('rows' in node) return [place, ...under(node.rows)];
    if (!('variants' in node)) return [place];
    const sets = Object.entries(node.variants).flatMap(([code, set]) => under(set, code));
    return [place, ...under({ [node.by]: { kind: 'choice' } }), ...sets];
  });
}

const join = (path: string, key: string) => [path, key].filter((step) => step !== '').join('.');

/** The place a path of a document leads to; of several variants the first that has it. */
export function placeAt(places: readonly Place[], path: Path): Place | undefined {
  const id = path.filter((step) => typeof step === 'string').join('.');
  return places.find((place) => place.id === id);
}

/**
 * What a reader calls a place: its label, under its heading where the sheet prints the same label twice (続柄, 年齢,
 * TEL), with the row's number where there are rows. A place without a label is called by its heading, a path that leads
 * nowhere by the nearest place it passes, and the sheet as a whole by its title.
 */
export function labelOf(
  form: LabelledForm,
  path: Path,
  t: Translator,
  places: readonly Place[] = placesOf(form),
): string {
  const word = (place: Place) => wordOf(form, place, t);
  const line = lineTo(places, path).filter((place) => word(place) !== undefined);
  const own = line.at(-1);
  if (!own) return t.dynamic(`forms.${form.id}.title`);

  const heading = headingNeeded(own, line.slice(0, -1), places, word);
  const numbers = rowNumbers(path);
  return line
    .filter((place) => place === own || place === heading || numbers.has(place.id))
    .map((place) => {
      const number = numbers.get(place.id);
      const label = word(place) as string;
      return number === undefined ? label : t('place.row', { heading: label, number });
    })
    .reduce((above, label) => t('place.under', { heading: above, label }));
}

function wordOf(form: LabelledForm, place: Place, t: Translator): string | undefined {
  const key = `forms.${form.id}.${place.wordPath}.label`;
  return t.has(key) ? t.dynamic(key) : undefined;
}

/** The headings on the way and the place itself, as far as the form knows the path. */
function lineTo(places: readonly Place[], path: Path): Place[] {
  for (let length = path.length; length > 0; length -= 1) {
    const place = placeAt(places, path.slice(0, length));
    if (place) return [...place.above, place];
  }
  return [];
}

/** Where other questions have the same label: the nearest heading that none of them stands under. */
function headingNeeded(
  own: Place,
  headings: readonly Place[],
  places: readonly Place[],
  word: (place: Place) => string | undefined,
): Place | undefined {
  const twins = places.filter(
    (other) => 'kind' in other.node && other.id !== own.id && word(other) === word(own),
  );
  if (twins.length === 0) return undefined;
  const taken = new Set(twins.flatMap((twin) => twin.above.map(word)));
  return headings.findLast((heading) => !taken.has(word(heading))) ?? headings.at(-1);
}

/** Rows by the path of their list, counted from 1 as people count. */
function rowNumbers(path: Path): Map<string, number> {
  const numbers = new Map<string, number>();
  path.forEach((step, index) => {
    if (typeof step !== 'number') return;
    const list = path.slice(0, index).filter((part) => typeof part === 'string');
    numbers.set(list.join('.'), step + 1);
  });
  return numbers;
}
