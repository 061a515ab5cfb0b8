import type { Pin } from '@renkei/pathway';
import type { Profile } from './profile.js';
import { type ResolvedRegion, resolveRegion } from './resolve-region.js';

/**
 * What was in force when a case was started: its layers, each up to the edition that the pin names. Later editions change
 * nothing for the case until `pin.moved` is recorded. Where an old edition has been edited the digest tells, as an issue.
 *
 * @example
 * resolvePin([national, kitatamaHokubu], episode.pin)
 */
export function resolvePin(layers: readonly Profile[], pin: Pin): ResolvedRegion {
  const pinned = pin.layers.flatMap(({ id, edition }): Profile[] => {
    const layer = layers.find((one) => one.id === id);
    const [first, ...rest] = layer?.editions.filter(({ from }) => from <= edition) ?? [];
    return layer && first ? [{ ...layer, editions: [first, ...rest] }] : [];
  });
  const on =
    pin.layers
      .map(({ edition }) => edition)
      .sort()
      .at(-1) ?? '';
  const region = resolveRegion(pinned, { on });
  if (region.pin.digest === pin.digest) return region;
  return { ...region, issues: [...region.issues, { code: 'pinDiffers', path: [] }] };
}
