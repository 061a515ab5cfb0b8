import type { Translator } from './translator.js';

/**
 * The word of a fact's value, or of a value that an event gives. The name is the fact's or the event's own key for it.
 * What nobody has worded is shown as its code. A region words the values of its own facts as
 * `pathway.fact.<fact>.<value>`.
 *
 * @example
 * valueWord('ward', 'longTerm', t) // => '療養病棟'
 */
export function valueWord(name: string, value: string | number | boolean, t: Translator): string {
  const key = placesOf(name)
    .map((place) => `${place}.${value}`)
    .find((one) => t.has(one));
  return key === undefined ? String(value) : t.dynamic(key);
}

/** Where words for it may stand, its own first. */
const placesOf = (name: string): readonly string[] => [
  `pathway.fact.${name}`,
  ...(Object.hasOwn(SHARED, name) ? (SHARED[name] as readonly string[]) : []),
  `pathway.phase.${name}`,
  'pathway.value',
  'roles',
];

const PRESENCE = ['codes.yesNoUnknown'];
const LEVEL = ['codes.careLevel'];
const PLACE = ['codes.residence'];

/** Lists that stand elsewhere, as they are the answers of a sheet or the words of another part. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  careLevel: LEVEL,
  formerLevel: LEVEL,
  newLevel: LEVEL,
  destination: PLACE,
  facility: PLACE,
  certification: ['codes.careStatus'],
  careManager: PRESENCE,
  specifiedDisease: PRESENCE,
  equipmentRental: PRESENCE,
  copyKept: PRESENCE,
  withheld: PRESENCE,
  levelChange: PRESENCE,
  channel: ['disclosure.channel'],
  phase: ['pathway.phase'],
  verdict: ['pathway.verdict'],
  reason: ['pathway.reason', 'pathway.correction'],
  result: ['pathway.fact.screeningResult'],
};
