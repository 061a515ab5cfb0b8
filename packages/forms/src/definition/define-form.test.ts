import { describe, expect, it } from 'vitest';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';
import { forms } from '../documents/forms.js';
import type { Form } from './define-form.js';
import { overlayForm } from './overlay/overlay-form.js';
import { validate } from './validate.js';

const rulesIn = (form: Form) =>
  Object.values(form.parts).flatMap(({ rules = [] }) => rules.map(({ id }) => id));

describe('the rules of an older edition', () => {
  const ours = overlayForm(admissionHandover, {
    rules: {
      add: [
        { id: 'acp', require: 'ext.acp.discussed' },
        { id: 'kanaWithTalk', when: { 'ext.acp.discussed': { given: true } }, require: 'subject.nameKana' },
        { id: 'kana', require: 'subject.nameKana' },
      ],
    },
  });
  const asked = (form: Form) =>
    validate(form, {}).issues.flatMap(({ rule, path }) => (rule === undefined ? [] : [path.join('.')]));

  it('leave out what names an answer that only a later edition has; what the old sheet prints is still asked', () => {
    expect(asked(ours as unknown as Form)).toContain('ext.acp.discussed');
    const h30 = ours.edition('h30') as unknown as Form;
    expect(asked(h30)).toContain('subject.nameKana');
    expect(asked(h30)).not.toContain('ext.acp.discussed');
    expect(rulesIn(h30)).toContain('kana');
    expect(rulesIn(h30)).not.toContain('kanaWithTalk');
  });

  it.each(Object.values(forms) as unknown as Form[])(
    'of $id are those that do not say they came later',
    (form) => {
      for (const [i, edition] of form.editions.entries()) {
        const editions = form.editions.slice(0, i + 1);
        const expected = Object.values(form.parts).flatMap(({ rules = [] }) =>
          rules.flatMap(({ id, since }) => (since === undefined || editions.includes(since) ? [id] : [])),
        );
        expect(rulesIn(form.edition(edition))).toEqual(expected);
      }
    },
  );
});
