import type { Profile } from './profile.js';
import type { RegionIssue } from './region-issue.js';

/** Missing, circular, doubled layers, and editions that do not follow one another. */
export function orderIssues(layers: readonly Profile[]): RegionIssue[] {
  const ids = layers.map(({ id }) => id);
  const base = layers[0]?.level === 'nation' ? [] : [{ code: 'baseMissing' as const, path: [] }];
  return [...base, ...layers.flatMap((layer, position) => layerIssues(layer, position, ids, layers))];
}

function layerIssues(
  { id, within = [], editions }: Profile,
  position: number,
  ids: readonly string[],
  layers: readonly Profile[],
): RegionIssue[] {
  const twice: RegionIssue[] =
    ids.indexOf(id) < position ? [{ code: 'layerTwice', layer: id, path: ['id'], params: { name: id } }] : [];
  const above = within.flatMap((name, i): RegionIssue[] => {
    const found = ids.indexOf(name);
    const path = ['within', i];
    const params = { name };
    if (found < 0) return [{ code: 'layerMissing', layer: id, path, params }];
    if (found < position) return [];
    const circular = found === position || reaches(layers[found] as Profile, id, layers, new Set());
    return [{ code: circular ? 'layerCircular' : 'layerOrder', layer: id, path, params }];
  });
  const days = editions.flatMap(({ from }, i): RegionIssue[] => {
    const former = editions[i - 1]?.from;
    if (former === undefined || former < from) return [];
    return [
      {
        code: 'editionOrder',
        layer: id,
        path: ['editions', i, 'from'],
        params: { name: from, other: former },
      },
    ];
  });
  return [...twice, ...above, ...days];
}

/** Whether a layer lies within another, however many steps up. */
function reaches(layer: Profile, id: string, layers: readonly Profile[], seen: Set<string>): boolean {
  if (seen.has(layer.id)) return false;
  seen.add(layer.id);
  return (layer.within ?? []).some((name) => {
    const above = layers.find((one) => one.id === name);
    return name === id || (above !== undefined && reaches(above, id, layers, seen));
  });
}
