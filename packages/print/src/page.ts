import { escapeHtml } from './escape.js';
import { footOf } from './foot.js';
import { type Data, fill, type Run } from './piece.js';
import type { Prepared } from './prepare-sheet.js';
import { type Foot, styleOf } from './sheet-css.js';
import { type Slip, sender, slipOf } from './slip.js';
import { plain, tell } from './voices.js';

export interface PageOptions {
  /** Printed on every page, so that pages and calls can be matched. Opaque: never a name or an official number. */
  readonly documentId?: string;
  /**
   * Says that names and some answers are withheld, that an empty space is therefore not なし, and asks for a call. The same
   * words on every such sheet: they do not tell what was withheld, or whether anything was.
   */
  readonly identifyByPhone?: boolean;
  /** The part that answers this one, printed under a cutting line to be sent back. */
  readonly slip?: Slip;
}

/** A complete page: markup, style, nothing fetched from anywhere. */
export function pageOf(prepared: Prepared, data: Data, options: PageOptions): string {
  const { voices, title, heading, body } = prepared;
  const { documentId = '', slip } = options;
  const foot = footOn(prepared, data, documentId);
  const run: Run = { continued: [] };
  const number = documentId === '' ? '' : `${plain(voices, 'print.documentId')} ${documentId}`;
  const lang = escapeHtml(voices.t.locale);
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)}</title>${styleOf(foot, slip && footOn(slip.prepared, slip.data, documentId))}</head><body><main${hand(prepared)}>`,
    `<header><h1>${heading}</h1>`,
    number === '' ? '' : `<p>${escapeHtml(number)}</p>`,
    '</header>',
    options.identifyByPhone ? `<p class="note">${tell(voices, 'print.identifyByPhone')}</p>` : '',
    fill(body, data, run),
    slip === undefined ? '' : slipOf(slip, sender(data), documentId, run),
    continuation(prepared, run),
    '</main></body></html>',
  ].join('');
}

const footOn = ({ title, tags, voices }: Prepared, data: Data, documentId: string): Foot => ({
  title,
  text: footOf(tags, data, documentId, voices),
});

function continuation({ voices }: Prepared, { continued }: Run): string {
  if (continued.length === 0) return '';
  const texts = continued.map(
    ({ label, rest }, i) =>
      `<h3>${tell(voices, 'print.continuation', { number: i + 1 })} ${label}</h3>${rest}`,
  );
  return `<section class="more"><h2 class="s">${tell(voices, 'print.continuations')}</h2>${texts.join('')}</section>`;
}

/** More room between the lines for a pen. */
const hand = ({ blank }: Prepared): string => (blank ? ' class="hand"' : '');
