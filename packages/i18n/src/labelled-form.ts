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
  | {
      readonly kind: string;
      readonly list?: string;
      readonly options?: readonly LabelledOption[];
      readonly fax?: true;
    }
  | { readonly section: LabelledNodes }
  | { readonly rows: LabelledNodes }
  | { readonly by: string; readonly variants: { readonly [code: string]: LabelledNodes } }
);
export type LabelledOption = string | { readonly code: string; readonly exclusive?: true };
export interface LabelledRule {
  readonly id: string;
  readonly when?: object;
  readonly order?: readonly [earlier: string, later: string];
  readonly forbid?: string;
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

/** A path without its row numbers. */
export const idOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** A dotted path as steps. */
export const pathOf = (dotted: string): Path =>
  dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Where an answer that a condition names may stand: beside the field, else in each section around it. */
export const around = (path: Path, name: string): Path[] =>
  path.map((_, index) => [...path.slice(0, path.length - 1 - index), ...pathOf(name)]);

/** The answers a condition names. */
export function namesIn(condition: object = {}): string[] {
  return Object.entries(condition).flatMap(([key, part]) => {
    if (key === 'not') return namesIn(part);
    return key === 'any' || key === 'all' ? (part as object[]).flatMap(namesIn) : [key];
  });
}
