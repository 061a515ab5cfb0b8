import type { CivilDate } from '@renkei/forms';
import { hashOf, type Pin } from '@renkei/pathway';
import type { Edition, Profile } from './profile.js';

const digests = new WeakMap<Edition, string>();

/** The digest of an edition; it is plain data, so equal editions have equal digests wherever they come from. */
function digestOf(edition: Edition): string {
  const digest = digests.get(edition) ?? hashOf(edition);
  digests.set(edition, digest);
  return digest;
}

/** The editions of a layer that are in force on a day, oldest first. */
export const inForce = ({ editions }: Profile, on: CivilDate): readonly Edition[] =>
  editions.filter(({ from }) => from <= on);

/** What a case is started under: layers, their newest editions in force, and the digest of all that they say. */
export function pinOf(layers: readonly Profile[], on: CivilDate): Pin {
  const said = layers.map((layer) => ({ layer, editions: inForce(layer, on) }));
  return {
    layers: said.flatMap(({ layer: { id }, editions }) => {
      const newest = editions.at(-1);
      return newest ? [{ id, edition: newest.from }] : [];
    }),
    digest: hashOf(
      said.map(({ layer: { id, within = [] }, editions }) => [id, within, editions.map(digestOf)]),
    ),
  };
}
