import { describe, expect, it } from 'vitest';
import { choice, codesOf, type Leaf, text } from '../definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes, section } from '../definition/node.js';
import { admissionHandoverFixtures } from '../documents/admission-handover/fixtures.js';
import { dischargeRecordFixtures } from '../documents/discharge-record/fixtures.js';
import { forms } from '../documents/forms.js';
import { capOf } from './caps.js';
import { listedOptions } from './listed-options.js';
import type { View } from './view.js';
import { type Choices, viewOf } from './view-of.js';
import { views } from './views/index.js';

const { admissionHandover, dischargeRecord, screeningSheet } = forms;
const { livesAloneDementia, everythingFilled } = admissionHandoverFixtures;

const parts = Object.values(forms).flatMap((form) =>
  Object.entries(form.parts).map(([part, { nodes }]) => ({ form, part, nodes: nodes as Nodes })),
);
const leavesOf = (nodes: Nodes, above = ''): [string, Leaf][] =>
  Object.entries(nodes).flatMap(([key, node]: [string, Node]) => {
    const path = above === '' ? key : `${above}.${key}`;
    if (isLeaf(node)) return [[path, node] as [string, Leaf]];
    return leavesOf(isRows(node) ? node.rows : isSection(node) ? node.section : {}, path);
  });
const listedViews = parts.flatMap(({ form, part, nodes }) =>
  Object.values(views[form.id]?.[part]?.views ?? {}).map(
    (view) => [form.id, part, view.name, { form, part, nodes, view }] as const,
  ),
);

/** Every text of a document is a marker of its own. */
function marked(nodes: Nodes, above = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(nodes).map(([key, node]) => {
      const path = above === '' ? key : `${above}.${key}`;
      if (isSection(node)) return [key, marked(node.section, path)];
      if (isRows(node)) return [key, [marked(node.rows, path)]];
      return [key, isLeaf(node) ? markedValue(node, path) : {}];
    }),
  );
}
const marker = (path: string) => `QZ${path.replaceAll('.', 'X')}QZ`;
function markedValue(leaf: Leaf, path: string): unknown {
  if (leaf.kind === 'choice') return codesOf(leaf)[0];
  if (leaf.kind === 'many') return codesOf(leaf);
  if (leaf.kind === 'flag') return true;
  if (leaf.kind === 'number') return leaf.min;
  return marker(path);
}

