import type { CheckedOverlay } from '@renkei/forms';
import type { MessageKey } from '@renkei/i18n';
import type { ConditionOn, Facts, FeeCode } from '@renkei/pathway';
import type { DocumentRule, Edition, StepChange } from './profile.js';
import type { Channel, ChannelChange, Sending } from './sending.js';
import type { FormOf, OwnWord, PartsOf, Vocabulary, VocabularyOf } from './vocabulary-types.js';

/** What a profile must be beside data of the right shape; a sentence stands where a name leads nowhere. */
export interface CheckedProfile<P extends { readonly id: string; readonly editions: readonly unknown[] }> {
  readonly editions: CheckedEditions<P['editions'], P['id'], VocabularyOf<P>, FormsAbove<P>>;
}

type FormsAbove<P> = P extends { readonly within: readonly (infer R)[] }
  ? R extends { readonly vocabulary?: infer V }
    ? Of<NonNullable<V>, 'forms'>
    : never
  : never;

/** `Before`: the `forms` of the layers above and of the editions before, to which an edition may add. */
type CheckedEditions<Es, Id extends string, V extends Vocabulary, Before> = Es extends readonly [
  infer E,
  ...infer Rest,
]
  ? readonly [CheckedEdition<E, Id, V, Before>, ...CheckedEditions<Rest, Id, V, Before | Of<E, 'forms'>>]
  : readonly [];

type Of<E, K extends string> = E extends { readonly [Key in K]: infer X } ? X : never;
type None<What extends string, Name> = `${What} ${Name & string}: no such name`;

type CheckedEdition<E, Id extends string, V extends Vocabulary, Before> = {
  readonly [M in keyof E]: M extends 'facts' | 'roles'
    ? {
        readonly [F in keyof E[M]]: F extends `${Id}${string}`
          ? unknown
          : `${F & string} must begin with ${Id}`;
      }
    : M extends 'forms'
      ? CheckedForms<E[M], Id, Before>
      : M extends 'documents'
        ? Named<E[M], V['documents'], 'document', { readonly [D in keyof E[M]]: CheckedDocument<E[M][D], V> }>
        : M extends 'eligibility'
          ? Named<E[M], V['eligibility'], 'rule', { readonly [R in keyof E[M]]: CheckedRule<E[M][R], V> }>
          : M extends 'steps'
            ? { readonly [S in keyof E[M]]: CheckedStepAt<S, E[M][S], V> }
            : M extends 'sending'
              ? { readonly [D in keyof E[M]]: CheckedSending<D, E[M][D], V> }
              : M extends 'claims'
                ? { readonly [F in keyof E[M]]: F extends FeeCode ? unknown : None<'fee', F> }
                : M extends 'words'
                  ? {
                      readonly [K in keyof E[M]]: K extends MessageKey | OwnWord<V>
                        ? unknown
                        : None<'word', K>;
                    }
                  : M extends keyof Edition
                    ? unknown
                    : None<'member', M>;
};

/** Names of what is known; a region's new ones are, when they lie under its own name. */
type Named<X, Known, What extends string, Checked> = Checked & {
  readonly [K in keyof X]: K extends Known ? unknown : None<What, K>;
};

type CheckedForms<X, Id extends string, Before> = {
  readonly [F in keyof X]: X[F] extends { readonly definition: unknown }
    ? F extends `${Id}${string}`
      ? unknown
      : `${F & string} must begin with ${Id}`
    : [PartsOf<F, Before>] extends [never]
      ? None<'form', F>
      : CheckedOverlay<PartsOf<F, Before>, Omit<X[F], 'layouts' | 'definition'>> & OwnNames<X[F], Id>;
};

/** What a region adds lies under its own name. */
type OwnNames<X, Id extends string> = {
  readonly [M in keyof X]: M extends 'add'
    ? {
        readonly [Path in keyof X[M]]: `.${Path & string}` extends `${string}.${Id}${string}`
          ? unknown
          : `${Path & string} must lie under ${Id}`;
      }
    : unknown;
};

/** A condition names known facts and their values. */
export type CheckedCondition<C, F> = {
  readonly [K in keyof C]: K extends 'any' | 'all'
    ? EachCondition<C[K], F>
    : K extends 'not'
      ? CheckedCondition<C[K], F>
      : K extends keyof F
        ? ConditionOn<F & Facts>[K]
        : None<'fact', K>;
};

