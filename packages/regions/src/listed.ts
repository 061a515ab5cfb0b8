/** A longer list is not told in a message. */
const MOST_TOLD = 16;

/** All that may stand at a place, where that is a short list. */
export function listed(known: Iterable<string>): { readonly known?: readonly string[] } {
  const all = [...known];
  return all.length > 0 && all.length <= MOST_TOLD ? { known: all } : {};
}
