import { type Form, type Layout, layouts, plainLayout, resolveLayout } from '@renkei/forms';
import type { Translator } from '@renkei/i18n';
import { whereAsked } from './asked.js';
import { fieldsOf, type Sheet } from './field.js';
import { type Tag, tagsOf } from './foot.js';
import { type Group, groupOf } from './group.js';
import { joined, type Piece } from './piece.js';
import { footnoteOf, starredLabels } from './starred.js';
import { plain, say, type Voices, voicesOf } from './voices.js';

export interface PrepareOptions {
  /** The language of the sheet; a pair prints both side by side, the first as the language of the page. */
  readonly t: Translator | readonly [Translator, Translator];
  /** The first part of the form when left out. */
  readonly part?: string;
  /** A region's own order and grouping. */
  readonly layout?: Layout;
  /** A sheet to fill in by hand: longer lines, empty rows. */
  readonly blank?: boolean;
}

/** A part of a form worked out for one language and layout; filling it is joining texts. */
export interface Prepared {
  readonly voices: Voices;
  readonly form: string;
  readonly part: string;
  /** To be filled in by hand. */
  readonly blank: boolean;
  /** Plain text, not escaped. */
  readonly title: string;
  readonly heading: string;
  readonly tags: readonly Tag[];
  readonly body: readonly Piece[];
}

type AnyForm = Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;

/** By form and translator, so that a region's own form or words have a preparation of their own and vanish with it. */
const preparations = new WeakMap<
  AnyForm,
  WeakMap<Translator, Map<string, [Layout | undefined, Translator, Prepared]>>
>();

/** Prepares a part of a form, once for each language, layout and kind. */
export function preparedSheet(form: AnyForm, { t, part, layout, blank = false }: PrepareOptions): Prepared {
  const voices = voicesOf(t);
  const [first, last] = [voices.t, voices.all.at(-1) as Translator];
  const name = part ?? (Object.keys(form.parts)[0] as string);
  const byTranslator = kept(preparations, form, () => new WeakMap());
  const sheets = kept(byTranslator, first, () => new Map());
  const key = [name, first.locale, last.locale, blank].join(' ');
  const found = sheets.get(key);
  if (found && found[0] === layout && found[1] === last) return found[2];
  const fields = fieldsOf(form, name);
  const starred = starredLabels(form.id, fields);
  const sheet = prepare({ form, part: name, fields, starred, voices, blank }, layout);
  sheets.set(key, [layout, last, sheet]);
  return sheet;
}

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function prepare(sheet: Sheet, layout: Layout | undefined): Prepared {
  const { form, part, voices } = sheet;
  const sides = resolveLayout(form, layout ?? layoutOf(form, part)).sheets;
  const titles = [`forms.${form.id}.title`, `print.part.${form.id}.${part}`].filter((key) =>
    voices.t.has(key),
  );
  return {
    voices,
    form: form.id,
    part,
    blank: sheet.blank,
    title: titles.map((key) => plain(voices, key)).join(' '),
    heading: titles.map((key) => say(voices, key)).join(' '),
    tags: tagsOf(sheet),
    body: joined(sides.flatMap(({ groups }, i) => sideOf(groups, `${part}${i + 1}`, sheet))),
  };
}

function sideOf(groups: readonly Group[], id: string, sheet: Sheet): Piece[] {
  const printed = groups.filter(({ fields }) => fields.length > 0);
  return [
    ...printed.flatMap((group, i) =>
      whereAsked(group.fields, groupOf(group, `${id}-${i + 1}`, sheet), sheet),
    ),
    ...footnoteOf(
      printed.flatMap(({ fields }) => fields),
      sheet,
    ),
  ];
}

const layoutOf = (form: AnyForm, part: string): Layout =>
  layouts[form.id]?.find((one) => one.part === part) ?? plainLayout(form, part);
