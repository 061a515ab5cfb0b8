import { describe, expect, it } from 'vitest';
import { completeness } from '../../definition/completeness.js';
import { normalise } from '../../definition/normalise.js';
import { validate } from '../../definition/validate.js';
import { dischargeRecordFixtures } from '../discharge-record/fixtures.js';
import { type ConferenceRecord, conferenceRecord, conferenceRecordSchema } from './conference-record.js';
import { conferenceRecordFixtures } from './fixtures.js';

const least = { patientName: '灘波 はな', heldAt: '2026-04-16T14:00+09:00' } satisfies ConferenceRecord;

const found = (input: unknown, stage: 'draft' | 'final' = 'final') =>
  validate(conferenceRecord, input, { stage }).issues.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('the conference record', () => {
  it.each(Object.entries(conferenceRecordFixtures))('of %s comes back as it was stored', (_name, record) => {
    const stored = JSON.parse(JSON.stringify(record));
    expect(validate(conferenceRecord, stored)).toEqual({
      ok: true,
      data: record,
      issues: [],
      notices: [],
      aside: {},
    });
    expect(conferenceRecordSchema.safeParse(stored).data).toEqual(record);
    expect(normalise(conferenceRecord, stored)).toMatchObject({ draft: record, typed: {}, issues: [] });
  });

  it.each(Object.entries(conferenceRecordFixtures))(
    'of %s is the conference that a round of the discharge record was heard in',
    (name, { patientName, heldAt, plannedDischargeOn }) => {
      const record = dischargeRecordFixtures[name as keyof typeof dischargeRecordFixtures];
      const attended = record.rounds?.find((round) => round.conferenceAttended === 'yes');
      expect(record.attributes.name).toBe(patientName);
      expect(attended?.heardOn).toBe(heldAt.slice(0, 10));
      expect(record.stay.plannedDischargeOn).toBe(plannedDischargeOn);
    },
  );

  it('is final with the name of the patient and the day and hour', () => {
    expect(found(least)).toEqual([]);
    expect(found({})).toEqual(['patientName required', 'heldAt required']);
  });

  it('can be begun with the names of those present', () => {
    const begun = { attendees: [{ profession: 'visitingNurse', name: '小島 玲' }] };
    expect(validate(conferenceRecord, begun, { stage: 'draft' })).toMatchObject({ ok: true, data: begun });
  });

  it('says what the add-on still asks for as evidence', () => {
    const { missing } = completeness(conferenceRecord, { ...least, attendees: [{ name: '小島 玲' }] });
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'attendees.0.profession',
      'medicalSummary',
      'tasks',
      'documentCopy',
    ]);
  });

  it('understands the day and hour as people write them', () => {
    const { draft, typed } = normalise(conferenceRecord, { heldAt: '令和8年4月16日 14時半' });
    expect(draft).toEqual({ heldAt: '2026-04-16T14:30+09:00' });
    expect(typed).toEqual({ heldAt: '令和8年4月16日 14時半' });
  });

  it.each<[string, unknown, string[]]>([
    [
      'the first home visit may be on the day of discharge',
      { plannedDischargeOn: '2026-04-20', next: { firstHomeVisitOn: '2026-04-20' } },
      [],
    ],
    [
      'the first home visit is not before the discharge',
      { plannedDischargeOn: '2026-04-20', next: { firstHomeVisitOn: '2026-04-19' } },
      ['next.firstHomeVisitOn order'],
    ],
    [
      'the service meeting may be held before the discharge',
      { plannedDischargeOn: '2026-04-20', next: { serviceMeetingOn: '2026-04-16' } },
      [],
    ],
    ['an absent family is an answer, not a blank', { familyPresent: 'no' }, []],
    ['the copy is kept or nothing is ticked', { documentCopy: false }, ['documentCopy type']],
    ['the hour belongs to the day', { heldAt: '2026-04-16' }, ['heldAt dateTime']],
  ])('%s', (_title, answers, expected) => {
    expect(found({ ...least, ...(answers as object) })).toEqual(expected);
  });
});
