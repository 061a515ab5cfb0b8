import { describe, expect, it } from 'vitest';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';
import { admissionHandoverLayout } from '../documents/admission-handover/layout.js';
import { describeForm } from './describe-form.js';
import { type Layout, plainLayout, type ResolvedLayout, resolveLayout } from './layout.js';
import { overlayForm } from './overlay/overlay-form.js';
import { sampleForm } from './sample-form.js';

const pathsOf = (layout: ResolvedLayout) =>
  layout.sheets.flatMap((sheet) => sheet.groups.flatMap((group) => group.fields.map((field) => field.path)));
const layout = (groups: Layout['sheets'][number]['groups']): Layout => ({
  form: 'sample',
  part: 'sheet',
  sheets: [{ side: 'front', groups }],
});

describe('where the answers stand on paper', () => {
  it('without a layout every section is a group, in the order of the definition', () => {
    const resolved = resolveLayout(sampleForm, plainLayout(sampleForm));
    expect(pathsOf(resolved)).toEqual([
      'head.writtenOn',
      'head.bornOn',
      'head.age',
      'head.name',
      'head.nameKana',
      'head.phone',
      'level',
      'ulcer.has',
      'ulcer.detail',
      'tubes',
      'wantsMeeting',
      'drugs',
      'place.type',
      'place.home.alone',
      'place.facility.facilityName',
      'added.note',
    ]);
  });

  it('a box named alone stands there, the rest of its section where the section is named', () => {
    const resolved = resolveLayout(
      sampleForm,
      layout([{ fields: ['head.phone'] }, { heading: 'head', fields: ['head'] }]),
    );
    const [alone, head, rest] = resolved.sheets[0]?.groups ?? [];
    expect(alone?.fields).toEqual([{ path: 'head.phone' }]);
    expect(head?.fields.map(({ path }) => path)).not.toContain('head.phone');
    expect(rest?.fields[0]).toEqual({ path: 'level' });
  });

  it('the national sheet has every answer once', () => {
    const placed = pathsOf(resolveLayout(admissionHandover, admissionHandoverLayout));
    const fields = describeForm(admissionHandover).parts[0]?.fields ?? [];
    const rows = fields.filter((field) => field.kind === 'rows').map((field) => field.path);
    const leaves = fields.filter(
      ({ kind, path }) =>
        !['section', 'variants'].includes(kind) && !rows.some((row) => path.startsWith(`${row}.`)),
    );
    expect([...placed].sort()).toEqual(leaves.map((field) => field.path).sort());
  });

  it('a question that an edition or a region dropped vanishes from the sheet, and is named in a notice', () => {
    const overlaid = overlayForm(admissionHandover, {
      drop: ['subject.housing.elevator', 'wishes'],
    });
    const { sheets, notices } = resolveLayout(overlaid, {
      form: 'admissionHandover',
      part: 'sheet',
      sheets: [
        {
          side: 'front',
          groups: [
            { fields: ['subject.housing.elevator', 'subject.name'] },
            { heading: 'wishes', fields: ['wishes'] },
          ],
        },
      ],
    });
    expect(notices).toEqual([
      { code: 'notInForm', path: 'subject.housing.elevator' },
      { code: 'notInForm', path: 'wishes' },
    ]);
    expect(sheets[0]?.groups[0]?.fields).toEqual([{ path: 'subject.name' }]);
    expect(sheets[0]?.groups[1]?.fields).toEqual([]);
    expect(pathsOf({ sheets, notices })).toContain('subject.phone');
  });

  it('the sheet of the nation holds for every edition of its form', () => {
    for (const edition of admissionHandover.editions) {
      const old = admissionHandover.edition(edition);
      const { notices } = resolveLayout(old, admissionHandoverLayout);
      expect(notices.filter(({ code }) => code === 'namedTwice')).toEqual([]);
    }
  });

  it('a place named twice is printed once, where it was named first', () => {
    const resolved = resolveLayout(
      sampleForm,
      layout([{ fields: ['head.name', 'head'] }, { fields: ['head'] }]),
    );
    expect(resolved.notices).toEqual([{ code: 'namedTwice', path: 'head' }]);
    const paths = pathsOf(resolved);
    expect(new Set(paths).size).toBe(paths.length);
    expect(resolved.sheets[0]?.groups[1]?.fields).toEqual([]);
  });

  it('a layout of nonsense still gives every answer a place', () => {
    const { sheets, notices } = resolveLayout(sampleForm, layout([{ fields: ['x', '', '__proto__', 'x'] }]));
    const everything = pathsOf(resolveLayout(sampleForm, plainLayout(sampleForm)));
    expect(pathsOf({ sheets, notices })).toEqual(everything);
    expect(notices.map(({ code }) => code)).toEqual(Array(4).fill('notInForm'));
  });
});
