import { labelOn, type Sheet } from './field-label.js';
import { around, idOf, type LabelledNode, namesIn, type Path, type Place, pathOf } from './labelled-form.js';
import type { MessageParams } from './translator.js';

interface IssueOfFields {
  readonly path: Path;
  readonly params?: MessageParams;
  readonly rule?: string;
}

/**
 * What a message names beside its own field: the earlier one of two dates, the answer that a question depends on, the
 * option that excludes the others, the candidates of an ambiguous label.
 */
export function otherFields(sheet: Sheet, { path, params = {}, rule: ruleId }: IssueOfFields): MessageParams {
  const { form, t, byId } = sheet;
  const place = byId.get(idOf(path));
  const rule = Object.values(form.parts)
    .flatMap((part) => part.rules ?? [])
    .find(({ id }) => id === ruleId);
  const labelNear = (name: string) => {
    const target = pathNear(sheet, path, name);
    return target && labelOn(sheet, target);
  };

  const earlier = rule?.order && labelNear(rule.order[0]);
  const [asked] = namesIn(rule?.when ?? place?.node.when).flatMap((name) => labelNear(name) ?? []);
  const alone = exclusiveOption(place?.node);
  const { candidates } = params;
  return {
    earlier: earlier ?? t('place.anotherAnswer'),
    other: asked === undefined ? t('place.anotherAnswer') : t('place.quoted', { label: asked }),
    ...(Array.isArray(candidates) && {
      candidates: candidates.map((one: string) => labelOn(sheet, pathOf(one))),
    }),
    ...(place && alone !== undefined && { option: t.dynamic(optionKey(form.id, place, alone)) }),
  };
}

/** The path of an answer named in a rule: beside the field, else in a section around it. */
function pathNear({ byId }: Sheet, path: Path, name: string): Path | undefined {
  return around(path, name).find((target) => byId.has(idOf(target)));
}

/** The option that excludes the others of its list (なし). */
function exclusiveOption(node: LabelledNode | undefined): string | undefined {
  const options = node && 'options' in node ? node.options : undefined;
  const found = options?.find((option) => typeof option !== 'string' && option.exclusive);
  return typeof found === 'object' ? found.code : undefined;
}

function optionKey(form: string, { node, wordPath }: Place, code: string): string {
  const list = 'list' in node ? node.list : undefined;
  if (list === 'role') return `roles.${code}`;
  return list ? `codes.${list}.${code}` : `forms.${form}.${wordPath}.option.${code}`;
}
