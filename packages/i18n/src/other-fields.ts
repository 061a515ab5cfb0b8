import { labelOn, type Sheet } from './field-label.js';
import {
  around,
  idOf,
  type LabelledNode,
  type LabelledRule,
  namesIn,
  type Path,
  type Place,
  pathOf,
} from './labelled-form.js';
import type { MessageParams } from './translator.js';

interface IssueOfFields {
  readonly path: Path;
  readonly params?: MessageParams;
  readonly rule?: string;
}

/**
 * What a message names beside its own field: the earlier one of two dates, the answer that a question depends on, the
 * option that excludes the others, the options that a sheet prints ticked, the candidates of an ambiguous label.
 */
export function otherFields(sheet: Sheet, { path, params = {}, rule: ruleId }: IssueOfFields): MessageParams {
  const { form, t, byId } = sheet;
  const place = byId.get(idOf(path));
  const rules = Object.values(form.parts)
    .flatMap((part) => part.rules ?? [])
    .filter(({ id }) => id === ruleId);
  const [rule] = rules;
  const labelNear = (name: string) => {
    const target = pathNear(sheet, path, name);
    return target && labelOn(sheet, target);
  };

  const earlier = rule?.order && labelNear(rule.order[0]);
  const [asked] = namesIn(rule?.when ?? place?.node.when).flatMap((name) => labelNear(name) ?? []);
  const alone = exclusiveOption(place?.node);
  const printed = place && optionsLeft(place, rules);
  const { candidates } = params;
  return {
    earlier: earlier ?? t('place.anotherAnswer'),
    other: asked === undefined ? t('place.anotherAnswer') : t('place.quoted', { label: asked }),
    ...(Array.isArray(candidates) && {
      candidates: candidates.map((one: string) => labelOn(sheet, pathOf(one))),
    }),
    ...(place && alone !== undefined && { option: t.dynamic(optionKey(form.id, place, alone)) }),
    ...(printed && { printed: printed.map((code) => t.dynamic(optionKey(form.id, place, code))) }),
  };
}

/** The path of an answer named in a rule: beside the field, else in a section around it. */
function pathNear({ byId }: Sheet, path: Path, name: string): Path | undefined {
  return around(path, name).find((target) => byId.has(idOf(target)));
}

const optionsOf = (node: LabelledNode | undefined) => (node && 'options' in node ? (node.options ?? []) : []);

/** The option that excludes the others of its list (なし). */
function exclusiveOption(node: LabelledNode | undefined): string | undefined {
  const found = optionsOf(node).find((option) => typeof option !== 'string' && option.exclusive);
  return typeof found === 'object' ? found.code : undefined;
}

/** What a sheet leaves of a question's options, where its rules forbid some of them by their own answer (様式区分). */
function optionsLeft({ node }: Place, rules: readonly LabelledRule[]): string[] | undefined {
  const forbidden = rules.flatMap(({ forbid = '', when }) => {
    const codes = (when as Readonly<Record<string, unknown>> | undefined)?.[forbid];
    return Array.isArray(codes) ? codes : [];
  });
  if (forbidden.length === 0) return undefined;
  const codes = optionsOf(node).map((option) => (typeof option === 'string' ? option : option.code));
  return codes.filter((code) => !forbidden.includes(code));
}

function optionKey(form: string, { node, wordPath }: Place, code: string): string {
  const list = 'list' in node ? node.list : undefined;
  if (list === 'role') return `roles.${code}`;
  return list ? `codes.${list}.${code}` : `forms.${form}.${wordPath}.option.${code}`;
}
