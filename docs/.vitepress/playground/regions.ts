import { national, type Profile, type ResolvedRegion, resolveRegion, shippedRegions } from '@renkei/regions';

/** The nation, and the shipped regions. */
export const places: readonly Profile[] = [national, ...shippedRegions];

/** What is in force in a place on a day. */
export function rulesIn(place: string, on: string): ResolvedRegion {
  const profile = places.find(({ id }) => id === place) ?? national;
  return resolveRegion(profile === national ? [national] : [national, profile], { on });
}
