/// <reference types="vite/client" />
import { describeForm, plainLayout, resolveLayout } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import {
  checkRegion,
  explainRegion,
  loadRegion,
  national,
  type Profile,
  resolveRegion,
  shippedRegions,
} from '../src/index.js';

/** Every file in `profiles`: a new region is one file and no test. */
const files = import.meta.glob<Readonly<Record<string, Profile>>>('../src/profiles/*.ts', { eager: true });
const profiles = Object.values(files).flatMap((file) => Object.values(file));
const regions = profiles.filter(({ id }) => id !== national.id).map((one) => [one.id, one] as const);

it('the five shipped profiles are there', () => {
  expect(profiles.map(({ id }) => id).sort()).toEqual([
    'himeji',
    'kesennuma',
    'kitatamaHokubu',
    'national',
    'tatebayashiOra',
  ]);
  expect(new Set([national, ...shippedRegions])).toEqual(new Set(profiles));
});

it('the nation survives a round trip through JSON and resolves without an issue', () => {
  const copy = JSON.parse(JSON.stringify(national)) as Profile;
  expect(resolveRegion([copy], { on: '2026-04-01' }).issues).toEqual([]);
  expect(checkRegion([national])).toMatchObject({ ok: true, issues: [] });
});

describe.each(regions)('%s', (_id, profile) => {
  const layers = [national, profile];
  const newest = profile.editions.at(-1)?.from ?? '';

  it('is plain data: it loads from JSON and says the same', () => {
    const loaded = loadRegion(JSON.stringify(profile));
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok && loaded.region).toEqual(profile);
  });

  it('has nothing wrong on any day, nobody is left waiting, and no word is missing', () => {
    expect(checkRegion(layers).issues).toEqual([]);
  });

  it('says its sources, what it binds to, and what its public pages do not show', () => {
    for (const { sources, force, notShown } of profile.editions.slice(0, 1)) {
      expect(sources?.length).toBeGreaterThan(0);
      expect(force).toBeDefined();
      expect(notShown?.length).toBeGreaterThan(0);
    }
  });

  it('gives every step it adds or changes a source', () => {
    const { steps } = resolveRegion(layers, { on: newest });
    const named = profile.editions.flatMap((edition) => Object.keys(edition.steps ?? {}));
    expect(
      named.filter((step) => !profile.editions.some((edition) => edition.steps?.[step]?.source)),
    ).toEqual([]);
    expect(named.filter((step) => steps[step] === undefined)).toEqual([]);
  });

  it('has sound forms', () => {
    const { forms } = resolveRegion(layers, { on: newest });
    for (const form of Object.values(forms)) {
      expect(describeForm(form).parts.length).toBeGreaterThan(0);
      for (const part of Object.keys(form.parts)) {
        expect(() => resolveLayout(form, plainLayout(form, part))).not.toThrow();
      }
    }
  });

  it.each(['ja', 'en'])('is explained in %s without a gap', async (locale) => {
    const region = resolveRegion(layers, { on: newest });
    const text = explainRegion(region, { t: createTranslator({ locale }) }).join('\n');
    expect(text).not.toMatch(/undefined|\{\{|\$t\(|\[ja\]|\[en\]|no words|言葉がありません/);
    await expect(`${text}\n`).toMatchFileSnapshot(`explained/${profile.id}.${locale}.txt`);
  });
});
