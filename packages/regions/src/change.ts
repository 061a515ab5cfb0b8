import type { CivilDate, Path } from '@renkei/forms';

/** Where a change takes hold: section, name, and what of it. `['steps', 'sendAdmissionHandover', 'due']` */
export type Address = readonly string[];

/** One change of a layer, with its address. */
export interface Change {
  readonly address: Address;
  /** `add` joins a list or puts something beside others; `set` says what it is from now on; `remove` takes it away. */
  readonly how: 'set' | 'add' | 'remove';
  readonly value?: unknown;
  /** What the address held before, where it held something. */
  readonly before?: unknown;
  readonly layer: string;
  /** The edition that says it. */
  readonly from: CivilDate;
  /** The layer whose change this one knowingly replaces. */
  readonly overrules?: string;
}

/** A change as an edition writes it, before it is judged. */
export interface Wish extends Pick<Change, 'address' | 'how' | 'value'> {
  /** Where it is written in the profile. */
  readonly at: Path;
}

/** Whether two addresses are the same, or one holds the other. `*` stands for every part of a form. */
const overlap = (a: Address, b: Address): boolean => {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    if (a[i] !== b[i] && a[i] !== '*' && b[i] !== '*') return false;
  }
  return true;
};

/** Two layers get in each other's way, unless both only add to the same list. */
export const clash = (
  one: Pick<Change, 'address' | 'how'>,
  other: Pick<Change, 'address' | 'how'>,
): boolean => overlap(one.address, other.address) && !(one.how === 'add' && other.how === 'add');

export const written = (address: Address): string => address.join('.');
