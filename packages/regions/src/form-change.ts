import {
  defineForm,
  type Form,
  type FormDefinition,
  type Layout,
  type Overlay,
  type OverlayFault,
  overlayFaults,
  overlayForm,
  type Path,
} from '@renkei/forms';
import type { Wish } from './change.js';
import { pathByLabel, pathsOf } from './form-paths.js';
import type { FormChange } from './profile.js';
import type { RegionIssue, RegionIssueCode } from './region-issue.js';

/** A form with what one edition changes of it, or why nothing is changed. */
export type ChangedForm =
  | { readonly form: Form; readonly layouts: readonly Layout[] }
  | { readonly issues: readonly RegionIssue[] };

const CODES: Readonly<Partial<Record<OverlayFault['code'], RegionIssueCode>>> = {
  notThere: 'unknownField',
  readsNothing: 'unknownField',
};

const made = new WeakMap<object, Form>();

/** The form of a definition: the same one each time, so that what is worked out from it is kept. */
function formOfDefinition(id: string, definition: Omit<FormDefinition, 'id'>): Form {
  if ('~standard' in definition) return definition as unknown as Form;
  const known = made.get(definition) ?? defineForm({ ...definition, id });
  made.set(definition, known);
  return known;
}

/** What is wrong with the questions of a form's own definition. */
function definitionIssues(id: string, definition: Omit<FormDefinition, 'id'>, path: Path): RegionIssue[] {
  const parts = Object.entries(definition.parts);
  const empty = Object.fromEntries(
    parts.map(([part, one]) => [part, { ...one, nodes: {}, rules: [], facts: {} }]),
  );
  const overlay = {
    parts: Object.fromEntries(
      parts.map(([part, { nodes, rules = [], facts = {} }]) => [
        part,
        { add: nodes, rules: { add: rules }, facts: { add: facts } },
      ]),
    ),
  };
  return overlayFaults({ ...definition, id, parts: empty }, overlay).map(({ path: at, ...fault }) => {
    const [, part, member, ...rest] = at;
    const where = member === 'add' ? [part ?? '', 'nodes', ...rest] : at;
    return issueOf(fault, [...path, 'parts', ...where]);
  });
}

const issueOf = (
  { code, name, other, nearest, known, expected }: Omit<OverlayFault, 'path'>,
  path: Path,
): RegionIssue => ({
  code: CODES[code] ?? (code as RegionIssueCode),
  path,
  params: {
    name: name ?? String(path.at(-1)),
    ...(other !== undefined && { other }),
    ...(nearest !== undefined && { nearest }),
    ...(known && { known }),
    ...(expected && { expected }),
  },
});

/** A field that was called as it is printed. */
function meantBy({ code, name }: Omit<OverlayFault, 'path'>, form: Form): { readonly nearest?: string } {
  const nearest = code === 'notThere' && name !== undefined ? pathByLabel(form, name) : undefined;
  return nearest === undefined ? {} : { nearest };
}

/** Makes the change, where every name of it is right. */
export function changeForm(
  id: string,
  { definition, layouts, ...overlay }: FormChange,
  before: { readonly form: Form | undefined; readonly layouts: readonly Layout[] },
  path: Path,
  own: string,
): ChangedForm {
  if (definition && before.form)
    return { issues: [{ code: 'alreadyThere', path: [...path, 'definition'], params: { name: id } }] };
  // a form that is one already has been judged where it was made
  const wrong =
    definition && !('~standard' in definition)
      ? definitionIssues(id, definition, [...path, 'definition'])
      : [];
  if (wrong.length > 0) return { issues: wrong };
  const base = definition ? formOfDefinition(id, definition) : (before.form as Form);
  const issues = [
    ...(Object.keys(overlay).length === 0 ? [] : overlayFaults(base, overlay)).map(({ path: at, ...fault }) =>
      issueOf({ ...meantBy(fault, base), ...fault }, [...path, ...at]),
    ),
    ...notOwnNames(overlay, path, own),
  ];
  if (issues.length > 0) return { issues };
  const form = Object.keys(overlay).length === 0 ? base : overlayForm(base, overlay as never);
  const next = [...replacedLayouts(id, layouts, before.layouts)];
  const lost = next.flatMap((layout, i) =>
    layoutIssues(form, layout, [...path, 'layouts', i], layouts !== undefined),
  );
  return lost.length > 0 ? { issues: lost } : { form, layouts: next.map((layout) => fitting(form, layout)) };
}

