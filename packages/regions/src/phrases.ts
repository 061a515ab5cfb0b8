import type { Condition, Matcher } from '@renkei/forms';
import { type Translator, valueWord } from '@renkei/i18n';
import type { DueCase, OwnerCase, Step } from '@renkei/pathway';

/** A deadline as a phrase; one for each case. */
export const duePhrases = (due: Step['due'], t: Translator): string[] =>
  ([due].flat() as readonly DueCase[]).map((one) => duePhrase(one, t));

function duePhrase(due: DueCase, t: Translator): string {
  const anchor = anchorPhrase(due.after ?? due.before ?? '', t);
  const force = t.dynamic(`regions.due.${due.force}`);
  const first = t.dynamic(`regions.first.${due.firstDay}`);
  const count = due.days ?? due.businessDays ?? due.monthEnds ?? 0;
  const [after, before] =
    due.businessDays === undefined
      ? ['daysAfter', 'daysBefore']
      : ['businessDaysAfter', 'businessDaysBefore'];
  const onTheDay = count === 0 && due.monthEnds === undefined;
  const key =
    due.monthEnds !== undefined
      ? 'monthEnd'
      : onTheDay
        ? 'onTheDay'
        : due.before === undefined
          ? after
          : before;
  const phrase = t.dynamic(`regions.due.${key}`, { anchor, count, first, force });
  if (!due.when) return phrase;
  return t('regions.condition.case', { what: phrase, condition: conditionPhrase(due.when, t) });
}

const anchorPhrase = (name: string, t: Translator): string =>
  name === 'openedOn' ? t('regions.anchor.openedOn') : t.dynamic(`pathway.fact.${name}`);

/** Who owes or receives it; where it depends on the case, each with its case. */
export const rolePhrases = (owner: Step['owner'], t: Translator): string[] => {
  const all: readonly (string | OwnerCase)[] = owner;
  const wordOf = (role: string) => t.dynamic(`roles.${role}`);
  const cases = all.filter((one) => typeof one === 'object');
  if (!cases.some(({ when }) => when)) {
    const codes = all.flatMap((one): readonly string[] => (typeof one === 'string' ? [one] : one.roles));
    return [...new Set(codes)].map(wordOf);
  }
  return cases.map(({ when, roles }) => {
    const words = alternatives(roles.map(wordOf), t);
    return when
      ? t('regions.condition.case', { condition: conditionPhrase(when, t), what: words })
      : t('regions.condition.otherwise', { what: words });
  });
};

/** A condition as one phrase: everything in it must hold. */
export const conditionPhrase = (condition: Condition, t: Translator): string =>
  listed(conditionPhrases(condition, t), 'conjunction', t);

/** One of several: “a, b, or c”. */
export const alternatives = (words: readonly string[], t: Translator): string =>
  listed(words, 'disjunction', t);

/** Japanese sets its commas before the last one, too. */
const listed = (words: readonly string[], type: 'conjunction' | 'disjunction', t: Translator): string =>
  t.locale.startsWith('ja') && type === 'conjunction'
    ? words.join('、')
    : new Intl.ListFormat(t.locale, { type }).format(words);

function conditionPhrases(condition: Condition, t: Translator): string[] {
  return Object.entries(condition).flatMap(([key, part]) => {
    if (key === 'all') return (part as readonly Condition[]).flatMap((one) => conditionPhrases(one, t));
    if (key === 'any') {
      const ways = (part as readonly Condition[]).map((one) => conditionPhrase(one, t));
      return [t('regions.condition.any', { parts: ways.join(t.locale.startsWith('ja') ? '／' : '; ') })];
    }
    if (key === 'not') return [t('regions.condition.not', { parts: conditionPhrase(part as Condition, t) })];
    return [matcherPhrase(key, part as Matcher, t)];
  });
}

function matcherPhrase(name: string, matcher: Matcher, t: Translator): string {
  const fact = t.dynamic(`pathway.fact.${name}`);
  if (typeof matcher === 'object' && 'given' in matcher) {
    return t(matcher.given ? 'regions.condition.given' : 'regions.condition.notGiven', { fact });
  }
  if (Array.isArray(matcher) || typeof matcher !== 'object') {
    const values = [matcher].flat() as readonly (string | number | boolean)[];
    return t('regions.condition.is', {
      fact,
      values: alternatives(
        values.map((value) => t('place.quoted', { label: valueWord(name, value, t) })),
        t,
      ),
    });
  }
  const { from: min, to: max } = matcher as {
    readonly from?: string | number;
    readonly to?: string | number;
  };
  if (min === undefined) return t('regions.condition.to', { fact, max: max ?? '' });
  return max === undefined
    ? t('regions.condition.from', { fact, min })
    : t('regions.condition.between', { fact, min, max });
}
