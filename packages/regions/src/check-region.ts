import type { CivilDate, Path } from '@renkei/forms';
import { findGaps } from '@renkei/pathway';
import { addedWords } from './known-words.js';
import { inForce } from './pin.js';
import type { Profile } from './profile.js';
import { national } from './profiles/national.js';
import type { RegionIssue } from './region-issue.js';
import { type ResolvedRegion, resolveRegion } from './resolve-region.js';
import { emptyState, type State } from './state.js';

/** What is wrong on some day, and on which days it was looked. */
export interface RegionCheck {
  /** Nothing blocks; notices may be left. */
  readonly ok: boolean;
  readonly days: readonly CivilDate[];
  readonly issues: readonly RegionIssue[];
}

/**
 * Resolves the layers on every day on which one of them changes, and looks for everything that may be wrong then: names,
 * conflicts, a phase in which nobody owns the next step, words that are missing in a language. Each issue says from which
 * day on it shows.
 */
export function checkRegion(layers: readonly Profile[]): RegionCheck {
  const days = [...new Set(layers.flatMap(({ editions }) => editions.map(({ from }) => from)))].sort();
  const seen = new Set<string>();
  const issues = days.flatMap((on) =>
    issuesOn(layers, on).filter((issue) => {
      // a word stays the same one, whichever edition it is missed in
      const place = issue.code === 'wordMissing' ? [] : issue.path;
      const key = JSON.stringify([issue.code, issue.layer, place, issue.params]);
      return !seen.has(key) && seen.add(key);
    }),
  );
  return { ok: issues.every(({ severity }) => severity === 'notice'), days, issues };
}

function issuesOn(layers: readonly Profile[], on: CivilDate): RegionIssue[] {
  const region = resolveRegion(layers, { on });
  const gaps = findGaps(region);
  return [
    ...region.issues.map((issue) => ({ ...issue, on })),
    ...gaps.map(({ phase, step, code }) => ({
      code: 'phaseWithoutOwner' as const,
      layer: changerOf(region, step),
      path: step === undefined ? ['steps'] : ['steps', step],
      params: { phase, gap: code },
      on,
    })),
    ...missingWords(layers, on),
  ];
}

/** The layer that changed a step last, else the lowest. */
const changerOf = ({ changes, layers }: ResolvedRegion, step: string | undefined): string =>
  changes.findLast(({ address }) => address[0] === 'steps' && address[1] === step)?.layer ??
  layers.at(-1)?.id ??
  national.id;

/** The layer whose name a word lies under, else the lowest. */
const adderOf = (layers: readonly Profile[], key: string): Profile =>
  layers.findLast(({ id }) => key.split('.').some((segment) => segment.startsWith(id))) ??
  layers.at(-1) ??
  national;

/** Where a word can be written: in the newest edition in force, which is the one that makes it needed. */
function placeOf(layer: Profile, key: string, on: CivilDate): Path {
  const newest = inForce(layer, on).at(-1);
  return ['editions', newest ? layer.editions.indexOf(newest) : 0, 'words', key];
}

/** Words that additions need and that one or both languages lack. */
function missingWords(layers: readonly Profile[], on: CivilDate): RegionIssue[] {
  const region = resolveRegion(layers, { on });
  const base = resolveRegion(layers.slice(0, 1).length > 0 ? layers.slice(0, 1) : [national], { on });
  const state = (of: typeof region): State => ({ ...emptyState, ...of, claims: {}, words: {} });
  const needed = [...addedWords(state(region), state(base))];
  return (['ja', 'en'] as const).flatMap((language) =>
    needed
      .filter((key) => region.words[language]?.[key] === undefined)
      .map((name) => {
        const layer = adderOf(layers, name);
        const params = { name, language };
        const path = placeOf(layer, name, on);
        return {
          code: 'wordMissing' as const,
          layer: layer.id,
          path,
          params,
          severity: 'notice' as const,
          on,
        };
      }),
  );
}
