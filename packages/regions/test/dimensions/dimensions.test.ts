import { describe, expect, it } from 'vitest';
import { loadRegion, national, type Profile, resolveRegion } from '../../src/index.js';
import { dataAndDocuments } from './data-and-documents.js';
import type { Dimension } from './dimension.js';
import { pathAndPaper, valleys } from './path-and-paper.js';

const dimensions = [...dataAndDocuments, ...pathAndPaper];

const profileOf = (edition: unknown): Profile =>
  ({
    id: 'valley',
    level: 'district',
    name: { ja: '谷', en: 'Valley' },
    editions: [{ from: '2026-04-01', ...(edition as object) }],
  }) as unknown as Profile;

function effectUnder(edition: unknown, { effect }: Dimension): unknown {
  const valley = profileOf(edition);
  const region = resolveRegion([national, valley], { on: '2026-04-01' });
  valleys.set(region, valley);
  return effect(region);
}

function without(edition: unknown, [step, ...rest]: Dimension['line']): unknown {
  if (Array.isArray(edition)) {
    return rest.length === 0
      ? edition.filter((_, i) => i !== step)
      : edition.map((one, i) => (i === step ? without(one, rest) : one));
  }
  const entries = Object.entries(edition as object).flatMap(([key, value]) => {
    if (key !== String(step)) return [[key, value]];
    return rest.length === 0 ? [] : [[key, without(value, rest)]];
  });
  return Object.fromEntries(entries);
}

describe('every dimension in which regions differ is said in a profile alone', () => {
  it('all twenty are here', () => {
    expect(dimensions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  describe.each(dimensions.map((one) => [one.number, one.title, one] as const))(
    '%i: %s',
    (_number, _title, one) => {
      it('loads without an issue and survives a round trip through JSON', () => {
        const json = JSON.stringify(profileOf(one.edition));
        expect(loadRegion(json).issues).toEqual([]);
        expect(JSON.parse(json)).toEqual(profileOf(one.edition));
      });

      it('shows', () => {
        expect(effectUnder(one.edition, one)).toEqual(one.shows);
      });

      it('does not show without its line', () => {
        expect(effectUnder(without(one.edition, one.line), one)).not.toEqual(one.shows);
      });
    },
  );

  it('no two show by the same value', () => {
    expect(new Set(dimensions.map(({ shows }) => JSON.stringify(shows))).size).toBe(dimensions.length);
  });
});
