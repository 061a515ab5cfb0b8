import { describe, expect, it } from 'vitest';
import { describeForm } from '../definition/describe-form.js';
import { resolveLayout } from '../definition/layout.js';
import { forms } from './forms.js';
import { layouts } from './layouts.js';

const parts = Object.values(forms).flatMap((form) =>
  Object.keys(form.parts).map((part) => [form.id, part, form] as const),
);

describe('every sheet has a layout in which each box stands once', () => {
  it.each(parts)('%s, %s', (id, part, form) => {
    const layout = layouts[id]?.find((one) => one.part === part);
    if (!layout) throw new Error(`no layout for ${id}, ${part}`);
    const placed = resolveLayout(form, layout).sheets.flatMap((sheet) =>
      sheet.groups.flatMap((group) => group.fields.map((field) => field.path)),
    );
    const fields = describeForm(form).parts.find((one) => one.part === part)?.fields ?? [];
    const lists = fields.filter(({ kind }) => kind === 'rows').map(({ path }) => `${path}.`);
    const boxes = fields.filter(
      ({ kind, path }) => kind !== 'section' && !lists.some((list) => path.startsWith(list)),
    );
    expect([...placed].sort()).toEqual(boxes.map(({ path }) => path).sort());
  });
});