type EachCondition<L, F> = { readonly [I in keyof L]: CheckedCondition<L[I], F> };

/** Objects, or a list of objects, of which each may hold conditions, anchors and names; words in between are events. */
type Each<X, V extends Vocabulary> = X extends readonly unknown[]
  ? { readonly [I in keyof X]: X[I] extends object ? CheckedBox<X[I], V> : unknown }
  : X extends object
    ? CheckedBox<X, V>
    : unknown;

/** Roles, or cases of them. */
type Roles<X, V extends Vocabulary> = X extends readonly unknown[]
  ? {
      readonly [I in keyof X]: X[I] extends string
        ? X[I] extends V['roles']
          ? unknown
          : None<'role', X[I]>
        : CheckedBox<X[I], V>;
    }
  : unknown;

type DateFact<F> = { [K in keyof F]: F[K] extends { readonly kind: 'date' } ? K : never }[keyof F];

type CheckedBox<X, V extends Vocabulary> = {
  readonly [K in keyof X]: K extends 'when' | 'while' | 'says'
    ? CheckedCondition<X[K], V['facts']>
    : K extends 'after' | 'before'
      ? DateFact<V['facts']> | 'openedOn'
      : K extends 'named'
        ? keyof V['facts']
        : K extends 'roles'
          ? Roles<X[K], V>
          : K extends 'notBefore'
            ? CheckedBox<X[K], V>
            : unknown;
};

type CheckedStepAt<S, X, V extends Vocabulary> = S extends V['steps']
  ? X extends null
    ? unknown
    : CheckedStep<X, V>
  : None<'step', S>;

type CheckedStep<X, V extends Vocabulary> = {
  readonly [M in keyof X]: M extends 'when'
    ? CheckedCondition<X[M], V['facts']>
    : M extends 'due' | 'skips' | 'waits' | 'opens'
      ? Each<X[M], V>
      : M extends 'owner' | 'to' | 'asks'
        ? Roles<X[M], V>
        : M extends 'add'
          ? { readonly [L in keyof X[M]]: L extends 'to' ? Roles<X[M][L], V> : Each<X[M][L], V> }
          : M extends 'document'
            ? V['documents'] | null
            : M extends 'eligible'
              ? V['eligibility'] | null
              : M extends keyof StepChange
                ? unknown
                : None<'member', M>;
};

type CheckedRule<X, V extends Vocabulary> = {
  readonly [M in keyof X]: M extends 'when' | 'judge'
    ? CheckedCondition<X[M], V['facts']>
    : M extends 'asks'
      ? Roles<X[M], V>
      : unknown;
};

type CheckedDocument<X, V extends Vocabulary> = {
  readonly [M in keyof X]: M extends 'replaces'
    ? V['documents']
    : M extends 'variants'
      ? Each<X[M], V>
      : M extends keyof DocumentRule
        ? unknown
        : None<'member', M>;
};

type Path<Parts, P> =
  unknown extends CheckedOverlay<Parts, { readonly drop: readonly [P] }> ? unknown : None<'field', P>;
type Paths<Parts, L> = { readonly [I in keyof L]: L[I] extends string ? Path<Parts, L[I]> : unknown };

type CheckedSending<D, X, V extends Vocabulary> = D extends V['documents']
  ? [FormOf<D, V['uses']>] extends [never]
    ? unknown
    : CheckedPolicy<X, PartsOf<FormOf<D, V['uses']>, V['forms']>>
  : None<'document', D>;
type CheckedPolicy<X, Parts> = {
  readonly [M in keyof X]: M extends 'by'
    ? {
        readonly [C in keyof X[M]]: C extends Channel ? CheckedChannel<X[M][C], Parts> : None<'channel', C>;
      }
    : M extends keyof Sending
      ? unknown
      : None<'member', M>;
};
type CheckedChannel<X, Parts> = {
  readonly [M in keyof X]: M extends 'show'
    ? { readonly [P in keyof X[M]]: Path<Parts, P> }
    : M extends 'require'
      ? Paths<Parts, X[M]>
      : M extends 'ban'
        ? Bans<Parts, X[M]>
        : M extends 'add'
          ? CheckedChannel<X[M], Parts>
          : M extends keyof ChannelChange
            ? unknown
            : None<'member', M>;
};
type Bans<Parts, L> = {
  readonly [I in keyof L]: L[I] extends { readonly path: infer P }
    ? { readonly path: Path<Parts, P> }
    : unknown;
};
