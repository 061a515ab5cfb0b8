import { forms } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { nationalDocuments } from './national-documents.js';
import { nationalRules } from './national-rules.js';
import type { Step } from './steps/step.js';

const steps: readonly (readonly [string, Step])[] = Object.entries(nationalRules.steps);

describe('the nation’s rules', () => {
  it('name only papers that the path knows', () => {
    for (const [id, { document }] of steps) {
      if (document) expect([id, Object.hasOwn(nationalDocuments, document)]).toEqual([id, true]);
    }
  });

  it('call a form as binding as the form itself does', () => {
    for (const [id, form] of Object.entries(forms)) {
      expect(nationalDocuments).toHaveProperty(id, expect.objectContaining({ form: id, force: form.force }));
    }
  });

  it('let an owner do what closes a step', () => {
    for (const [id, { owner, closes, opens, opensIn, carries }] of steps) {
      expect([id, owner.length > 0]).toEqual([id, true]);
      const owed = opens ?? opensIn ?? carries;
      if (!owed && closes) expect([id, 'closes what nothing opens']).toEqual([id, '']);
    }
  });

  it('are plain data', () => {
    const { claims: _judged, ...data } = nationalRules;
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
