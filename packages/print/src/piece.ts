/** A document, or an entry of one of its lists, as it lies in a store: nothing about it is taken for granted. */
export type Data = Readonly<Record<string, unknown>>;

/** What one printing collects on its way. */
export interface Run {
  /** Texts too long for their box, in the order of the sheet. */
  readonly continued: { readonly label: string; readonly rest: string }[];
}

/** A piece of a prepared sheet: fixed HTML, or a place that a document fills. */
export type Piece = string | Slot;
export type Slot = (data: Data, run: Run) => string;
export type Read = (data: Data) => unknown;

/** Joins neighbouring fixed pieces, so that filling a sheet touches only what a document can change. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

export function fill(pieces: readonly Piece[], data: Data, run: Run): string {
  let html = '';
  for (const piece of pieces) html += typeof piece === 'string' ? piece : piece(data, run);
  return html;
}

/** Reads the answer at a path; what is no object on the way has no answer. */
export const reader =
  (path: readonly string[]): Read =>
  (data) => {
    let value: unknown = data;
    for (const key of path) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = (value as Data)[key];
    }
    return value;
  };
