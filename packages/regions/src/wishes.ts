import type { Path } from '@renkei/forms';
import type { Wish } from './change.js';
import type { DocumentRule, RegionEligibility, StepChange } from './profile.js';
import type { Sending } from './sending.js';

/** What is not there yet is put there whole; of what is there, each member named is replaced, `null` takes it away. */
export function memberWishes(
  address: readonly string[],
  value: DocumentRule | RegionEligibility | null,
  isNew: boolean,
  at: Path,
): Wish[] {
  if (value === null) return [{ address, how: 'remove', at }];
  if (isNew) return [{ address, how: 'set', value, at }];
  return Object.entries(value).map(([member, one]) => ({
    address: [...address, member],
    how: 'set',
    value: one,
    at,
  }));
}

export function stepWishes(id: string, change: StepChange | null, isNew: boolean, at: Path): Wish[] {
  const address = ['steps', id];
  if (change === null) return [{ address, how: 'remove', at }];
  const { add = {}, ...members } = change;
  if (isNew) return [{ address, how: 'set', value: members, at }];
  return [
    ...Object.entries(members).map(
      ([member, value]): Wish =>
        value === null
          ? { address: [...address, member], how: 'remove', at }
          : { address: [...address, member], how: 'set', value, at },
    ),
    ...Object.entries(add).map(
      ([list, value]): Wish => ({ address: [...address, list], how: 'add', value, at }),
    ),
  ];
}

export function sendingWishes(document: string, sending: Sending | null, at: Path): Wish[] {
  const address = ['sending', document];
  if (sending === null) return [{ address, how: 'remove', at }];
  const { by = {}, ...members } = sending;
  return [
    { address, how: 'add', value: { usual: [], by: {} }, at },
    ...set(address, members, at),
    ...Object.entries(by).flatMap(([channel, rule]): Wish[] => {
      const here = [...address, 'by', channel];
      if (rule === null) return [{ address: here, how: 'remove', at }];
      const { show = {}, add = {}, ...rest } = rule;
      return [
        // that a channel may be used at all; several layers may say so
        { address: here, how: 'add', value: {}, at },
        ...set(here, rest, at),
        ...set([...here, 'show'], show, at),
        ...Object.entries(add).map(
          ([list, value]): Wish => ({ address: [...here, list], how: 'add', value, at }),
        ),
      ];
    }),
  ];
}

const set = (address: readonly string[], members: object, at: Path): Wish[] =>
  Object.entries(members).map(([member, value]) => ({
    address: [...address, member],
    how: 'set',
    value,
    at,
  }));