describe('a view shows what it lists and nothing else', () => {
  it.each(listedViews)(
    '%s, %s, %s: every listed place exists, and in a style its class allows',
    (_f, _p, _v, { nodes, view }) => {
      const leaves = new Map(leavesOf(nodes));
      const wrong = Object.entries(view.show).filter(([path, styles]) => {
        const leaf = leaves.get(path);
        return !leaf || styles.some((style) => !capOf(view.name, leaf).includes(style));
      });
      expect(wrong).toEqual([]);
      expect((view.whenTold ?? []).filter((path) => !view.show[path])).toEqual([]);
    },
  );

  it.each(listedViews)(
    '%s, %s, %s: of a sheet full of markers only the listed ones come through',
    (_f, _p, name, given) => {
      const { form, part, nodes, view } = given;
      const { shown } = viewOf(form, marked(nodes), name, { part });
      const text = JSON.stringify(shown);
      const surviving = leavesOf(nodes).filter(([path]) => text.includes(marker(path)));
      expect(surviving.map(([path]) => path).filter((path) => view.show[path]?.[0] !== 'full')).toEqual([]);
    },
  );

  it.each(parts.map(({ form, part, nodes }) => [form.id, part, nodes] as const))(
    '%s, %s: every option of today is known to the views',
    (id, part, nodes) => {
      const unknown = leavesOf(nodes).filter(([path, leaf]) => {
        if (leaf.kind !== 'choice' && leaf.kind !== 'many') return false;
        const known = views[id]?.[part]?.options[path] ?? listedOptions[leaf.list ?? ''] ?? [];
        return codesOf(leaf).some((code) => !known.includes(code));
      });
      expect(unknown.map(([path]) => path)).toEqual([]);
    },
  );

  it('a question, an option and a form that were added later stay hidden', () => {
    const added = section({ secret: text(40, { sensitivity: 'health' }) });
    const sex = choice(['male', 'female', 'later'], { sensitivity: 'identifier' });
    const later = {
      id: 'admissionHandover',
      parts: { sheet: { ...admissionHandover.parts.sheet, nodes: { added, subject: section({ sex }) } } },
    };
    const data = { added: { secret: 'x' }, subject: { sex: 'later' } };
    for (const view of ['fax', 'family', 'pseudonymised'] as const) {
      expect(viewOf(later, data, view).shown).toEqual({});
    }
    expect(viewOf({ ...later, id: 'newForm' }, data, 'fax')).toEqual({
      shown: {},
      withheld: [
        { path: ['added', 'secret'], reason: 'notListed' },
        { path: ['subject', 'sex'], reason: 'notListed' },
      ],
    });
  });

  it('a list, a column of a list, an option among several and a part that were added later stay hidden', () => {
    const { sheet } = admissionHandover.parts;
    const { services, medication } = sheet.nodes;
    const { items } = services.section;
    const later = text(40, { sensitivity: 'health' });
    const nodes = {
      ...sheet.nodes,
      services: section({
        ...services.section,
        items: { ...items, rows: { ...items.rows, later } },
        laterItems: { rows: { service: items.rows.service, later }, max: 3 },
      }),
      medication: section({
        ...medication.section,
        adherence: choice([...codesOf(medication.section.adherence), 'laterOption'], {
          sensitivity: 'health',
        }),
      }),
    };
    const form = {
      id: 'admissionHandover',
      parts: { sheet: { ...sheet, nodes }, later: { ...sheet, nodes } },
    };
    const data = {
      services: {
        items: [{ service: 'dayCare', later: 'QZcolumnQZ' }],
        laterItems: [{ service: 'dayCare', later: 'QZlistQZ' }],
      },
      medication: { adherence: 'laterOption' },
    };
    for (const view of ['fax', 'family', 'replySlip', 'pseudonymised'] as const) {
      const { shown, withheld } = viewOf(form, data, view);
      expect(JSON.stringify(shown)).not.toMatch(/QZ|laterItems|laterOption/);
      expect(withheld).toContainEqual({ path: ['services', 'items', 0, 'later'], reason: 'notListed' });
      expect(withheld).toContainEqual({ path: ['services', 'laterItems', 0, 'later'], reason: 'notListed' });
      expect(viewOf(form, data, view, { part: 'later' }).shown).toEqual({});
    }
    // What is listed still comes through beside it.
    expect(viewOf(form, data, 'fax').shown).toEqual({ services: { items: [{ service: 'dayCare' }] } });
  });

  it('keys that the form does not have stay behind, and are not repeated', () => {
    const { shown, withheld } = viewOf(admissionHandover, { 山田太郎: 1, subject: { sex: 'male' } }, 'fax');
    expect(shown).toEqual({ subject: { sex: 'male' } });
    expect(JSON.stringify(withheld)).not.toContain('山田');
    expect(withheld).toContainEqual({ path: [], reason: 'unknownField' });
  });

  it('bad data is withheld, never thrown', () => {
    for (const data of [
      null,
      'x',
      7,
      [],
      { subject: 'x' },
      { subject: { name: { first: 'x' } } },
      { services: { items: 'x' } },
    ]) {
      for (const view of ['fax', 'family', 'replySlip', 'pseudonymised'] as const) {
        expect(JSON.stringify(viewOf(admissionHandover, data, view).shown)).not.toContain('x');
      }
    }
  });
});

