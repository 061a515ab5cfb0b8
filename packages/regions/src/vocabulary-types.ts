import type { forms, OverlaidParts } from '@renkei/forms';
import type { MessageKey } from '@renkei/i18n';
import type { Facts, nationalRules, Role } from '@renkei/pathway';
import type { Profile } from './profile.js';

type NationalForms = typeof forms;

/** The names that a profile may use, as types: what the nation has, what layers above added, and its own. */
export interface Vocabulary {
  readonly facts: Facts;
  readonly roles: string;
  readonly steps: string;
  readonly eligibility: string;
  readonly documents: string;
  /** Own forms and added questions, as a union of the `forms` of all editions. */
  readonly forms: unknown;
  /** Which form a document of a region is filled in on, as a union of the `documents` of all editions. */
  readonly uses: unknown;
  /** Ids whose names words may begin with. */
  readonly ids: string;
}

export interface NationalVocabulary {
  readonly facts: typeof nationalRules.facts;
  readonly roles: Role;
  readonly steps: keyof typeof nationalRules.steps;
  readonly eligibility: keyof typeof nationalRules.eligibility;
  readonly documents: NationalDocument;
  readonly forms: never;
  readonly uses: never;
  readonly ids: never;
}

/** Papers of the path, with and without a sheet of the library. */
export type NationalDocument = MessageKey extends infer K
  ? K extends `documents.${infer D}`
    ? D
    : never
  : never;

/** A region as it is known to layers under it. */
export interface Region<V = Vocabulary> extends Profile {
  /** Only in the types: the names that this region knows. */
  readonly vocabulary?: V;
}

type EditionOf<P> = P extends { readonly editions: readonly (infer E)[] } ? E : never;
type Of<E, K extends string> = E extends { readonly [Key in K]: infer X } ? X : never;
type NameOf<E, K extends string> = Of<E, K> & string;
type Names<X> = X extends unknown ? keyof X & string : never;
type Intersected<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never;

type Above<P> = P extends { readonly within: readonly (infer R)[] }
  ? R extends { readonly vocabulary?: infer V }
    ? NonNullable<V>
    : never
  : never;
type FactsOf<X> = [X] extends [never] ? unknown : Intersected<X>;

/** What a region adds lies under its own name. */
type Own<P, K extends string> = Extract<Names<Of<EditionOf<P>, K>>, `${NameOf<P, 'id'>}${string}`>;

/** Everything a profile may name. */
export interface VocabularyOf<P> {
  readonly facts: NationalVocabulary['facts'] &
    FactsOf<Of<Above<P>, 'facts'>> &
    FactsOf<Of<EditionOf<P>, 'facts'>>;
  readonly roles: NationalVocabulary['roles'] | NameOf<Above<P>, 'roles'> | Own<P, 'roles'>;
  readonly steps: NationalVocabulary['steps'] | NameOf<Above<P>, 'steps'> | Own<P, 'steps'>;
  readonly eligibility:
    | NationalVocabulary['eligibility']
    | NameOf<Above<P>, 'eligibility'>
    | Own<P, 'eligibility'>;
  readonly documents: NationalDocument | NameOf<Above<P>, 'documents'> | Own<P, 'documents'>;
  readonly forms: Of<Above<P>, 'forms'> | Of<EditionOf<P>, 'forms'>;
  readonly uses: Of<Above<P>, 'uses'> | Of<EditionOf<P>, 'documents'>;
  readonly ids: NameOf<Above<P>, 'ids'> | NameOf<P, 'id'>;
}

type At<X, K> = X extends unknown ? (K extends keyof X ? X[K] : never) : never;

/** The questions that some editions add to a form, as overlays. */
type AddsOf<X> = X extends { readonly add: infer A } ? { readonly add: A } : never;
type PartAddsOf<X> = X extends { readonly parts: infer P }
  ? { readonly parts: { readonly [K in keyof P]: AddsOf<P[K]> } }
  : never;

type BaseParts<F, Forms> = F extends keyof NationalForms
  ? NationalForms[F]['parts']
  : Of<At<Forms, F>, 'definition'> extends { readonly parts: infer P }
    ? P
    : never;

/** The parts of a form with everything that the given `forms` of editions add to it. */
export type PartsOf<F, Forms> = [At<Forms, F>] extends [never]
  ? BaseParts<F, Forms>
  : OverlaidParts<BaseParts<F, Forms>, AddsOf<At<Forms, F>> | PartAddsOf<At<Forms, F>>>;

/** The form that a document is filled in on: its own name, or what a region says. */
export type FormOf<D, Uses> = D extends keyof NationalForms ? D : Of<At<Uses, D>, 'form'>;

/** Codes that editions add to option lists. */
export type AddedCodes<Forms> = CodesIn<Of<Of<Entries<Of<Entries<Forms>, 'change'>>, 'options'>, 'add'>>;
type Entries<X> = X extends unknown ? X[keyof X] : never;
type CodesIn<L> = L extends readonly (infer O)[]
  ? O extends string
    ? O
    : O extends { readonly code: infer C extends string }
      ? C
      : never
  : never;

/** Keys of words that exist because a region added what they name. */
export type OwnWord<V extends Vocabulary> =
  | `${'pathway.step' | 'pathway.fact' | 'pathway.reason' | 'pathway.eligibility' | 'documents' | 'forms'}.${V['ids']}${string}`
  | `roles.${V['roles']}`
  | `documents.${string}.notFor.${string}`
  | `forms.${keyof NationalForms}.${string}${V['ids']}.${string}`
  | `${`forms.${string}.option` | `codes.${string}` | 'roles'}.${AddedCodes<V['forms']>}`;
