import fc from 'fast-check';
import { expect, it } from 'vitest';

it('property tests draw the same values on every run', () => {
  expect(fc.readConfigureGlobal().seed).toBeDefined();
});
