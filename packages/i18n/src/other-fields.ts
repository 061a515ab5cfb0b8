import {
  type LabelledForm,
  type LabelledNode,
  labelOf,
  type Path,
  type Place,
  placeAt,
} from './field-label.js';
import type { MessageParams, Translator } from './translator.js';

export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

interface IssueOfFields {
  readonly path: Path;
  readonly params?: IssueParams;
  readonly rule?: string;
}

/**
 * What a message names beside its own field: the earlier one of two dates, the answer that a question depends on, the
 * option that excludes the others, the candidates of an ambiguous label.
 */
export function otherFields(
  form: LabelledForm,
  { path, params = {}, rule: ruleId }: IssueOfFields,
  t: Translator,
  places: readonly Place[],
): MessageParams {
  const place = placeAt(places, path);
  const rule = Object.values(form.parts)
    .flatMap((part) => part.rules ?? [])
    .find(({ id }) => id === ruleId);
  const label = (target: Path) => labelOf(form, target, t, places);
  const near = (name: string) => pathNear(places, path, name);

  const earlier = rule?.order && near(rule.order[0]);
  const asked = namesIn(rule?.when ?? place?.node.when).flatMap((name) => {
    const target = near(name);
    return target ? [target] : [];
  });
  const { candidates } = params;
  const alone = exclusiveOption(place?.node);
  return {
    earlier: earlier ? label(earlier) : t('place.anotherAnswer'),
    other: asked[0] ? t('place.quoted', { label: label(asked[0]) }) : t('place.anotherAnswer'),
    ...(Array.isArray(candidates) && { candidates: candidates.map((one: string) => label(pathOf(one))) }),
    ...(place && alone && { option: t.dynamic(optionKey(form, place, alone)) }),
  };
}

/** The path of an answer named in a rule: beside the field, else in a section around it. */
function pathNear(places: readonly Place[], path: Path, name: string): Path | undefined {
  const steps = pathOf(name);
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const target = [...path.slice(0, length), ...steps];
    if (placeAt(places, target)) return target;
  }
  return undefined;
}

/** The answers a condition names. */
function namesIn(condition: object = {}): string[] {
  return Object.entries(condition).flatMap(([key, part]) => {
    if (key === 'not') return namesIn(part);
    return key === 'any' || key === 'all' ? (part as object[]).flatMap(namesIn) : [key];
  });
}

const pathOf = (dotted: string): Path =>
  dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The option that excludes the others of its list (なし). */
function exclusiveOption(node: LabelledNode | undefined): string | undefined {
  const options = node && 'options' in node ? node.options : undefined;
  const found = options?.find((option) => typeof option !== 'string' && option.exclusive);
  return typeof found === 'object' ? found.code : undefined;
}

function optionKey(form: LabelledForm, { node, wordPath }: Place, code: string): string {
  const list = 'list' in node ? node.list : undefined;
  if (list === 'role') return `roles.${code}`;
  return list ? `codes.${list}.${code}` : `forms.${form.id}.${wordPath}.option.${code}`;
}
