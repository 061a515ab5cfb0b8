import { formatPhone } from '@renkei/i18n';
import { shownText } from './coarser.js';
import { escapeHtml } from './escape.js';
import { type Data, fill, type Run, reader } from './piece.js';
import type { Prepared } from './prepare-sheet.js';
import { eachWrites, tell, type Voices } from './voices.js';

/** The part that answers another one, as it is cut off and sent back. */
export interface Slip {
  readonly prepared: Prepared;
  readonly data: Data;
}

/** Who wrote a request and waits for the answer, as far as its reader is shown it. */
export interface Sender {
  readonly org: string | undefined;
  readonly fax: string | undefined;
}

export const sender = (request: Data): Sender => ({
  org: shownText(reader(['header', 'from', 'org'])(request)),
  fax: shownText(reader(['header', 'from', 'fax'])(request)),
});

export function slipOf({ prepared, data }: Slip, from: Sender, documentId: string, run: Run): string {
  const { voices, heading, body, blank } = prepared;
  const number = documentId === '' ? '' : `<p>${escapeHtml(documentId)}</p>`;
  return (
    `<div class="slip${blank ? ' hand' : ''}"><p class="cut">${tell(voices, 'print.cutHere')}</p>` +
    `<header><h2 class="s">${heading}</h2>${number}${returnTo(from, voices)}</header>${fill(body, data, run)}</div>`
  );
}

/** Once it is cut off, nothing else says where the slip goes back to. */
function returnTo({ org, fax }: Sender, voices: Voices): string {
  const number = fax && `FAX ${eachWrites(voices, (t) => formatPhone(fax, { t }))}`;
  const to = [org && escapeHtml(org), number].filter((one) => one);
  return to.length === 0
    ? ''
    : `<p class="back"><span class="l">${tell(voices, 'print.returnTo')}</span> ${to.join('\u3000')}</p>`;
}
