import { describe, expect, it } from 'vitest';
import { faultsOf } from '../definition/form-conformance.js';
import { forms } from './forms.js';

describe.each(Object.values(forms))('$id', (form) => {
  it('is a sound form: every key allowed, every answer classified, every rule and condition finds its answers', () => {
    expect(faultsOf(form)).toEqual([]);
  });

  it.each(form.editions)('is sound as edition %s printed it', (edition) => {
    expect(faultsOf(form.edition(edition))).toEqual([]);
  });

  it('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual({ ...form });
  });
});
