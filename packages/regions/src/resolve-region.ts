import type { CivilDate } from '@renkei/forms';
import type { Words } from '@renkei/i18n';
import { type Fee, nationalRules, type Pin, type Policy } from '@renkei/pathway';
import { applyEdition, type Walk } from './apply-edition.js';
import type { Change } from './change.js';
import { orderIssues } from './layer-order.js';
import { policyOf, withCalendars } from './own-roles.js';
import { inForce, pinOf } from './pin.js';
import type { Profile } from './profile.js';
import { national } from './profiles/national.js';
import type { RegionIssue } from './region-issue.js';
import { announces, type Standing, standingOf } from './standing.js';
import { emptyState, type State } from './state.js';

/** What is in force on a day. It goes wherever the rules of `@renkei/pathway` go. */
export interface ResolvedRegion extends Omit<State, 'claims' | 'words'> {
  readonly on: CivilDate;
  /** The layers, from the nation down. */
  readonly layers: readonly Pick<Profile, 'id' | 'level' | 'name'>[];
  /** What each layer says of itself: sources, force, what its public pages do not show. */
  readonly standing: readonly Standing[];
  /** Who may record what: the nation's roles, and beside each the region's own that stand for it. */
  readonly policy: Policy;
  /** The nation's fees; notes of the region on them are words, `claims.<fee>.note`. */
  readonly claims: readonly Fee[];
  /** Words by language, for `createTranslator({ words })`. */
  readonly words: Words;
  /** What a case that starts today is bound to. */
  readonly pin: Pin;
  /** Everything that the layers after the first have changed, with its origin. */
  readonly changes: readonly Change[];
  /** What could not be done and was left as it was. Nothing is thrown while a case is open. */
  readonly issues: readonly RegionIssue[];
}

/** The day is no part of what is in force, so it is set on each answer anew. */
const resolved = new Map<string, Omit<ResolvedRegion, 'on'>>();
const MOST_KEPT = 100;

/**
 * What layers say together on a day: the nation first, then prefecture, district, city, facility as the caller gives them.
 * Later layers change what earlier ones say; two that change the same are an issue, unless the later names whom it
 * overrules. The answer is kept by its digest.
 *
 * @example
 * const region = resolveRegion([national, kitatamaHokubu], { on: '2026-04-01' });
 * obligations(episode, { rules: region, asOf: '2026-04-02' });
 */
export function resolveRegion(
  layers: readonly Profile[],
  { on }: { readonly on: CivilDate },
): ResolvedRegion {
  const pin = pinOf(layers, on);
  // what is told of a layer and is no rule lies outside the digest
  const key = JSON.stringify([pin.digest, layers.map((one) => [one.level, one.name, announces(one)])]);
  const known = resolved.get(key);
  if (known) return { ...known, on };
  const made = resolve(layers, on, pin);
  const [oldest] = resolved.keys();
  if (resolved.size >= MOST_KEPT && oldest !== undefined) resolved.delete(oldest);
  resolved.set(key, made);
  return { ...made, on };
}

function resolve(layers: readonly Profile[], on: CivilDate, pin: Pin): Omit<ResolvedRegion, 'on'> {
  const wrong = orderIssues(layers);
  const { state, changes, issues } = walkLayers(layers, on);
  const { claims: notes, words, ...rest } = state;
  return {
    ...rest,
    steps: withCalendars(rest.steps, rest.roles),
    policy: policyOf(rest.roles),
    layers: layers.map(({ id, level, name }) => ({ id, level, name })),
    standing: layers.map((layer) => standingOf(layer, inForce(layer, on))),
    claims: nationalRules.claims,
    words: wordsOf(words, notes),
    pin,
    changes,
    issues: [...wrong, ...issues],
  };
}

/** Goes through all editions in force, layer by layer. Without the nation in front, ours stands there. */
export function walkLayers(layers: readonly Profile[], on: CivilDate): Walk {
  const [first, ...rest] = layers[0]?.level === 'nation' ? layers : [national, ...layers];
  const start: Walk = { state: emptyState, changes: [], issues: [] };
  const base = walkLayer(start, first ?? national, on, { isBase: true, base: emptyState });
  return rest.reduce((walk, layer) => walkLayer(walk, layer, on, { isBase: false, base: base.state }), base);
}

function walkLayer(
  start: Walk,
  layer: Profile,
  on: CivilDate,
  rest: { readonly isBase: boolean; readonly base: State },
): Walk {
  const editions = inForce(layer, on);
  return editions.reduce((walk, edition) => {
    const overrules = editions
      .filter(({ from }) => from <= edition.from)
      .flatMap((one) => one.overrules ?? []);
    return applyEdition(walk, { layer, edition, index: layer.editions.indexOf(edition), overrules, ...rest });
  }, start);
}

/** Words of the region by language. A note on a fee is a word, too. */
function wordsOf(words: State['words'], notes: State['claims']): Words {
  const noted = Object.entries(notes).map(([fee, { note }]) => [`claims.${fee}.note`, note] as const);
  const texts = { ja: {} as Record<string, string>, en: {} as Record<string, string> };
  for (const [key, text] of [...Object.entries(words), ...noted]) {
    if (text.ja !== undefined) texts.ja[key] = text.ja;
    if (text.en !== undefined) texts.en[key] = text.en;
  }
  return texts;
}
