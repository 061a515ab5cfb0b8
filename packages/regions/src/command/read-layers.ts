import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRegion, national, type Profile, type RegionIssue, shippedRegions } from '@renkei/regions';
import { nearestOf } from '../nearest.js';

export interface ReadLayers {
  /** From the nation down; the profile that was asked for is the last. */
  readonly layers: readonly Profile[];
  readonly issues: readonly RegionIssue[];
  /** A file that is not there. */
  readonly unread?: string;
}

/** Reads a profile and the layers that it lies within: those that are shipped, others from `<id>.json` beside it. */
export function readLayers(file: string): ReadLayers {
  const { layers, ...rest } = read(file, [file]);
  return { layers: [national, ...layers], ...rest };
}

function read(file: string, open: readonly string[]): ReadLayers {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { layers: [], issues: [], unread: file };
  }
  const above = withinOf(text).map((id): ReadLayers => {
    const known = shippedRegions.find((one) => one.id === id);
    if (known) return { layers: [known], issues: [] };
    const beside = join(dirname(file), `${id}.json`);
    return open.includes(beside) ? { layers: [], issues: [] } : read(beside, [...open, beside]);
  });
  const layers = [...new Map(above.flatMap((one) => one.layers).map((one) => [one.id, one])).values()];
  const loaded = loadRegion(text, { above: [national, ...layers] });
  return {
    layers: loaded.ok ? [...layers, loaded.region] : layers,
    issues: [...above.flatMap((one) => one.issues), ...loaded.issues.map(withLayers)],
  };
}

/** The names of the layers above, where they can be read at all. */
function withinOf(text: string): string[] {
  try {
    const { within } = JSON.parse(text);
    return Array.isArray(within) ? within.filter((id) => /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(String(id))) : [];
  } catch {
    return [];
  }
}

/** Fewer letters begin too much. */
const FEWEST_LETTERS = 4;

/** Of a layer that is not there, which there are: the one that is near it or the only one that begins so, else all. */
function withLayers(issue: RegionIssue): RegionIssue {
  const name = issue.params?.name;
  if (issue.code !== 'layerMissing' || typeof name !== 'string') return issue;
  const known = shippedRegions.map(({ id }) => id);
  const alike = known.filter((id) => id.toLowerCase().startsWith(name.toLowerCase()));
  const [only] = name.length >= FEWEST_LETTERS && alike.length === 1 ? alike : [];
  const nearest = nearestOf(name, known) ?? only;
  return { ...issue, params: { ...issue.params, known, ...(nearest !== undefined && { nearest }) } };
}
