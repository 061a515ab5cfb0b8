import { describe, expect, it } from 'vitest';
import type { Form } from '../definition/define-form.js';
import { describeForm } from '../definition/describe-form.js';
import { faultsOf } from '../definition/form-conformance.js';
import { forms } from './forms.js';

describe.each(Object.values(forms))('$id', (form) => {
  it('is a sound form: every key allowed, every answer classified, every rule and condition finds its answers', () => {
    expect(faultsOf(form)).toEqual([]);
  });

  it.each(form.editions)('is sound as edition %s printed it', (edition) => {
    expect(faultsOf(form.edition(edition))).toEqual([]);
  });

  it('requires nothing of the extension of 2024, whose print nobody could read: no node in it, no rule', () => {
    const isExtension = (path: string) => path === 'ext' || path.startsWith('ext.');
    const required = describeForm(form).parts.flatMap(({ fields }) =>
      fields.filter(({ path, need }) => isExtension(path) && need === 'required').map(({ path }) => path),
    );
    const demanding = Object.values(form.parts as Form['parts'])
      .flatMap(({ rules = [] }) => rules)
      .filter((rule) => 'require' in rule && isExtension(rule.require));
    expect([...required, ...demanding]).toEqual([]);
  });

  it('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual({ ...form });
  });
});
