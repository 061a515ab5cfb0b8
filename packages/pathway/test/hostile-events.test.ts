import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEvent } from '../src/apply-event.js';
import { verifyLog } from '../src/audit.js';
import { eventTypes } from '../src/episode-event.js';
import { migrateEpisode } from '../src/migrate-episode.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { obligations } from '../src/obligations.js';
import { anEpisode, anEvent } from '../src/testing/episode-builder.js';
import { sampleData } from './sample-data.js';

const { episode } = anEpisode().and('admission.reported', '2026-04-01').and('consent.given', '2026-04-01');
vi.setConfig({ testTimeout: 60_000 });
const seed = 20260401;
const marker = 'Ｚ秘密Ｚ';

/** Whatever arrives from outside, with a marker in every text, so that nothing of it can come out again unseen. */
const text = fc.oneof(
  fc.constant(marker),
  fc.string().map((tail) => `${marker}${tail}`),
  fc.constantFrom(`__proto__${marker}`, `constructor${marker}`, `\u0000${marker}`, `\ud800${marker}`),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(text, fc.constantFrom('facts', 'closes', 'document', 'data', '__proto__')),
      tie('any'),
      {
        maxKeys: 4,
      },
    ),
  ),
})).any;

const almost = fc.constantFrom(...eventTypes).chain((type) =>
  fc
    .record({
      key: fc.constantFrom('id', 'occurredAt', 'recordedAt', 'actor', 'data', 'expectedSeq', 'other'),
      bad: value,
    })
    .map(({ key, bad }) => ({
      ...anEvent(type, '2026-04-02', { data: sampleData[type] as never }),
      [key]: bad,
    })),
);

describe('whatever is offered as an event', () => {
  it('is answered, never thrown at, and nothing of it is repeated when it is malformed', () => {
    fc.assert(
      fc.property(fc.oneof(value, almost), (offered) => {
        const result = applyEvent(episode, offered, { rules });
        if (result.outcome === 'rejected') {
          expect(JSON.stringify([result.issues, result.params, result.row])).not.toContain(marker);
          expect(result.episode.snapshot).toBe(episode.snapshot);
        }
        expect(verifyLog(result.episode.log, { episode })).toMatchObject({ ok: true });
      }),
      { numRuns: 1500, seed },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each<[string, unknown]>([
    [
      'a thing that refers to itself',
      (() => {
        const loop: Record<string, unknown> = { type: 'consent.given' };
        loop.data = loop;
        return loop;
      })(),
    ],
    [
      'a thing that throws when it is read',
      {
        get type() {
          return 'consent.given';
        },
        get data(): unknown {
          return { toJSON: () => 1 };
        },
      },
    ],
    ['a number too large for JSON', { type: 'consent.given', id: 10n }],
    ['a function', () => 'consent.given'],
    ['a very long text', 'x'.repeat(1_000_000)],
  ])('%s is refused', (_, offered) => {
    expect(applyEvent(episode, offered, { rules })).toMatchObject({ outcome: 'rejected' });
  });
});

describe('whatever lies in a store', () => {
  it('is read or set aside, never thrown at', () => {
    const stored = JSON.parse(JSON.stringify(episode)) as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(stored), 'other'), value, (key, bad) => {
        const migrated = migrateEpisode({ ...stored, [key]: bad });
        if (migrated.ok)
          expect(() => obligations(migrated.episode, { rules, asOf: '2026-04-02' })).not.toThrow();
      }),
      { numRuns: 1000, seed },
    );
    fc.assert(
      fc.property(value, (anything) => {
        expect(migrateEpisode(anything).ok).toBe(false);
      }),
      { numRuns: 500, seed },
    );
  });
});
