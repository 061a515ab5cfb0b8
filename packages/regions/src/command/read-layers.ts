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
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return { layers: [], issues: [], unread: file };
  }
  const text = textOf(bytes);
  if (text === undefined) return { layers: [], issues: [NOT_UTF8] };
  const above = withinOf(text).map((id): ReadLayers & { readonly id: string } => {
    const known = shippedRegions.find((one) => one.id === id);
    if (known) return { id, layers: [known], issues: [] };
    const beside = join(dirname(file), `${id}.json`);
    if (open.includes(beside)) return { id, layers: [], issues: [] };
    const { issues, ...rest } = read(beside, [...open, beside]);
    // of what cannot be read at all, the file is told
    return { id, ...rest, issues: issues.map((issue) => ({ layer: id, ...issue })) };
  });
  const layers = [...new Map(above.flatMap((one) => one.layers).map((one) => [one.id, one])).values()];
  const loaded = loadRegion(text, { above: [national, ...layers] });
  // a layer in which something is wrong is not missing
  const wrong = above.filter(({ issues }) => issues.length > 0).map(({ id }) => id);
  const own = loaded.issues.filter(
    ({ code, params }) => code !== 'layerMissing' || !wrong.includes(String(params?.name)),
  );
  return {
    layers: loaded.ok ? [...layers, loaded.region] : layers,
    issues: [...above.flatMap((one) => one.issues), ...own.map(withLayers)],
  };
}

/** As Excel and old editors may save it (Shift_JIS, UTF-16): the words would be lost without a word. */
const NOT_UTF8: RegionIssue = {
  code: 'notJson',
  path: [],
  params: { slip: 'notUtf8', line: 1, column: 1 },
};

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
