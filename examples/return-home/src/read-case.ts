import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Final, type Form, fromLabels, type Issue, normalise, validate } from '@renkei/forms';
import { type BusinessCalendar, businessCalendar } from '@renkei/pathway';
import { episodeRecord } from './episode-record.js';
import { asText, readJson } from './files.js';
import { type Finding, readDocument, type Sheet } from './read-document.js';
import { words } from './words/index.js';

type Recorded = Final<typeof episodeRecord>;

/** An event as it is offered to the path; the path itself judges it. */
export interface OfferedEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly role: string };
  readonly data: Record<string, unknown>;
}

/** Files that cannot be taken as they are, and what is wrong with them. */
export interface Refused {
  readonly refused: true;
  readonly findings: readonly Finding[];
}

/** Everything a folder or a single handover tells. */
export interface Case {
  readonly refused?: never;
  readonly id: string;
  readonly personId: string;
  readonly previousId?: string;
  readonly office?: BusinessCalendar;
  readonly sheets: readonly Sheet[];
  readonly events: readonly OfferedEvent[];
  /** The latest day in the files. */
  readonly latestOn: string;
  /** Word keys of `journey.unknown`. */
  readonly unknowns: readonly string[];
  readonly findings: readonly Finding[];
}

const asForm = episodeRecord as unknown as Form;

/** Reads a folder with `episode.json` and `documents/*.json`. */
export function readFolder(folder: string): Case | Refused {
  const record = readRecord(join(folder, 'episode.json'));
  const names = jsonFilesIn(join(folder, 'documents'));
  const read = names.map((name, i) =>
    readDocument(join(folder, 'documents', name), fileName(name, i), idOf(name, i)),
  );
  const findings = [record.finding, ...read.map(({ finding }) => finding)];
  const missing = record.data ? missingDocuments(record.data, names) : [];
  const all = missing.length > 0 ? [{ ...record.finding, issues: missing }, ...findings.slice(1)] : findings;
  if (!record.data || all.some(({ issues, unreadable }) => issues.length > 0 || unreadable))
    return { refused: true, findings: all };
  const sheets = new Map(read.map(({ sheet }, i) => [names[i] as string, sheet as Sheet]));
  return caseOf(record.data, sheets, all);
}

/** Reads one handover: the episode begins with its admission date. */
export function readHandover(path: string): Case | Refused {
  const { sheet, finding } = readDocument(
    path,
    { key: 'journey.yourFile', params: {} },
    'admissionHandover-1',
  );
  if (!sheet) return { refused: true, findings: [finding] };
  const header = sheet.content.header as {
    writtenOn: string;
    admittedOn?: string;
    informedOn?: string;
    consent?: { basis?: string };
  };
  const subject = sheet.content.subject as { careLevel?: { level?: string; status?: string } };
  const admitted = header.admittedOn;
  const standing = {
    careManager: 'yes',
    ...(subject.careLevel?.level && { careLevel: subject.careLevel.level }),
    ...(subject.careLevel?.status && { certification: subject.careLevel.status }),
  };
  const first = admitted
    ? offered(1, 'admission.reported', admitted, 'family', standing)
    : offered(1, 'preparation.recorded', header.writtenOn, 'careManager', standing);
  const sent = header.informedOn
    ? [
        offered(2, 'admissionHandover.sent', header.informedOn, 'careManager', {
          document: referenceTo(sheet),
        }),
      ]
    : [];
  const refused =
    header.consent?.basis === 'refused'
      ? [offered(3, 'consent.refused', header.writtenOn, 'careManager', {})]
      : [];
  const events = [first, ...sent, ...refused].sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
  const days = [header.writtenOn, admitted, header.informedOn].filter((day) => day !== undefined);
  return {
    id: 'handover-1',
    personId: 'person-1',
    sheets: [sheet],
    events,
    latestOn: days.sort().at(-1) as string,
    unknowns: [admitted ? 'hour' : 'admittedOn', 'office', ...(header.informedOn ? [] : ['informedOn'])],
    findings: [finding],
  };
}

