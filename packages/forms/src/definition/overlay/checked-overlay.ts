import type { CodeOf } from '../value-types.js';
import type { Overlay } from './overlay-form.js';

/**
 * What an overlay must be beside data of the right shape: nothing more when every path, member and code fits the parts
 * `P` of a form, and nothing more when the shape itself is wrong, of which the compiler speaks; otherwise a sentence stands in the place of what does not fit, and it does not compile.
 *
 * What conditions read is not judged here; `overlayFaults` does it when the form is made.
 */
export type CheckedOverlay<P, O> = string extends keyof P
  ? unknown
  : Overlay extends O
    ? unknown
    : [FaultsOf<P, O>[keyof O]] extends [never]
      ? unknown
      : { readonly [M in keyof O]: [FaultsOf<P, O>[M]] extends [never] ? unknown : FaultsOf<P, O>[M] };

/** Sentences by member of the overlay. */
type FaultsOf<P, O> = {
  [M in keyof O]: M extends 'add'
    ? AddFault<P, keyof O[M]>
    : M extends 'drop'
      ? DropFault<P, Member<O[M]>>
      : M extends 'change'
        ? { [Path in keyof O[M]]: ChangeFault<NodeOf<P, Path>, O[M][Path], Path> }[keyof O[M]]
        : M extends 'rules'
          ? RuleFault<P, AddedPaths<O>, Member<Entry<O[M], 'add'>>>
          : M extends 'facts'
            ? NameFault<P, AddedPaths<O>, Values<Entry<O[M], 'add'>>>
            : M extends 'parts'
              ? { [K in keyof O[M]]: PartFault<P, O[M][K], K> }[keyof O[M]]
              : `${M & string} is no member of an overlay`;
};

type Member<L> = L extends readonly (infer X)[] ? X : never;
type Entry<R, K> = R extends unknown ? (K extends keyof R ? R[K] : never) : never;
type KeyOf<R> = R extends unknown ? keyof R : never;
type Values<R> = R extends unknown ? R[keyof R] : never;

type PartFault<P, O, K> = K extends keyof P
  ? FaultsOf<Pick<P, K>, O>[keyof O]
  : `the form has no part ${K & string}`;

type Nothing<Path> = `nothing is at ${Path & string}`;

type DropFault<P, Path> = Path extends string
  ? [NodeOf<P, Path>] extends [never]
    ? Nothing<Path>
    : never
  : never;
type AddFault<P, Path> = Path extends string
  ? [PlaceOf<P, Path>] extends [never]
    ? `no section is above ${Path}`
    : [NodeOf<P, Path>] extends [never]
      ? never
      : `something is at ${Path}`
  : never;

type ChangeFault<X, C, Path> = [X] extends [never]
  ? Nothing<Path>
  :
      | `${Exclude<keyof C, MemberOf<X>> & string} cannot be changed at ${Path & string}`
      | OptionsFault<X extends unknown ? CodesIn<X> : never, Entry<C, 'options'>, Path>;

/** What can be changed of a node. */
type MemberOf<X> = X extends { readonly section: unknown }
  ? 'when'
  : X extends { readonly variants: unknown } | { readonly options: unknown }
    ? 'need' | 'when' | 'options'
    : X extends { readonly kind: 'number' }
      ? 'need' | 'when' | 'min' | 'max'
      : X extends { readonly max: number }
        ? 'need' | 'when' | 'max'
        : 'need' | 'when';
type CodesIn<X> = X extends { readonly options: readonly (infer O)[] }
  ? CodeOf<O>
  : X extends { readonly variants: infer V }
    ? keyof V
    : never;

/** `C` are the codes there are, `O` the change of the list. */
type OptionsFault<C, O, Path> =
  | `${Exclude<Member<Entry<O, 'only' | 'drop'>>, C> & string} is no option of ${Path & string}`
  | `${Exclude<Member<Entry<O, 'order'>>, C | AddedCodes<O>> & string} is no option of ${Path & string}`
  | `${Extract<AddedCodes<O>, C> & string} is an option of ${Path & string} already`
  | `${Exclude<Entry<Member<Entry<O, 'add'>>, 'is'>, C> & string} is no option of ${Path & string}`;
type AddedCodes<O> = CodeOf<Member<Entry<O, 'add'>>>;

/** The nodes in which a path ends, and its last key; nothing when the way leads nowhere. */
type Place<N, Path> = Path extends `${infer H}.${infer T}`
  ? H extends keyof N
    ? PlaceIn<N[H], T>
    : never
  : [N, Path];
type PlaceIn<X, Path extends string> = X extends { readonly section: infer N }
  ? Place<N, Path>
  : X extends { readonly rows: infer N }
    ? Place<N, Path>
    : X extends { readonly variants: infer V }
      ? Path extends `${infer C}.${infer T}`
        ? C extends keyof V
          ? Place<V[C], T>
          : never
        : never
      : never;
type PlaceOf<P, Path> = { [K in keyof P]: Place<NodesOf<P[K]>, Path> }[keyof P];
type NodeOf<P, Path> = NodeAt<PlaceOf<P, Path>>;
type NodeAt<L> = L extends [infer N, infer K] ? (K extends keyof N ? N[K] : never) : never;
type NodesOf<X> = X extends { readonly nodes: infer N } ? N : never;

/** Paths that this overlay adds, in all parts or in one: what lies below them is judged at run time. */
type AddedPaths<O> = KeyOf<Entry<O, 'add'>> | KeyOf<Entry<Values<Entry<O, 'parts'>>, 'add'>>;

type RuleFault<P, A, R> = R extends unknown ? NameFault<P, A, `${Above<R>}${RuleNames<R> & string}`> : never;
type Above<R> = R extends { readonly within: infer X extends string } ? `${X}.` : '';
type RuleNames<R> = Entry<R, 'require' | 'forbid' | 'age' | 'birthDate' | 'on'> | Member<Entry<R, 'order'>>;

type NameFault<P, A, Name> = Name extends string
  ? Name extends A | `${A & string}.${string}`
    ? never
    : [{ [K in keyof P]: Answer<NodesOf<P[K]>, Name> }[keyof P]] extends [never]
      ? Nothing<Name>
      : never
  : never;

/** Whether a name leads to an answer. Below a choice of sets this is left to the check at run time. */
type Answer<N, Name> = Name extends `${infer H}.${infer T}`
  ? H extends keyof N
    ? AnswerIn<N[H], T>
    : never
  : Name extends keyof N
    ? true
    : never;
type AnswerIn<X, Name> = X extends { readonly section: infer N }
  ? Answer<N, Name>
  : X extends { readonly rows: infer N }
    ? Answer<N, Name>
    : X extends { readonly variants: unknown }
      ? true
      : never;
