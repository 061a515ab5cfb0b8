import type { MessageKey, Translator } from '@renkei/i18n';
import { escapeHtml } from './escape.js';
import { together } from './kept-together.js';

/** One language, or two side by side: the first is the language of the page. */
export interface Voices {
  readonly t: Translator;
  readonly all: readonly Translator[];
  /** Words looked up before: boxes and forms share many of theirs (なし, あり). */
  readonly said: Map<string, string>;
  readonly known: Map<string, boolean>;
  readonly widths: Map<string, number>;
}

/** By first and last translator, so that what they said is kept as long as they are, as the prepared sheets are. */
const spoken = new WeakMap<Translator, WeakMap<Translator, Voices>>();

export function voicesOf(t: Translator | readonly [Translator, Translator]): Voices {
  const all = 'locale' in t ? [t] : t;
  const [first, last] = [all[0] as Translator, all.at(-1) as Translator];
  const byLast = spoken.get(first) ?? new WeakMap<Translator, Voices>();
  spoken.set(first, byLast);
  const found = byLast.get(last);
  if (found && found.all.length === all.length) return found;
  const voices = { t: first, all, said: new Map(), known: new Map(), widths: new Map() };
  byLast.set(last, voices);
  return voices;
}

/** Whether there are words for a key; asked often, and slow to find out where there are none. */
export function hasWords({ t, known }: Voices, key: string): boolean {
  const found = known.get(key) ?? t.has(key);
  known.set(key, found);
  return found;
}

type Params = Parameters<Translator['dynamic']>[1];

/** A text of the words in every language of the sheet, as HTML: with readings as ruby, each language marked as such. */
export function say(voices: Voices, key: string, params?: Params): string {
  const known = params === undefined ? voices.said.get(key) : undefined;
  if (known !== undefined) return known;
  const texts = voices.all.map((t) => [t.locale, withRuby(t, key, params)] as const);
  const [[, first] = ['', ''], ...others] = texts;
  const different = others.filter(([, text]) => text !== first);
  const html =
    first +
    different
      .map(([locale, text]) => ` <span class="x" lang="${escapeHtml(locale)}">${text}</span>`)
      .join('');
  if (params === undefined) voices.said.set(key, html);
  return html;
}

/** The words of this package; a key that does not exist does not compile. */
export const tell = (voices: Voices, key: MessageKey, params?: Params): string => say(voices, key, params);

/** What each language writes, once where they agree; each goes to the next line as a whole. */
export const eachWrites = ({ t, all }: Voices, write: (t: Translator) => string): string =>
  all.length === 1
    ? together(escapeHtml(write(t)))
    : [...new Set(all.map(write))].map((text) => together(escapeHtml(text))).join(' / ');

/** A text of the words without markup; not escaped. */
export const plain = ({ t, all }: Voices, key: string): string =>
  all.length === 1 ? t.dynamic(key) : [...new Set(all.map((one) => one.dynamic(key)))].join(' / ');

/** How wide the words of a key are, in full-width characters. */
export function widthOfWords(voices: Voices, key: string): number {
  const width = voices.widths.get(key) ?? widthOf(plain(voices, key));
  voices.widths.set(key, width);
  return width;
}

/** How wide a text is, in full-width characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 0.55 : 1;
  return width;
}

/** Letters of Europe and their marks take about half of a full-width character. */
const isNarrow = (character: string): boolean => (character.codePointAt(0) as number) < 0x250;

/** Marks an answer as Japanese where the page is in another language, so that its characters are drawn as Japanese ones. */
export const langOfAnswers = ({ t }: Voices): string => (t.locale.startsWith('ja') ? '' : ' lang="ja"');

const withRuby = (t: Translator, key: string, params?: Params): string =>
  t
    .parts(key, params)
    .map(({ text, ruby }) =>
      ruby === undefined ? escapeHtml(text) : `<ruby>${escapeHtml(text)}<rt>${escapeHtml(ruby)}</rt></ruby>`,
    )
    .join('');
