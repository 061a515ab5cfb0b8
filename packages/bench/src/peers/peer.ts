/** A library, or a way of ours, ready to judge a form. */
export interface Peer {
  /** What is timed: everything a caller needs to know of the document. */
  readonly judge: (document: unknown) => unknown;
  /** Where it finds something wrong, as dotted paths. */
  readonly places: (document: unknown) => readonly string[];
}

export type Peers = Readonly<Record<string, Peer>>;

/** A peer of its way to find errors, none if the document is good, and of the path that each of them has. */
export const peer = <E>(
  judge: (document: unknown) => Iterable<E> | null | undefined,
  pathOf: (error: E) => readonly unknown[],
): Peer => ({
  judge,
  places: (document) => [...(judge(document) ?? [])].map((error) => pathOf(error).join('.')),
});

/** The steps of a JSON Pointer. */
export const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);
