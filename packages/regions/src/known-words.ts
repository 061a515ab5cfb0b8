import { describeForm } from '@renkei/forms';
import { resources } from '@renkei/i18n';
import type { State } from './state.js';

const ours: ReadonlySet<string> = new Set(Object.keys(resources.ja));

/** The words of everything that layers have added: each must be there in Japanese and English. */
export function addedWords(state: State, base: State): Set<string> {
  const { forms, roles, steps, facts, documents, eligibility } = state;
  const keys = [
    ...Object.entries(forms).flatMap(([id, form]) => (form === base.forms[id] ? [] : formWords(form).needed)),
    ...Object.keys(roles).map((role) => `roles.${role}`),
    ...Object.keys(steps).flatMap((id) => [`pathway.step.${id}.label`, `pathway.step.${id}.why`]),
    ...Object.values(steps).flatMap(({ otherwise, skips = [] }) =>
      [...(otherwise === undefined ? [] : [otherwise]), ...skips.map(({ reason }) => reason)].map(
        (reason) => `pathway.reason.${reason}`,
      ),
    ),
    ...Object.entries(facts).flatMap(([id, fact]) =>
      base.facts[id] === undefined && fact.kind === 'code'
        ? [`pathway.fact.${id}`, ...fact.values.map((value) => `pathway.fact.${id}.${value}`)]
        : [`pathway.fact.${id}`],
    ),
    ...Object.entries(documents).flatMap(([id, { notFor = [] }]) => [
      `documents.${id}`,
      ...notFor.map((use) => `documents.${id}.notFor.${use}`),
    ]),
    ...Object.entries(eligibility).flatMap(([id, { reasons }]) => [
      `pathway.eligibility.${id}`,
      ...Object.values(reasons).map((reason) => `pathway.reason.${reason}`),
    ]),
  ];
  return new Set(keys.filter((key) => !ours.has(key)));
}

/** Every key for which a region may have words of its own. */
export function knownWords(state: State, base: State): Set<string> {
  const optional = Object.values(state.forms).flatMap((form) => formWords(form).optional);
  return new Set([...ours, ...addedWords(state, base), ...optional]);
}

interface FormWords {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

const known = new WeakMap<object, FormWords>();

/** A form stays as it is, so its keys are worked out once. */
function formWords(form: State['forms'][string]): FormWords {
  const words = known.get(form) ?? wordsOf(form);
  known.set(form, words);
  return words;
}

function wordsOf(form: State['forms'][string]): FormWords {
  const { title, parts } = describeForm(form);
  const fields = parts.flatMap((part) => part.fields);
  const needed = [
    title,
    ...fields.flatMap(({ label, options = [] }) => [label, ...options.map((one) => one.label)]),
  ];
  const optional = fields.flatMap(({ label, hint, by }) =>
    by === undefined ? [hint] : [hint, label.replace(/label$/, `${by}.label`)],
  );
  return { needed, optional };
}
