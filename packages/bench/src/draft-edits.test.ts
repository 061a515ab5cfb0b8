import { revalidate, validate } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { sheets } from './documents.js';

describe.each(sheets)('an edit of a full draft of $form.id', ({ form, filled, edits }) => {
  const before = validate(form, filled, { stage: 'draft' });

  it('starts from a draft without an issue', () => {
    expect(before.issues).toEqual([]);
  });

  it.each(Object.entries(edits))('changes the sheet and is judged as the whole: %s', (_name, edit) => {
    const next = revalidate(form, before, edit);
    expect(next.data).not.toEqual(before.data);
    expect(next).toEqual(validate(form, next.judged.input, { stage: 'draft' }));
  });
});
