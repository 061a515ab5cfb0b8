import {
  around,
  idOf,
  type LabelledForm,
  namesIn,
  type Path,
  type Place,
  pathOf,
  placesOf,
} from './labelled-form.js';
import type { Translator } from './translator.js';

/** A form with its words in one language, read once for many labels. */
export interface Sheet {
  readonly form: LabelledForm;
  readonly t: Translator;
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  readonly words: ReadonlyMap<Place, string>;
  /** Questions by label: the sheet prints some labels more than once (続柄, 年齢, TEL). */
  readonly twins: ReadonlyMap<string, readonly Place[]>;
}

export function sheetOf(whole: LabelledForm, t: Translator, part?: string): Sheet {
  const form = part === undefined ? whole : onlyPart(whole, part);
  const places = placesOf(form);
  const byId = new Map<string, Place>();
  const words = new Map<Place, string>();
  const twins = new Map<string, Place[]>();
  for (const place of places) {
    // of several variants with the same question the first stands for all
    if (!byId.has(place.id)) byId.set(place.id, place);
    const key = `forms.${form.id}.${place.wordPath}.label`;
    if (!t.has(key)) continue;
    const word = t.dynamic(key);
    words.set(place, word);
    if ('kind' in place.node) twins.set(word, [...(twins.get(word) ?? []), place]);
  }
  return { form, t, places, byId, words, twins };
}

/** A form as one of its parts prints it: what another part prints twice needs no heading here. */
function onlyPart({ id, parts }: LabelledForm, part: string): LabelledForm {
  return { id, parts: Object.fromEntries(Object.entries(parts).filter(([one]) => one === part)) };
}

/**
 * What a reader calls a field: its label; under its heading where the sheet prints the same label elsewhere, and where
 * the question depends on another answer (「水分制限 量」); with the row's number where there are rows. A place without a
 * label is called by its heading, a path that leads nowhere by the nearest place it passes, the whole sheet by its title.
 *
 * @example
 * labelOf(admissionHandover, ['family', 'keyPerson', 'age'], t) // => 'キーパーソン 年齢'
 */
export const labelOf = (form: LabelledForm, path: Path, t: Translator, part?: string): string =>
  labelOn(sheetOf(form, t, part), path);

export function labelOn(sheet: Sheet, path: Path): string {
  const { form, t, words } = sheet;
  const line = lineTo(sheet, path).filter((place) => words.has(place));
  const own = line.at(-1);
  if (!own) return t.dynamic(`forms.${form.id}.title`);

  const headings = line.slice(0, -1);
  const needed = headingNeeded(sheet, own, headings);
  const numbers = rowNumbers(path);
  const named = headings.filter((place) => place === needed || numbers.has(place.id));
  const aside = needed && !headings.includes(needed) ? [needed] : [];
  return [...named, ...aside, own]
    .map((place) => {
      const number = numbers.get(place.id);
      const label = words.get(place) as string;
      return number === undefined ? label : t('place.row', { heading: label, number });
    })
    .reduce((above, label) => t('place.under', { heading: above, label }));
}

/** What a reader calls an item of an event: 「出来事 3件目 入院した日時」. */
export function eventLabel(path: Path, t: Translator): string {
  const items = path.flatMap((step, index) => {
    const key = `pathway.field.${step}`;
    const row = path[index + 1];
    return typeof step === 'string' && t.has(key) ? [{ heading: t.dynamic(key), row }] : [];
  });
  return (
    items
      .filter(({ row }, index) => typeof row === 'number' || index === items.length - 1)
      .map(({ heading, row }) =>
        typeof row === 'number' ? t('place.row', { heading, number: row + 1 }) : heading,
      )
      .reduce((above, label) => (above === '' ? label : t('place.under', { heading: above, label })), '') ||
    t('place.thisEntry')
  );
}

/** The headings on the way and the place itself, as far as the form knows the path. */
function lineTo({ byId }: Sheet, path: Path): Place[] {
  for (let length = path.length; length > 0; length -= 1) {
    const place = byId.get(idOf(path.slice(0, length)));
    if (place) return [...place.above, place];
  }
  return [];
}

/** The nearest heading that sets a question apart from others of the same label, else the question it depends on. */
function headingNeeded(sheet: Sheet, own: Place, headings: readonly Place[]): Place | undefined {
  if (!('kind' in own.node)) return undefined;
  const { words, twins } = sheet;
  const others = (twins.get(words.get(own) as string) ?? []).filter((twin) => twin.id !== own.id);
  if (others.length === 0) return own.node.when ? headings.at(-1) : undefined;
  const taken = new Set(others.flatMap((twin) => twin.above.map((place) => words.get(place))));
  return (
    headings.findLast((heading) => !taken.has(words.get(heading))) ?? asked(sheet, own) ?? headings.at(-1)
  );
}

/** The question whose answer opens this one. */
function asked({ byId, words }: Sheet, { id, node }: Place): Place | undefined {
  const targets = namesIn(node.when).flatMap((name) => around(pathOf(id), name));
  return targets.flatMap((target) => byId.get(idOf(target)) ?? []).find((place) => words.has(place));
}

/** Rows by the path of their list, counted from 1 as people count. */
function rowNumbers(path: Path): Map<string, number> {
  const numbers = path.flatMap((step, index) =>
    typeof step === 'number' ? [[idOf(path.slice(0, index)), step + 1] as const] : [],
  );
  return new Map(numbers);
}
