import { createTranslator } from '@renkei/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  describeRegionIssue,
  kitatamaHokubu,
  loadRegion,
  national,
  resolveRegion,
  shippedRegions,
} from '../src/index.js';

const on = '2026-04-01';
const languages = ['ja', 'en'].map((locale) => createTranslator({ locale }));

type Address = readonly (string | number)[];

/** Every place of some data, from the whole down to each value. */
const addresses = (data: unknown, above: Address = []): Address[] =>
  typeof data === 'object' && data !== null
    ? [above, ...Object.entries(data).flatMap(([key, one]) => addresses(one, [...above, key]))]
    : [above];

/** The data with something else at a place, taken away, or with a key beside it. */
function mutated(data: unknown, [step, ...rest]: Address, change: Change): unknown {
  if (step === undefined) return change.how === 'add' ? added(data, change) : change.value;
  if (typeof data !== 'object' || data === null) return data;
  const copy = structuredClone(data) as Record<string | number, unknown>;
  if (rest.length === 0 && change.how === 'take') delete copy[step];
  else copy[step] = mutated((data as Record<string | number, unknown>)[step], rest, change);
  return copy;
}

interface Change {
  readonly how: 'put' | 'take' | 'add';
  readonly key: string;
  readonly value: unknown;
}

const added = (data: unknown, { key, value }: Change): unknown => {
  if (Array.isArray(data)) return [...data, value];
  if (typeof data !== 'object' || data === null) return [data, value];
  return JSON.parse(
    `{${[...Object.entries(data), [key, value]].map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one) ?? 'null'}`).join(',')}}`,
  );
};

const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'when',
  'any',
  'not',
  'add',
  'drop',
  'due',
  'owner',
  'steps',
  '',
  '0',
  'a.b',
  '様式',
);
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    '',
    '__proto__',
    '2026-02-30',
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom<unknown>(
    { any: [] },
    { not: { not: {} } },
    { given: 'yes' },
    { from: 'x', to: [] },
    { ja: 1 },
  ),
  names,
  fc.jsonValue({ maxDepth: 3 }),
);
const change = fc.record({ how: fc.constantFrom('put', 'take', 'add'), key: names, value: values });

/** Loads, resolves and tells whatever comes, as a host does while a case is open. */
function survives(data: unknown): void {
  const loaded = loadRegion(data);
  for (const issue of loaded.issues) {
    for (const t of languages) expect(describeRegionIssue(issue, { t })).not.toMatch(/\{\{|undefined/);
  }
  expect(loaded.ok || loaded.issues.length > 0).toBe(true);
  if (loaded.ok) resolveRegion([national, loaded.region], { on });
}

describe('whatever is done to a shipped profile, nothing is thrown', () => {
  it.each(shippedRegions.map((one) => [one.id, one] as const))(
    '%s',
    (_id, profile) => {
      const data: unknown = JSON.parse(JSON.stringify(profile));
      const places = addresses(data);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(places.length - 1), change), { minLength: 1, maxLength: 3 }),
          (changes) => {
            survives(
              changes.reduce<unknown>(
                (sofar, [place, one]) => mutated(sofar, places[place] ?? [], one),
                data,
              ),
            );
          },
        ),
        { numRuns: 60 },
      );
      expect(({} as { due?: unknown }).due).toBeUndefined();
    },
    60_000,
  );

  it('and what loads is told on every day, or says what is wrong', () => {
    const data: unknown = JSON.parse(JSON.stringify(kitatamaHokubu));
    const places = addresses(data);
    fc.assert(
      fc.property(fc.nat(places.length - 1), change, (place, one) => {
        const loaded = loadRegion(mutated(data, places[place] ?? [], one));
        if (loaded.ok) expect(checkRegion([national, loaded.region]).days.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('a file that nobody wrote in good faith', () => {
  const deep = (depth: number) => `${'{"any":['.repeat(depth)}{}${']}'.repeat(depth)}`;
  const plain = { id: 'town', level: 'city', name: { ja: '町' } };
  const codes = (data: unknown) => loadRegion(data).issues.map(({ code }) => code);

  it('is refused when it nests without end, also where data is given and not text', () => {
    expect(codes(JSON.parse(deep(40)))).toEqual(['tooDeep']);
    expect(codes(deep(50_000))).toEqual(['tooDeep']);
    const circular: Record<string, unknown> = { ...plain };
    circular.editions = [circular];
    expect(codes(circular)).toEqual(['tooDeep']);
  });

  it.each([
    [{}, 'missingMember', undefined],
    [{ kind: 'cod' }, 'unknownCode', 'code'],
    [{ kind: null }, 'unknownCode', undefined],
  ])('says what is wrong with a fact of no kind: %j', (townFact, code, nearest) => {
    const { issues } = loadRegion({ ...plain, editions: [{ from: on, facts: { townFact } }] });
    expect(issues).toMatchObject([{ code, path: ['editions', 0, 'facts', 'townFact', 'kind'] }]);
    expect(issues[0]?.params?.nearest).toBe(nearest);
  });

  it('is refused when it is huge, and so is one of far too many editions', () => {
    expect(codes(' '.repeat(1_000_001))).toEqual(['tooLarge']);
    const editions = Array.from({ length: 600 }, () => ({ from: on }));
    expect(codes({ ...plain, editions })).toContain('badRange');
  });

  it.each([null, undefined, 1, 'x', true, [], [[]], Symbol.iterator, () => 1, 10n, Number.NaN])(
    'is refused when it is no profile at all: %s',
    (data) => {
      expect(loadRegion(data)).toMatchObject({ ok: false, issues: [{ path: [] }] });
    },
  );

  it('reaches no prototype by a name of its own', () => {
    const steps = '{"__proto__":{"owner":["family"]},"constructor":{"owner":["family"]}}';
    const found = loadRegion(
      `{"id":"town","level":"city","name":{"ja":"町"},"editions":[{"from":"${on}","steps":${steps},"documents":{"toString":{"form":"valueOf"}},"forms":{"constructor":{"drop":["x"]}}}]}`,
    );
    expect(found.ok).toBe(false);
    expect(found.issues.map(({ path }) => path[3])).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'toString']),
    );
    expect(({} as { owner?: unknown }).owner).toBeUndefined();
  });
});
