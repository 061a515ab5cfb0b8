import { type Form, type Layout, forms as nationalForms } from '@renkei/forms';
import type { EligibilityRule, Facts, Steps } from '@renkei/pathway';
import type { OwnRoles } from './own-roles.js';
import type { Directory, DocumentRule, Text } from './profile.js';
import type { RegionalSending } from './sending.js';

/** Everything that layers change, as it stands after some of them. */
export interface State {
  readonly forms: Readonly<Record<string, Form>>;
  readonly layouts: Readonly<Record<string, readonly Layout[]>>;
  readonly documents: Readonly<Record<string, DocumentRule>>;
  readonly roles: OwnRoles;
  readonly facts: Facts;
  readonly eligibility: Readonly<Record<string, EligibilityRule>>;
  readonly steps: Steps;
  readonly sending: Readonly<Record<string, RegionalSending>>;
  readonly directories: Readonly<Record<string, Directory>>;
  readonly claims: Readonly<Record<string, { readonly note: Text }>>;
  readonly words: Readonly<Record<string, Text>>;
}

export const emptyState: State = {
  forms: {},
  layouts: {},
  documents: {},
  roles: {},
  facts: {},
  eligibility: {},
  steps: {},
  sending: {},
  directories: {},
  claims: {},
  words: {},
};

/** The form a document is filled in on, if it is one of those that are known. */
export const formOf = (
  { documents, forms }: Pick<State, 'documents' | 'forms'>,
  document: string,
): Form | undefined => {
  const form = ownOf(documents, document)?.form;
  return form === undefined ? undefined : ownOf(forms, form);
};

/** A member of a record by a name that may come from a file: never one of the prototype. */
export const ownOf = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** The same data with a value put at an address, or taken away where it is `undefined`. Nothing given is changed. */
export function put<T>(root: T, [step, ...rest]: readonly string[], value: unknown): T {
  if (step === undefined) return value as T;
  const record = (typeof root === 'object' && root !== null ? root : {}) as Record<string, unknown>;
  const copy = { ...record };
  const next = rest.length === 0 ? value : put(ownOf(record, step), rest, value);
  if (next === undefined) delete copy[step];
  else
    Object.defineProperty(copy, step, { value: next, enumerable: true, writable: true, configurable: true });
  return copy as T;
}

export const valueAt = (root: unknown, address: readonly string[]): unknown =>
  address.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? ownOf(value as Record<string, unknown>, step) : undefined,
    root,
  );

export const isNationalForm = (id: string): boolean => Object.hasOwn(nationalForms, id);
