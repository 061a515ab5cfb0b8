import type { CodeList, Conditional, Needed, Option } from './leaf.js';

/** The codes of an option list. */
export type CodeOf<O> = O extends string ? O : O extends Option<infer C> ? C : never;

/** Value of each leaf kind in a document; choices and raw leaves are read from the leaf itself. */
interface ValueOfKind {
  text: string;
  longText: string;
  number: number;
  date: string;
  dateTime: string;
  time: string;
  postalCode: string;
  kana: string;
  phone: string;
  identifier: string;
  flag: true;
}

type LeafValue<X> = X extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
  ? CodeOf<O>
  : X extends { readonly kind: 'many'; readonly options: readonly (infer O)[] }
    ? CodeOf<O>[]
    : X extends { readonly kind: infer K extends keyof ValueOfKind }
      ? ValueOfKind[K]
      : X extends { readonly schema: { readonly _zod: { readonly output: infer V } } }
        ? V
        : never;

export type Flat<T> = { [K in keyof T]: T[K] };

/** Keys of the nodes that every final sheet answers; what is asked on a condition may be absent. */
export type RequiredKeys<N> = {
  [K in keyof N]: N[K] extends Needed ? (N[K] extends Conditional ? never : K) : never;
}[keyof N];

/** A final value of nodes: required keys present, every other one optional. */
export type FinalOf<N> = Flat<
  { -readonly [K in RequiredKeys<N>]: FinalValue<N[K]> } & {
    -readonly [K in Exclude<keyof N, RequiredKeys<N>>]?: FinalValue<N[K]>;
  }
>;
type FinalValue<X> = X extends { readonly kind: string }
  ? LeafValue<X>
  : X extends { readonly section: infer N }
    ? FinalOf<N>
    : X extends { readonly rows: infer N }
      ? FinalOf<N>[]
      : X extends { readonly by: infer B extends string; readonly variants: infer V }
        ? { [T in keyof V]: Flat<{ [P in B]: T } & FinalOf<V[T]>> }[keyof V]
        : never;

/** A draft value of nodes: the same values, every key optional. */
export type DraftOf<N> = Flat<{ -readonly [K in keyof N]?: DraftValue<N[K]> }>;
type DraftValue<X> = X extends { readonly kind: string }
  ? LeafValue<X>
  : X extends { readonly section: infer N }
    ? DraftOf<N>
    : X extends { readonly rows: infer N }
      ? DraftOf<N>[]
      : X extends { readonly by: infer B extends string; readonly variants: infer V }
        ? { [T in keyof V]: Flat<{ [P in B]?: T } & DraftOf<V[T]>> }[keyof V]
        : never;

/** The codes of a shared list, as a type. */
export type Code<L> = L extends CodeList<infer C> ? C : never;
