import { describe, expect, it } from 'vitest';
import { forgetPerson, verifyLog } from './audit.js';
import { canonicalJson, sha256Hex } from './canonical.js';
import type { LogRow } from './episode.js';
import { anEpisode } from './testing/episode-builder.js';

const { episode } = anEpisode()
  .and('admission.reported', '2026-04-01')
  .and('consent.given', '2026-04-01')
  .and('supportPlan.started', '2026-04-03')
  .and('discharge.completed', '2026-04-20');
const { log } = episode;
const head = log.at(-1)?.hash ?? '';

describe('the audit trail', () => {
  it('verifies as it was written', () => {
    expect(verifyLog(log, { episode, head })).toMatchObject({
      ok: true,
      rows: 4,
      end: 'checked',
      forgotten: 0,
    });
  });

  it('says that its end was not checked when no head was kept elsewhere', () => {
    expect(verifyLog(log)).toMatchObject({ ok: true, end: 'notChecked' });
    expect(verifyLog(log.slice(0, 2))).toMatchObject({ ok: true, end: 'notChecked' });
  });

  it('finds a cut at the end against the head', () => {
    expect(verifyLog(log.slice(0, 2), { head })).toMatchObject({
      ok: false,
      fault: { seq: 2, code: 'headDiffers' },
    });
  });

  const row = (index: number) => log[index] as LogRow;
  it.each([
    ['a row taken out', [row(0), row(2), row(3)], 2, 'chainBroken'],
    ['the first row taken out', [row(1), row(2), row(3)], 1, 'chainBroken'],
    ['two rows swapped', [row(0), row(2), row(1), row(3)], 2, 'chainBroken'],
    [
      'an outcome changed',
      [row(0), { ...row(1), outcome: 'rejected' as const }, row(2), row(3)],
      2,
      'rowChanged',
    ],
    [
      'a time changed',
      [row(0), row(1), { ...row(2), recordedAt: '2026-04-02T00:00Z' }, row(3)],
      3,
      'rowChanged',
    ],
    [
      'an event exchanged',
      [row(0), row(1), { ...row(2), event: row(1).event as NonNullable<LogRow['event']> }, row(3)],
      3,
      'eventChanged',
    ],
  ])('%s is found, with its row', (_, changed, seq, code) => {
    expect(verifyLog(changed, { episode })).toMatchObject({ ok: false, fault: { seq, code } });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 5],
    ['an empty object', {}],
  ])('%s in the place of a row is found, with its row', (_, junk) => {
    const changed = [row(0), junk, row(2)] as LogRow[];
    expect(verifyLog(changed, { episode })).toMatchObject({ ok: false, fault: { seq: 2 } });
    expect(verifyLog([junk] as LogRow[])).toMatchObject({ ok: false, fault: { seq: 1 } });
  });

  it('finds that a row was given another version', () => {
    const changed = [row(0), { ...row(1), version: 9 }, row(2), row(3)];
    expect(verifyLog(changed, { episode })).toMatchObject({
      ok: false,
      fault: { seq: 2, code: 'rowChanged' },
    });
  });

  it('finds a log that belongs to another episode', () => {
    expect(verifyLog(log, { episode: { ...episode, personId: 'person2' } })).toMatchObject({
      ok: false,
      fault: { seq: 1, code: 'chainBroken' },
    });
  });

  it('still verifies after the person was forgotten', () => {
    const forgotten = forgetPerson(log);
    expect(JSON.stringify(forgotten)).not.toContain('admission');
    expect(verifyLog(forgotten, { episode, head })).toMatchObject({ ok: true, forgotten: 4 });
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of the keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }] })).toBe('{"a":[{"d":null}],"b":1}');
  });

  it('hashes as SHA-256 is published', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
