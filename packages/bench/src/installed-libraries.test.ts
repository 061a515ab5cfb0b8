import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { installedLibraries } from './installed-libraries.js';

it('everything that ours is measured beside has a version, zod and XState too', () => {
  const libraries = installedLibraries();
  expect(Object.keys(libraries)).toEqual(expect.arrayContaining(['ajv', 'valibot', 'zod', 'xstate']));
  for (const [name, version] of Object.entries(libraries))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
});

it('a version that package.json states exactly is the one that is installed', () => {
  const stated = Object.entries(manifest.devDependencies).filter(([, version]) => /^\d/.test(version));
  expect(stated.length).toBeGreaterThan(3);
  expect(installedLibraries()).toMatchObject(Object.fromEntries(stated));
});
