import type { Part } from '../define-form.js';
import type {
  ChoiceLeaf,
  Conditional,
  FlagLeaf,
  IdentifierLeaf,
  KanaLeaf,
  ManyLeaf,
  Needed,
  NumberLeaf,
  PhoneLeaf,
  PlainLeaf,
  RawLeaf,
  TextLeaf,
} from '../leaf.js';
import type { Rows, Section, Variants } from '../node.js';
import type { CodeOf, Flat, RequiredKeys } from '../value-types.js';

/** The parts of a form after an overlay. A form whose parts are known at run time only stays one. */
export type OverlaidParts<P, O> = string extends keyof P
  ? P
  : { readonly [K in keyof P]: Part<OverlaidNodes<NodesOf<P[K]>, ForPart<O, K>>> };

type NodesOf<X> = X extends { readonly nodes: infer N } ? N : never;
type OverlaidNodes<N, C> = Overlaid<N, Work<C>, ''>;

/** The changes that reach a part: those of the whole form, and its own. */
type ForPart<O, K> = O | (O extends { readonly parts: infer S } ? (K extends keyof S ? S[K] : never) : never);

/** Changes as lists of paths, made once for all nodes. */
interface Work<C> {
  drop: C extends { readonly drop: readonly (infer D)[] } ? D : never;
  add: C extends { readonly add: infer A } ? A : never;
  change: C extends { readonly change: infer A } ? A : never;
  /** Every changed path and every path above one; nodes elsewhere are taken as they are. */
  touched: Upwards<
    | (C extends { readonly drop: readonly (infer D)[] } ? D : never)
    | (C extends { readonly add: infer A } ? keyof A : never)
    | (C extends { readonly change: infer A } ? keyof A : never)
  >;
}
interface AnyWork {
  drop: unknown;
  add: unknown;
  change: unknown;
  touched: unknown;
}

type Upwards<P> = P extends `${infer H}.${infer T}` ? H | `${H}.${Upwards<T> & string}` : P;
type KeyOf<A> = A extends unknown ? keyof A & string : never;
type Entry<A, P> = A extends unknown ? (P extends keyof A ? A[P] : never) : never;
type ChangeAt<A, P> = P extends KeyOf<A> ? Entry<A, P> : object;

type Overlaid<N, W extends AnyWork, Above extends string> = Flat<
  {
    readonly [K in keyof N as `${Above}${K & string}` extends W['drop']
      ? never
      : K]: `${Above}${K & string}` extends W['touched']
      ? OverlaidNode<N[K], W, `${Above}${K & string}`>
      : N[K];
  } & AddedTo<W['add'], Above>
>;

/** What is added directly under a place. */
type AddedTo<A, Above extends string> = {
  readonly [P in KeyOf<A> as P extends `${Above}${infer K}`
    ? K extends `${string}.${string}`
      ? never
      : K
    : never]: Entry<A, P>;
};

type OverlaidNode<X, W extends AnyWork, Path extends string> = X extends { readonly section: infer N }
  ? OverlaidSection<Overlaid<N, W, `${Path}.`>, X, ChangeAt<W['change'], Path>>
  : X extends { readonly rows: infer N }
    ? Rows<Overlaid<N, W, `${Path}.`>> &
        NeedOf<X, ChangeAt<W['change'], Path>> &
        WhenOf<X, ChangeAt<W['change'], Path>>
    : X extends { readonly by: infer B extends string; readonly variants: infer V }
      ? Variants<B, OverlaidSets<V, W, Path, ChangeAt<W['change'], Path>>> &
          NeedOf<X, ChangeAt<W['change'], Path>> &
          WhenOf<X, ChangeAt<W['change'], Path>>
      : OverlaidLeaf<X, ChangeAt<W['change'], Path>> &
          NeedOf<X, ChangeAt<W['change'], Path>> &
          WhenOf<X, ChangeAt<W['change'], Path>>;

type OverlaidSection<N, X, C> = Section<N> &
  ([RequiredKeys<N>] extends [never] ? unknown : Needed) &
  WhenOf<X, C>;

type OverlaidSets<V, W extends AnyWork, Path extends string, C> = {
  readonly [T in keyof V as T extends CodesAfter<keyof V, C> ? T : never]: Overlaid<
    V[T],
    W,
    `${Path}.${T & string}.`
  >;
};

interface LeafOfKind {
  text: TextLeaf;
  longText: TextLeaf;
  number: NumberLeaf;
  date: PlainLeaf;
  dateTime: PlainLeaf;
  time: PlainLeaf;
  postalCode: PlainLeaf;
  kana: KanaLeaf;
  phone: PhoneLeaf;
  identifier: IdentifierLeaf;
  flag: FlagLeaf;
}
type OverlaidLeaf<X, C> = X extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
  ? ChoiceLeaf<CodesAfter<CodeOf<O>, C>>
  : X extends { readonly kind: 'many'; readonly options: readonly (infer O)[] }
    ? ManyLeaf<CodesAfter<CodeOf<O>, C>>
    : X extends { readonly kind: infer K extends keyof LeafOfKind }
      ? LeafOfKind[K]
      : X extends RawLeaf<infer V>
        ? RawLeaf<V>
        : never;

type CodesAfter<K, C> = C extends { readonly options: infer O }
  ?
      | Exclude<
          O extends { readonly only: readonly (infer Only)[] } ? Only : K,
          O extends { readonly drop: readonly (infer D)[] } ? D : never
        >
      | (O extends { readonly add: readonly (infer A)[] } ? CodeOf<A> : never) extends infer R extends string
    ? R
    : never
  : K & string;

type NeedOf<X, C> = C extends { readonly need: infer W }
  ? W extends 'required'
    ? Needed
    : unknown
  : X extends Needed
    ? Needed
    : unknown;
type WhenOf<X, C> = C extends { readonly when: infer W }
  ? W extends 'always'
    ? unknown
    : Conditional
  : X extends Conditional
    ? Conditional
    : unknown;
