import type { FieldDescription } from '@renkei/forms';
import { answerOf, type PlaceOfAnswer } from './answer.js';
import { isDetail } from './detail.js';
import { escapeHtml } from './escape.js';
import type { Sheet } from './field.js';
import { type Data, type Piece, reader } from './piece.js';
import { rowsOf } from './rows-table.js';
import { labelWords } from './starred.js';
import { say } from './voices.js';

/** What stands under one label of the left column: a question, or a section with its questions. */
export interface Band {
  readonly path: string;
  readonly width: number;
  readonly fields: readonly string[];
}

/** One question of a band with what only asks more about its answer, such as the words beside その他. */
export interface Question {
  readonly fields: readonly string[];
  readonly label: readonly Piece[];
  readonly answer: readonly Piece[];
}

/** The inside of a band: its answers one after the other, each with its label where the band's own does not say it. */
export function insideOf({ path, fields }: Band, sheet: Sheet): Piece[] {
  if (fields.length === 1 && fields[0] === path) return answerAt(path, sheet, 'labelled');
  return clustersOf(fields, path, sheet);
}

/** The questions of a band one by one, so that each may have a place of its own. */
export function questionsOf(band: Band, sheet: Sheet): Question[] {
  const asked: [string, string[]][] = [];
  for (const [path, inside] of gathered(band.fields, band.path)) {
    const field = sheet.fields.get(path);
    const last = asked.at(-1);
    if (last && field && isDetail(field)) last[1].push(...inside);
    else asked.push([path, [...inside]]);
  }
  return asked.map(([path, fields]) => {
    const label = labelOf(path, band.path, sheet);
    const [first, ...details] = fields;
    if (first !== path) return { fields, label, answer: clustersOf(fields, path, sheet) };
    const isFlag = sheet.fields.get(path)?.kind === 'flag';
    const own = answerAt(path, sheet, path === band.path ? 'labelled' : 'inline');
    const answer = [...own, ' ', ...clustersOf(details, band.path, sheet)];
    return { fields, label: isFlag ? [] : label, answer };
  });
}

/** One box with its words beside it, and what more is asked about it. */
export function boxWithWords({ path, fields }: Band, sheet: Sheet): Piece[] {
  return [...answerAt(path, sheet), ' ', ...clustersOf(fields.slice(1), path, sheet)];
}

function clustersOf(fields: readonly string[], above: string, sheet: Sheet): Piece[] {
  return gathered(fields, above).flatMap(([path, inside]) =>
    inside.length === 1 && inside[0] === path
      ? single(path, above, sheet)
      : [
          '<div class="f">',
          ...labelOf(path, above, sheet),
          ' ',
          ...clustersOf(inside, path, sheet),
          '</div>',
        ],
  );
}

function single(path: string, above: string, sheet: Sheet): Piece[] {
  const field = sheet.fields.get(path) as FieldDescription;
  const answer = answerAt(path, sheet);
  const own = field.kind === 'flag' ? [] : [...labelOf(path, above, sheet), ' '];
  if (isDetail(field)) {
    const { t } = sheet.voices;
    return [
      `<div class="f">${t('print.bracket.open')}`,
      ...own,
      ...answer,
      `${t('print.bracket.close')}</div>`,
    ];
  }
  const block = field.kind === 'longText' || field.kind === 'rows';
  return [`<div class="f${block ? ' k' : ''}">`, ...own, ...answer, '</div>'];
}

function answerAt(path: string, sheet: Sheet, place: PlaceOfAnswer = 'inline'): Piece[] {
  const field = sheet.fields.get(path) as FieldDescription;
  if (field.kind === 'rows') return rowsOf(field, sheet);
  const answer = answerOf(field, reader(field.dataPath.split('.')), sheet, place);
  return [...answer, ...formOfAddress(field, sheet)];
}

/** The label of a place, unless it only repeats the one it stands under. */
function labelOf(path: string, above: string, sheet: Sheet): Piece[] {
  const { fields, voices } = sheet;
  const [own, heading] = [fields.get(path), fields.get(above)];
  if (!own || (heading && say(voices, own.label) === say(voices, heading.label))) return [];
  return [`<span class="l">${labelWords(own, sheet)}</span>`];
}

/** Fields by the node directly under `above`, in their order. */
export function gathered(fields: readonly string[], above: string): [string, string[]][] {
  const depth = above === '' ? 1 : above.split('.').length + 1;
  const groups: [string, string[]][] = [];
  for (const field of fields) {
    const path = field.split('.').slice(0, depth).join('.');
    const last = groups.at(-1);
    if (last?.[0] === path) last[1].push(field);
    else groups.push([path, [field]]);
  }
  return groups;
}

const doctors = new Set(['hospitalDoctor', 'familyDoctor', 'dentist']);

/** 先生, 様 or 御中 after whom a Japanese sheet is addressed to: the form asks for the profession for this. */
function formOfAddress({ path }: FieldDescription, { voices }: Sheet): Piece[] {
  const { t } = voices;
  if (!/^header\.to\.(person|org)$/.test(path) || !t.locale.startsWith('ja')) return [];
  const word = (code: 'doctor' | 'person' | 'organisation') => ` ${escapeHtml(t(`print.address.${code}`))}`;
  const words = { doctor: word('doctor'), person: word('person'), organisation: word('organisation') };
  const to = reader(['header', 'to']);
  const isOrg = path.endsWith('.org');
  return [
    (data) => {
      const { person, org, profession } = (to(data) ?? {}) as Data;
      if (isOrg) return typeof org === 'string' && person === undefined ? words.organisation : '';
      if (typeof person !== 'string') return '';
      return typeof profession === 'string' && doctors.has(profession) ? words.doctor : words.person;
    },
  ];
}