describe('a FAX that went to a stranger', () => {
  const fax = (choices: Choices = {}) =>
    viewOf(admissionHandover, livesAloneDementia, 'fax', { on: '2026-04-03', ...choices });

  it('shows initials, age and city for name, birth date and address', () => {
    expect(fax().shown.subject).toMatchObject({
      name: { as: 'initials', value: 'S.H.' },
      age: 88,
      birthDate: { as: 'age', value: 88 },
      address: { as: 'city', value: '架空市' },
    });
  });

  it('shows the partly blotted name when the sender chooses it, and the sender’s own blotting when it is one', () => {
    const name = (choices: Choices) => (fax(choices).shown.subject as Record<string, unknown>).name;
    expect(name({ styles: { 'subject.name': 'partial' } })).toEqual({ as: 'partial', value: '●見 ●ル' });
    expect(name({ written: { 'subject.name': '潮● ハ●' } })).toEqual({ as: 'partial', value: '潮● ハ●' });
    expect(name({ written: { 'subject.name': '潮見 ●ル' } })).toBeUndefined();
    expect(name({ written: { 'subject.name': '潮見 ハル' } })).toBeUndefined();
  });

  it('refuses a style that the region does not allow', () => {
    const { shown, withheld } = fax({
      show: { 'subject.name': ['partial'] },
      styles: { 'subject.name': 'initials' },
    });
    expect(shown.subject).not.toHaveProperty('name');
    expect(withheld).toContainEqual({ path: ['subject', 'name'], reason: 'styleNotAllowed' });
  });

  it('carries free text only when the sender has read it and no name of the sheet stands in it', () => {
    const notes = {
      ...livesAloneDementia,
      medication: { notes: '一包化を希望', oralDrugs: { has: 'yes', detail: '潮見さんの薬' } },
    };
    const styles = { 'medication.notes': 'checked', 'medication.oralDrugs.detail': 'checked' } as const;
    const { shown, withheld } = viewOf(admissionHandover, notes, 'fax', { styles });
    expect(shown.medication).toEqual({ notes: '一包化を希望', oralDrugs: { has: 'yes' } });
    expect(withheld).toContainEqual({
      path: ['medication', 'oralDrugs', 'detail'],
      reason: 'namesSomebody',
      as: 'checked',
    });
    expect(viewOf(admissionHandover, notes, 'fax').shown.medication).toEqual({ oralDrugs: { has: 'yes' } });
  });

  it('shows no suspected abuse, and what is shown coarser counts as withheld', () => {
    const { shown, withheld } = viewOf(admissionHandover, everythingFilled, 'fax');
    expect(shown.outlook).not.toHaveProperty('abuseSuspected');
    expect(withheld).toContainEqual({ path: ['subject', 'name'], reason: 'coarser', as: 'initials' });
    expect(JSON.stringify(withheld)).not.toContain('汐留');
  });

  it('a region lists its own questions in a view of its own, and they stay hidden where it does not', () => {
    const kitatama = section({
      card: choice(['seen', 'notSeen'], { sensitivity: 'none' }),
      note: text(20, { sensitivity: 'freeText' }),
    });
    const nodes = { subject: section({ kitatama }) };
    const regional = {
      id: 'admissionHandover',
      parts: { sheet: { ...admissionHandover.parts.sheet, nodes } },
    };
    const data = { subject: { kitatama: { card: 'seen', note: 'x' } } };
    expect(viewOf(regional, data, 'fax').shown).toEqual({});
    const path = 'subject.kitatama.card';
    const own: View = { name: 'fax', show: { [path]: ['full'] }, options: { [path]: ['seen'] } };
    expect(viewOf(regional, data, own).shown).toEqual({ subject: { kitatama: { card: 'seen' } } });
  });

  it('a view of one’s own cannot let the name through', () => {
    const own = { name: 'fax', show: { 'subject.name': ['full'], 'subject.sex': ['full'] } } as const;
    expect(viewOf(admissionHandover, livesAloneDementia, own).shown).toEqual({ subject: { sex: 'female' } });
  });
});

describe('what the person and the family are given', () => {
  const record = dischargeRecordFixtures.everythingFilled;
  const told = (answer: 'yes' | 'no' | undefined) =>
    viewOf(
      dischargeRecord,
      { ...record, acceptance: { person: answer === undefined ? {} : { diagnosisTold: answer } } },
      'family',
    ).shown;

  it('holds the diseases only when the person has been told', () => {
    expect(told('yes').condition).toHaveProperty('diseases');
    expect(told('no').condition).not.toHaveProperty('diseases');
    expect(told(undefined).condition).not.toHaveProperty('diseases');
  });

  it('holds no suspected abuse on any sheet', () => {
    expect(viewOf(admissionHandover, everythingFilled, 'family').shown.outlook).not.toHaveProperty(
      'abuseSuspected',
    );
    const screened = { factors: { kinds: ['emergency', 'abuse'] } };
    expect(viewOf(screeningSheet, screened, 'family').shown).toEqual({ factors: { kinds: ['emergency'] } });
  });
});
