import { type CivilDate, civilDateOf, type Form, isCivilDate } from '@renkei/forms';
import {
  type Allowed,
  type Choices,
  mustAllow,
  type View,
  type ViewName,
  viewOf,
} from '@renkei/forms/disclosure';
import { pageOf } from './page.js';
import { type Data, reader } from './piece.js';
import { type Prepared, type PrepareOptions, preparedSheet } from './prepare-sheet.js';

type AnyForm = Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;

/** Views that go on paper; pseudonymised papers are for counting. */
export type PrintedView = Exclude<ViewName, 'pseudonymised'>;

export type FillOptions = FullView | OtherView;

interface Common {
  /** Printed on every page, so that pages and calls can be matched. Opaque: never a name or an official number. */
  readonly documentId?: string;
  /** The answering part, printed under a cutting line to be sent back; `replySlipOf` gives what stands on it. */
  readonly slip?: unknown;
}

interface FullView extends Common {
  /** Everything: the sender's own sheet, or one whose decision allows it. */
  readonly view?: 'full';
  readonly decision?: Allowed;
}

interface OtherView extends Common {
  /** By name, or a region's own list. */
  readonly view: Exclude<PrintedView, 'full'> | View;
  /** A sheet for somebody else cannot be printed without it. */
  readonly decision: Allowed;
  /** What the sender decides within the view. */
  readonly choices?: Omit<Choices, 'part'>;
}

export interface PreparedSheet {
  /** The sheet with these answers; `undefined` leaves it to be filled in by hand. A complete HTML page. */
  fill(data: unknown, options?: FillOptions): string;
}

/**
 * Works out a sheet once for its language, region and layout, so that filling it is quick. Asked again for the same, it
 * gives the same preparation.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function prepareSheet(form: AnyForm, options: PrepareOptions): PreparedSheet {
  const prepared = preparedSheet(form, options);
  return { fill: (data, given = {}) => fillSheet(form, prepared, options, data, given) };
}

/**
 * A part of a form as a complete HTML page with print style: A4, the order and groups of the paper, boxes drawn, page
 * numbers, nothing fetched. The browser prints it or makes a PDF of it.
 *
 * What a view withholds looks like what nobody answered: that something was withheld can itself be a secret.
 *
 * @throws {RangeError} for a part that the form does not have, and for a decision that does not allow this document.
 *
 * @example
 * const html = renderSheet(admissionHandover, sheet, { t: createTranslator({ locale: 'ja' }), documentId: 'D-17' });
 */
export const renderSheet = (form: AnyForm, data: unknown, options: PrepareOptions & FillOptions): string =>
  prepareSheet(form, options).fill(data, options);

function fillSheet(
  form: AnyForm,
  prepared: Prepared,
  prepare: PrepareOptions,
  data: unknown,
  options: FillOptions,
): string {
  const { decision, view = 'full' } = options;
  if (decision !== undefined || view !== 'full') mustAllow(decision, form.id);
  const shown = isFull(options) ? asData(data) : shownData(form, prepared.part, data, options);
  const documentId = options.documentId ?? decision?.document.id;
  const answering = Object.entries(form.parts).find(([, { answers }]) => answers === prepared.part)?.[0];
  return pageOf(prepared, shown, {
    ...(documentId !== undefined && { documentId }),
    identifyByPhone: (typeof view === 'string' ? view : view.name) === 'fax',
    ...(options.slip !== undefined &&
      answering !== undefined && {
        slip: {
          prepared: preparedSheet(form, { t: prepare.t, part: answering, blank: true }),
          data: asData(options.slip),
        },
      }),
  });
}

const isFull = (options: FillOptions): options is FullView => (options.view ?? 'full') === 'full';

function shownData(form: AnyForm, part: string, data: unknown, { view, decision, choices }: OtherView): Data {
  const on = dayOfAges(form, part, data) ?? civilDateOf(decision.at);
  return viewOf(form, data, view, { on, ...choices, part }).shown;
}

/**
 * The day on which the sheet's own printed age counts (記入日, 送付日), so that both ages of a copy agree. A sheet without one
 * counts on the day of the disclosure in Japan.
 */
function dayOfAges(form: AnyForm, part: string, data: unknown): CivilDate | undefined {
  for (const rule of form.parts[part]?.rules ?? []) {
    const on = 'age' in rule ? reader(rule.on.split('.'))(asData(data)) : undefined;
    if (typeof on === 'string' && isCivilDate(on)) return on;
  }
  return undefined;
}

const asData = (data: unknown): Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : {};
