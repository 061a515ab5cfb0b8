import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEvent } from '../src/apply-event.js';
import { appendRow, verifyLog } from '../src/audit.js';
import { hashOf } from '../src/canonical.js';
import { claims } from '../src/claims/index.js';
import { eligibility } from '../src/eligibility.js';
import type { Episode, LogRow } from '../src/episode.js';
import { type EpisodeEvent, eventTypes } from '../src/episode-event.js';
import { indicators } from '../src/indicators.js';
import { migrateEpisode } from '../src/migrate-episode.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { obligations } from '../src/obligations.js';
import { possibleEvents } from '../src/possible-events.js';
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

/** Another value in one place of an event, or none at all. */
const junk = [undefined, null, -1, 'x', '__proto__', 'constructor', [null], { a: 1 }, true, '2026-02-31'];

/** Every place within a value, as the keys that lead there. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])])
    : [];

function damaged(event: EpisodeEvent, path: readonly string[], bad: unknown): EpisodeEvent {
  const copy = structuredClone(event);
  const inner = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as never, copy as never);
  const key = path.at(-1) ?? '';
  if (bad === undefined) delete inner[key];
  else inner[key] = bad;
  return copy;
}

/** The log of these events with a chain that is right, whatever stands in them. */
function chained(events: readonly EpisodeEvent[]): Episode {
  const log: LogRow[] = [];
  for (const event of events) {
    const content = { outcome: 'applied', recordedAt: '2026-04-30T10:00+09:00', event } as const;
    log.push(appendRow({ ...episode, log }, { ...content, eventHash: hashOf(event) }));
  }
  return { ...episode, log };
}

describe('whatever lies in a store', () => {
  it('is set aside or can be used when one place of one event was damaged and the chain made right again', () => {
    const { episode: whole } = anEpisode()
      .and('admission.reported', '2026-04-01T10:00+09:00', {
        data: { careLevel: 'care2', careManager: 'yes' },
      })
      .and('admissionHandover.sent', '2026-04-02', { data: { channel: 'fax', kept: ['progressNotes'] } })
      .and('screening.done', '2026-04-03', {
        data: { result: 'needed', closes: ['screenDischargeNeeds:e1'] },
      })
      .and('document.sent', '2026-04-03', {
        data: { document: { form: 'liaisonForm', id: 'd1' }, channel: 'fax', facts: { careLevel: 'care2' } },
      })
      .and('discharge.planned', '2026-04-04', { data: { plannedOn: '2026-04-20' } })
      .and('event.corrected', '2026-04-05', {
        data: { corrects: 'e5', reason: 'wrongDate', data: { plannedOn: '2026-04-22' } },
      })
      .and('discharge.completed', '2026-04-22');
    const events = whole.log.flatMap(({ event }) => event ?? []);
    let usable = 0;
    for (const [index, event] of events.entries()) {
      for (const path of placesIn({ data: {}, ...event })) {
        for (const bad of junk) {
          const changed = events.with(index, damaged(event, path, bad));
          const migrated = migrateEpisode(chained(changed), { steps: rules.steps });
          if (!migrated.ok) continue;
          usable++;
          obligations(migrated.episode, { rules, asOf: '2026-04-30' });
          claims(migrated.episode, { rules, asOf: '2026-04-30' });
          eligibility(migrated.episode, { rules, asOf: '2026-04-30' });
          indicators([migrated.episode]);
          possibleEvents(migrated.episode);
        }
      }
    }
    expect(usable).toBeGreaterThan(50);
  });

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
