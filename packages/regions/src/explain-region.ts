import { createTranslator, formatDate, resources, type Translator } from '@renkei/i18n';
import type { Change } from './change.js';
import { describeChange } from './describe/describe-change.js';
import type { Sentence } from './describe/sentence.js';
import { describeRegionIssue } from './describe-region-issue.js';
import type { Text } from './profile.js';
import type { ResolvedRegion } from './resolve-region.js';
import type { Standing } from './standing.js';
import { valueAt } from './state.js';

/** Two regions, or one on two days. */
export interface RegionDifference {
  readonly one: ResolvedRegion;
  readonly other: ResolvedRegion;
}

/**
 * What is in force, in sentences, each with the layer and the day it comes from; or how two regions or two days differ. This
 * text is what a municipality reviews.
 *
 * The region's own words are used, in the language of `t`.
 *
 * @example
 * explainRegion(resolveRegion([national, kitatamaHokubu], { on: '2026-04-01' }), { t }).join('\n');
 */
export function explainRegion(
  told: ResolvedRegion | RegionDifference,
  { t }: { readonly t: Translator },
): readonly string[] {
  return 'one' in told ? explainDifference(told, t.locale) : explainOne(told, t.locale);
}

const wordsOf = (region: ResolvedRegion, locale: string): Translator =>
  createTranslator({ locale, words: region.words });

/** `en-GB` is English, `ja-JP` is Japanese. */
const languageOf = (locale: string): string => locale.replace(/-.*/, '');

/** A text of a profile in the reader's language, else in the other one. */
const textIn = (text: Text, locale: string): string =>
  (languageOf(locale) === 'en' ? text.en : text.ja) ?? text.ja ?? text.en ?? '';

const layerName = (region: ResolvedRegion, id: string, locale: string): string => {
  const layer = region.layers.find((one) => one.id === id);
  return layer ? textIn(layer.name, locale) : id;
};

const dayWord = (day: string, t: Translator): string =>
  day === 'undecided' ? t('regions.explain.undecided') : formatDate(day, { locale: t.locale });

const namesOf = (region: ResolvedRegion, locale: string): string[] =>
  region.layers.map(({ name }) => textIn(name, locale));

function explainOne(region: ResolvedRegion, locale: string): readonly string[] {
  const t = wordsOf(region, locale);
  const on = dayWord(region.on, t);
  const told = unique(region.changes.flatMap((change) => sentencesOf(change, region, t)));
  const wrong = region.issues.map((issue) => describeRegionIssue(issue, { t }));
  return [
    t('regions.explain.inForce', { on, layers: namesOf(region, locale) }),
    ...(told.length === 0 ? [t('regions.explain.nothing')] : told),
    ...region.standing.flatMap((standing) => standingSentences(standing, t, locale)),
    ...(wrong.length === 0 ? [] : [t('regions.explain.leftOut'), ...wrong]),
  ];
}

const markWords = { V: 'V', 'V~': 'V2', GK: 'GK', 'GK?': 'GK2' } as const;

function standingSentences(
  { name, force, sources = [], notShown = [], announced }: Standing,
  t: Translator,
  locale: string,
): string[] {
  const layer = textIn(name, locale);
  return [
    ...(force ? [t('regions.explain.force', { layer, force: t.dynamic(`regions.force.${force}`) })] : []),
    ...sources.map(({ title, mark }) =>
      t('regions.explain.source', { layer, title, mark: t.dynamic(`regions.mark.${markWords[mark]}`) }),
    ),
    ...(announced ? [t('regions.explain.announced', { layer })] : []),
    ...notShown.map((text) => t('regions.explain.notShown', { layer, text: textIn(text, locale) })),
  ];
}

function sentencesOf(change: Change, region: ResolvedRegion, t: Translator): string[] {
  const sentences =
    change.address[0] === 'words' ? wordSentences(change, t) : describeChange(change, { region, t });
  const layer = layerName(region, change.layer, t.locale);
  const from = dayWord(change.from, t);
  return sentences.map(({ code, params }) => t.dynamic(`regions.change.${code}`, { ...params, layer, from }));
}

/** Title and name of a document may be one word, so that two changes say the same. */
const unique = (sentences: readonly string[]): string[] => [...new Set(sentences)];

/** A word of the reader's language; of added things only their names are told, with what was added. */
function wordSentences({ address: [, key = '', language], value }: Change, t: Translator): Sentence[] {
  if (language !== t.locale && language !== languageOf(t.locale)) return [];
  const ours: Readonly<Record<string, string>> = languageOf(language) === 'en' ? resources.en : resources.ja;
  if (!Object.hasOwn(ours, key)) return [];
  const before = createTranslator({ locale: t.locale }).dynamic(key);
  return [{ code: 'word', params: { before, after: String(value) } }];
}

/** What one of two says and the other does not; where one is silent, what stands there instead is told. */
function explainDifference({ one, other }: RegionDifference, locale: string): readonly string[] {
  const t = wordsOf(one, locale);
  const names = namesApart(one, other, t);
  const here = sentencesNotIn(one, other, locale);
  const there = sentencesNotIn(other, one, locale);
  return [
    t('regions.explain.difference', { one: names[0], other: names[1] }),
    t('regions.explain.onlyHere', { name: names[0] }),
    ...(here.length === 0 ? [t('regions.explain.nothing')] : here),
    t('regions.explain.onlyHere', { name: names[1] }),
    ...(there.length === 0 ? [t('regions.explain.nothing')] : there),
  ];
}

/** What tells the two apart: their names, their days, or both. */
function namesApart(one: ResolvedRegion, other: ResolvedRegion, t: Translator): readonly [string, string] {
  const nameOf = ({ layers }: ResolvedRegion) => textIn(layers.at(-1)?.name ?? {}, t.locale);
  const dayOf = ({ on }: ResolvedRegion) => dayWord(on, t);
  if (one.on === other.on) return [nameOf(one), nameOf(other)];
  const [first, second] = [one, other].map((region) => `${nameOf(region)} (${dayOf(region)})`);
  return nameOf(one) === nameOf(other) ? [dayOf(one), dayOf(other)] : [first ?? '', second ?? ''];
}

function sentencesNotIn(region: ResolvedRegion, other: ResolvedRegion, locale: string): string[] {
  const t = wordsOf(region, locale);
  const same = (change: Change) =>
    other.changes.some(
      (theirs) =>
        String(theirs.address) === String(change.address) &&
        JSON.stringify(theirs.value) === JSON.stringify(change.value),
    );
  const own = region.changes
    .filter((change) => !same(change))
    .flatMap((change) => sentencesOf(change, region, t));
  return unique([...own, ...silentOn(region, other, t)]);
}

/** Steps that the other changes and this one leaves to the nation. */
function silentOn(region: ResolvedRegion, other: ResolvedRegion, t: Translator): string[] {
  const nation = region.layers[0];
  if (!nation) return [];
  return other.changes.flatMap(({ address }) => {
    const [section, step, member] = address;
    const said = region.changes.some((change) => String(change.address) === String(address));
    const value = valueAt(region, address);
    if (section !== 'steps' || member === undefined || member === 'source' || said || value === undefined)
      return [];
    const change: Change = {
      address,
      how: 'set',
      value,
      layer: nation.id,
      // since when the nation has this step so; its profile is one edition for all of them
      from: region.steps[step as string]?.source.from ?? region.pin.layers[0]?.edition ?? region.on,
    };
    return sentencesOf(change, region, t);
  });
}
