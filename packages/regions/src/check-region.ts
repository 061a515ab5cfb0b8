import type { CivilDate } from '@renkei/forms';
import { findGaps } from '@renkei/pathway';
import { addedWords } from './known-words.js';
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
      const key = JSON.stringify([issue.code, issue.layer, issue.path, issue.params]);
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
const adderOf = ({ layers }: ResolvedRegion, key: string): string =>
  (
    layers.findLast(({ id }) => key.split('.').some((segment) => segment.startsWith(id))) ??
    layers.at(-1) ??
    national
  ).id;

/** Words that additions need and that one or both languages lack. */
function missingWords(layers: readonly Profile[], on: CivilDate): RegionIssue[] {
  const region = resolveRegion(layers, { on });
  const base = resolveRegion(layers.slice(0, 1).length > 0 ? layers.slice(0, 1) : [national], { on });
  const state = (of: typeof region): State => ({ ...emptyState, ...of, claims: {}, words: {} });
  const needed = [...addedWords(state(region), state(base))];
  return (['ja', 'en'] as const).flatMap((language) =>
    needed
      .filter((key) => region.words[language]?.[key] === undefined)
      .map((name) => ({
        code: 'wordMissing' as const,
        layer: adderOf(region, name),
        path: ['words', name],
        params: { name, language },
        severity: 'notice' as const,
        on,
      })),
  );
}