const replacedLayouts = (form: string, own: FormChange['layouts'], before: readonly Layout[]): Layout[] => [
  ...(own ?? []).map((layout) => ({ ...layout, form })),
  ...before.filter(({ part }) => !(own ?? []).some((layout) => layout.part === part)),
];

type Named = string | { readonly path: string };
const pathOf = (field: Named): string => (typeof field === 'string' ? field : field.path);

/** A region's own layout may not name what is not there. */
function layoutIssues(form: Form, { sheets, part }: Layout, path: Path, isOwn: boolean): RegionIssue[] {
  const known = pathsOf(form);
  if (!isOwn || !Object.hasOwn(form.parts, part)) return [];
  const named = sheets.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields.map(pathOf)));
  return [
    ...named
      .filter((name) => !known.has(name))
      .map((name) => ({ code: 'unknownField' as const, path, params: { name } })),
    ...named
      .filter((name, i) => named.indexOf(name) !== i)
      .map((name) => ({ code: 'doubled' as const, path, params: { name, other: name } })),
  ];
}

/** A layout without the places of questions that have been dropped. */
function fitting(form: Form, layout: Layout): Layout {
  const known = pathsOf(form);
  const sheets = layout.sheets.map(({ side, groups }) => ({
    side,
    groups: groups.map(({ heading, fields }) => ({
      ...(heading !== undefined && known.has(heading) && { heading }),
      fields: fields.filter((field) => known.has(pathOf(field))),
    })),
  }));
  return { ...layout, sheets };
}

/** What a region adds lies under its own name. */
function notOwnNames(overlay: Overlay, path: Path, own: string): RegionIssue[] {
  const lists: (readonly [Path, Overlay['add']])[] = [
    [['add'], overlay.add],
    ...Object.entries(overlay.parts ?? {}).map(([part, { add }]) => [['parts', part, 'add'], add] as const),
  ];
  return lists.flatMap(([at, add]) =>
    Object.keys(add ?? {})
      .filter((name) => !name.split('.').some((key) => key.startsWith(own)))
      .map((name) => ({ code: 'notOwnName' as const, path: [...path, ...at, name], params: { name, own } })),
  );
}

/** The single changes of a form, each with its address. */
export function formWishes(id: string, { definition, layouts, ...overlay }: FormChange, at: Path): Wish[] {
  const whole = definition ? [{ address: ['forms', id], how: 'set' as const, value: definition, at }] : [];
  const placed = (layouts ?? []).map((layout) => ({
    address: ['forms', id, '#layout', layout.part],
    how: 'set' as const,
    value: layout,
    at,
  }));
  const parts = Object.entries(overlay.parts ?? {}).flatMap(([part, changes]) =>
    wishesIn(id, part, changes, at),
  );
  return [...whole, ...wishesIn(id, '*', overlay, at), ...parts, ...placed];
}

function wishesIn(
  form: string,
  part: string,
  { add, drop, change, rules, facts }: Overlay,
  at: Path,
): Wish[] {
  const place = (path: string) => ['forms', form, part, ...path.split('.')];
  return [
    ...Object.entries(add ?? {}).map(([path, value]) => ({
      address: place(path),
      how: 'set' as const,
      value,
      at,
    })),
    ...(drop ?? []).map((path) => ({ address: place(path), how: 'remove' as const, at })),
    ...Object.entries(change ?? {}).flatMap(([path, { options, ...members }]) => [
      ...Object.entries(members).map(([member, value]) => ({
        address: [...place(path), `#${member}`],
        how: 'set' as const,
        value,
        at,
      })),
      ...(options?.add
        ? [{ address: [...place(path), '#options'], how: 'add' as const, value: options.add, at }]
        : []),
      ...(options?.only || options?.drop || options?.order
        ? [{ address: [...place(path), '#options'], how: 'set' as const, value: options, at }]
        : []),
    ]),
    ...(rules?.add ?? []).map((rule) => ({
      address: ['forms', form, '#rules', rule.id],
      how: 'set' as const,
      value: rule,
      at,
    })),
    ...(rules?.drop ?? []).map((rule) => ({
      address: ['forms', form, '#rules', rule],
      how: 'remove' as const,
      at,
    })),
    ...Object.entries(facts?.add ?? {}).map(([fact, value]) => ({
      address: ['forms', form, '#facts', fact],
      how: 'set' as const,
      value,
      at,
    })),
    ...(facts?.drop ?? []).map((fact) => ({
      address: ['forms', form, '#facts', fact],
      how: 'remove' as const,
      at,
    })),
  ];
}