function readRecord(path: string): { data?: Recorded; finding: Finding } {
  const file = { key: 'journey.file', params: { file: 'episode.json' } };
  const reading = readJson(path);
  if (!reading.ok) {
    if (reading.issue === 'noFile') return { finding: { file, issues: [], notices: [], unreadable: true } };
    return { finding: { file, issues: [reading.issue], notices: [] } };
  }
  const labels = fromLabels(asForm, reading.json, words.ja);
  const read = normalise(asForm, labels.input);
  const verdict = validate(episodeRecord, read.draft, { before: [...labels.issues, ...read.issues] });
  const finding = {
    file,
    form: asForm,
    issues: verdict.issues,
    notices: [...labels.notices, ...verdict.notices],
  };
  return verdict.ok ? { data: verdict.data, finding } : { finding };
}

function caseOf(record: Recorded, sheets: ReadonlyMap<string, Sheet>, findings: readonly Finding[]): Case {
  const events = record.events.map(({ on, at, what, by, document, more, ...data }, i) => {
    const sheet = document === undefined ? undefined : sheets.get(basename(document));
    return offered(i + 1, what, at === undefined ? on : `${on}T${at}+09:00`, by, {
      ...data,
      ...(sheet && { document: referenceTo(sheet) }),
      ...more,
    });
  });
  return {
    id: record.episode,
    personId: record.person,
    ...(record.previousEpisode !== undefined && { previousId: record.previousEpisode }),
    ...(record.office && { office: calendarOf(record.office) }),
    sheets: [...sheets.values()],
    events,
    latestOn: record.events
      .map(({ on }) => on)
      .sort()
      .at(-1) as string,
    unknowns: record.office?.hours ? [] : ['office'],
    findings,
  };
}

function calendarOf({
  hours = [],
  holidays,
  closed = [],
}: NonNullable<Recorded['office']>): BusinessCalendar {
  const days = hours.flatMap(({ weekdays, from, to }) => weekdays.map((day) => [day, [from, to] as const]));
  return businessCalendar({
    hours: Object.fromEntries(days),
    nationalHolidays: holidays === 'closed',
    closed: closed.map(({ from, to }) => (to === undefined ? from : { from, to })),
  });
}

function offered(
  number: number,
  type: string,
  occurredAt: string,
  role: string,
  data: Record<string, unknown>,
): OfferedEvent {
  const recordedAt = occurredAt.includes('T') ? occurredAt : `${occurredAt}T23:59+09:00`;
  const id = `event-${String(number).padStart(3, '0')}`;
  return { id, type, occurredAt, recordedAt, actor: { id: role, role }, data };
}

const referenceTo = (sheet: Sheet) => ({
  form: sheet.form,
  id: sheet.id,
  edition: sheet.edition,
  hash: createHash('sha256').update(asText(sheet)).digest('hex'),
});

/** The sheets of a folder, in the order of their names; a folder that is not there holds none. */
function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}

/** Names that tell nothing about a person are shown and kept; any other file is called by its number. */
const PLAIN_NAME = /^[a-z0-9-]{1,40}\.json$/;
const fileName = (name: string, i: number) =>
  PLAIN_NAME.test(name)
    ? { key: 'journey.file', params: { file: `documents/${name}` } }
    : { key: 'journey.fileNumber', params: { number: i + 1 } };
const idOf = (name: string, i: number) => (PLAIN_NAME.test(name) ? name.slice(0, -5) : `document-${i + 1}`);

function missingDocuments(record: Recorded, names: readonly string[]): Issue[] {
  return record.events.flatMap(({ document }, i) => {
    const there = document === undefined || names.includes(basename(document));
    return there ? [] : [{ code: 'unknownChoice' as const, path: ['events', i, 'document'] }];
  });
}
