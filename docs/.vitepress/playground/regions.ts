import {
  himeji,
  kesennuma,
  kitatamaHokubu,
  national,
  type Profile,
  type ResolvedRegion,
  resolveRegion,
  tatebayashiOra,
} from '@renkei/regions';

/** The nation, and the shipped regions. */
export const places: readonly Profile[] = [national, kesennuma, kitatamaHokubu, himeji, tatebayashiOra];

/** What is in force in a place on a day. */
export function rulesIn(place: string, on: string): ResolvedRegion {
  const profile = places.find(({ id }) => id === place) ?? national;
  return resolveRegion(profile === national ? [national] : [national, profile], { on });
}
