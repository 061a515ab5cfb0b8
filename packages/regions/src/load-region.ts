import { parseJson } from '@renkei/forms';
import { withoutConsequences } from './consequences.js';
import { orderIssues } from './layer-order.js';
import type { Profile } from './profile.js';
import { national } from './profiles/national.js';
import { readShape } from './read-shape.js';
import type { RegionIssue } from './region-issue.js';
import { walkLayers } from './resolve-region.js';
import { textIssues } from './text-issues.js';
import type { Region } from './vocabulary-types.js';

export type LoadedRegion =
  | { readonly ok: true; readonly region: Region; readonly issues: readonly RegionIssue[] }
  | { readonly ok: false; readonly issues: readonly RegionIssue[] };

/** More than any profile: a larger file is refused before it is read. */
const MOST_KILOBYTES = 1000;

/**
 * Reads a profile from JSON, as text or as data, and finds everything that is wrong with it at once: each with its address,
 * the nearest name where one was probably meant, and words in both languages (`describeRegionIssue`).
 *
 * `above` are the layers over it, from the nation down; the nation alone when left out.
 */
export function loadRegion(
  json: unknown,
  { above = [national] }: { readonly above?: readonly Profile[] } = {},
): LoadedRegion {
  const { issues: text, ...parsed } = parse(json);
  if (!('data' in parsed)) return { ok: false, issues: text };
  const { profile, places, issues: shape } = readShape(parsed.data);
  const id = profile?.id;
  const found = [...text, ...shape].map((issue) => ({ ...issue, ...(id !== undefined && { layer: id }) }));
  if (profile) {
    const names = namesIn(profile, above).map((issue) => asWritten(issue, places));
    found.push(...withoutConsequences(names, shape, profile.id));
  }
  const wrong = found.filter(({ severity }) => severity !== 'notice');
  return profile && wrong.length === 0
    ? { ok: true, region: profile, issues: found }
    : { ok: false, issues: found };
}

interface Parsed {
  readonly data?: unknown;
  readonly issues: readonly RegionIssue[];
}

function parse(json: unknown): Parsed {
  if (typeof json !== 'string') return { data: json, issues: [] };
  const parsed = parseJson(json, { maxKilobytes: MOST_KILOBYTES });
  if (!parsed.ok && parsed.issue.code === 'tooLarge') return { issues: [parsed.issue] };
  const issues = textIssues(json.replace(/^\uFEFF/, ''));
  return parsed.ok ? { data: parsed.data, issues } : { issues };
}

/** With the address in the file, where wrong editions still stand. */
const asWritten = (issue: RegionIssue, places: readonly number[]): RegionIssue => {
  const [first, index, ...rest] = issue.path;
  if (first !== 'editions' || typeof index !== 'number') return issue;
  return { ...issue, path: [first, places[index] ?? index, ...rest] };
};

/** Each edition is judged on the day it takes effect, so against what the layers above say on that day. */
function namesIn(profile: Profile, above: readonly Profile[]): RegionIssue[] {
  const layers = [...above.filter(({ id }) => id !== profile.id), profile];
  const order = orderIssues(layers).filter(({ layer }) => layer === profile.id);
  const names = profile.editions.flatMap(({ from }, i) =>
    walkLayers(layers, from).issues.filter(
      ({ layer, path }) => layer === profile.id && path[0] === 'editions' && path[1] === i,
    ),
  );
  return [...order, ...names];
}
