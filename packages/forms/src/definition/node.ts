import type { Asked, Leaf, NodeOptions } from './leaf.js';

/** Questions that belong together under one key. */
export interface Section<N = Nodes> extends NodeOptions {
  readonly section: N;
}
/** A list of entries, each with the same questions; at most `max` of them. */
export interface Rows<N = Nodes> extends NodeOptions {
  readonly rows: N;
  readonly max: number;
}
/** One of several sets of questions, chosen by the code under the key `by`; each set is a strict object. */
export interface Variants<B extends string = string, V = { readonly [code: string]: Nodes }>
  extends NodeOptions {
  readonly by: B;
  readonly variants: V;
}
export type Node = Leaf | Section | Rows | Variants;
export interface Nodes {
  readonly [key: string]: Node;
}

/** A section; `need: 'required'` when it holds a question that every final sheet must answer. */
export const section = <const N extends Nodes, const O extends NodeOptions = object>(nodes: N, options?: O) =>
  ({ section: nodes, ...options }) as unknown as Asked<Section<N>, O>;

/** Repeated entries. */
export const rows = <const N extends Nodes, const O extends NodeOptions = object>(
  max: number,
  nodes: N,
  options?: O,
) => ({ rows: nodes, max, ...options }) as unknown as Asked<Rows<N>, O>;

/** Sets of questions chosen by one answer. */
export const variants = <
  const B extends string,
  const V extends { readonly [code: string]: Nodes },
  const O extends NodeOptions = object,
>(
  by: B,
  sets: V,
  options?: O,
) => ({ by, variants: sets, ...options }) as unknown as Asked<Variants<B, V>, O>;

export const isLeaf = (node: Node): node is Leaf => 'kind' in node;
export const isSection = (node: Node): node is Section => 'section' in node;
export const isRows = (node: Node): node is Rows => 'rows' in node;
export const isVariants = (node: Node): node is Variants => 'variants' in node;
