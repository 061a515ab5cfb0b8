/**
 * What a text may not bring into a page: the characters of markup, control characters, and those that turn the direction
 * of what follows. Variation selectors (異体字セレクタ) and characters beyond the basic plane stay.
 */
const SPECIAL = /[&<>"'\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cc}/gu;

const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '\n',
  '\t': ' ',
};

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(SPECIAL, (character) => WRITTEN[character] ?? '');

const SPECIAL_IN_CSS = new RegExp(`\\\\|${SPECIAL.source}`, 'gu');

/** A text as a CSS string, quotes included; it cannot end the string or the style element, nor turn its direction. */
export const cssString = (text: string): string =>
  `"${text.replace(SPECIAL_IN_CSS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\${code.toString(16)} ` : '';
  })}"`;
