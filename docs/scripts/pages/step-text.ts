import { nationalRules, type Rules } from '@renkei/pathway';
import { conditionText } from './condition-text.js';
import { dueText } from './due-text.js';
import { factsFor } from './fact-text.js';
import { code, list, plain } from './markdown.js';
import type { Reader } from './reader.js';

type Step = Rules['steps'][string];
type Trigger = NonNullable<Step['opens']>[number];

/** The nation's steps, as any region's are read. */
export const steps: readonly (readonly [string, Step])[] = Object.entries(nationalRules.steps);

export const stepLink = (step: string, { t }: Reader): string =>
  `[${plain(t.dynamic(`pathway.step.${step}.label`))}](./steps#${step})`;

export const rolesText = (roles: readonly string[], { t, say }: Reader): string =>
  roles.map((role) => t.dynamic(`roles.${role}`)).join(say.comma);

export const eventText = (type: string, { t }: Reader): string =>
  t.dynamic(`pathway.event.${type.replaceAll('.', '_')}`);

const holds = (condition: NonNullable<Step['when']>, reader: Reader): string =>
  conditionText(condition, factsFor(reader), reader.say);

/** Who owes it or to whom, case by case. */
export function casesText(cases: Step['owner'] = [], reader: Reader): string {
  const { say } = reader;
  const [first] = cases;
  if (first === undefined || typeof first === 'string') return rolesText(cases as readonly string[], reader);
  return (cases as readonly Exclude<typeof first, string>[])
    .map(({ when, roles, named }, index) => {
      const known = rolesText(roles, reader);
      const text = named === undefined ? known : say.named(factsFor(reader).name(named), known);
      if (when) return `${say.when(holds(when, reader))}${say.colon}${text}`;
      return index > 0 ? `${say.otherwise}${say.colon}${text}` : text;
    })
    .join(say.semicolon);
}

/** Due dates, case by case, each with its force. */
export function duesText({ due }: Step, reader: Reader): string[] {
  const { t, say } = reader;
  const cases: readonly Exclude<Step['due'], readonly unknown[]>[] = Array.isArray(due) ? due : [due];
  return cases.map((one) => {
    const text = `${dueText(one, factsFor(reader).name, say)}${say.colon}${t.dynamic(`pathway.force.${one.force}`)}`;
    return one.when ? `${say.when(holds(one.when, reader))}${say.comma}${text}` : text;
  });
}

function triggerText(trigger: Trigger, reader: Reader): string {
  if (typeof trigger === 'string') return eventText(trigger, reader);
  return `${eventText(trigger.event, reader)} (${holds(trigger.says, reader)})`;
}

function openedBy(step: Step, reader: Reader): string[] {
  const { t, say } = reader;
  const phases = [...(step.opensIn ?? []), ...(step.carries ?? [])];
  return [
    ...(step.opens ?? []).map((trigger) => triggerText(trigger, reader)),
    ...[...new Set(phases)].map((phase) => say.opensIn(t.dynamic(`pathway.phase.${phase}`))),
  ];
}

function exceptions(step: Step, reader: Reader): [string, string][] {
  const { t, say } = reader;
  const reason = (code: string) => t.dynamic(`pathway.reason.${code}`);
  return [
    ...(step.when
      ? [
          [
            say.condition,
            holds(step.when, reader) + (step.otherwise ? `${say.colon}${reason(step.otherwise)}` : ''),
          ] satisfies [string, string],
        ]
      : []),
    ...(step.eligible
      ? [[say.condition, t.dynamic(`pathway.eligibility.${step.eligible}`)] satisfies [string, string]]
      : []),
    ...(step.skips ?? []).map((skip): [string, string] => [
      say.skipped,
      `${holds(skip.when, reader)}${say.colon}${reason(skip.reason)}`,
    ]),
    ...(step.waits ?? []).map((wait): [string, string] => [
      say.waiting,
      `${holds(wait.while, reader)}${say.colon}${say.waitsFor(wait.for.map((type) => eventText(type, reader)).join(say.or))}`,
    ]),
  ];
}

export function sourceText({ title, article, from }: Step['source'], { say }: Reader): string {
  const since = from === undefined ? [] : [say.since(from)];
  return [title, ...(article === undefined ? [] : [article]), ...since].join(say.comma);
}

/** A step as a heading with everything that its data says. */
export function stepText(name: string, step: Step, reader: Reader): string {
  const { t, say } = reader;
  const to = casesText(step.to, reader);
  const closes = step.closes?.map((type) => eventText(type, reader)) ?? [say.closesByHand];
  const lines: readonly (readonly [string, string])[] = [
    [say.owner, casesText(step.owner, reader) + (to === '' ? '' : say.arrow + to)],
    ...duesText(step, reader).map((due) => [say.due, due] as const),
    [say.opens, openedBy(step, reader).join(say.or)],
    [say.closes, closes.join(say.or)],
    ...(step.document ? [[say.document, t.dynamic(`documents.${step.document}`)] as const] : []),
    ...exceptions(step, reader),
  ];
  return [
    `## ${plain(t.dynamic(`pathway.step.${name}.label`))} {#${name}}`,
    plain(t.dynamic(`pathway.step.${name}.why`)),
    list([
      ...lines.map(([label, text]) => `**${label}**${say.colon}${plain(text)}`),
      `**${say.source}**${say.colon}${plain(sourceText(step.source, reader))}${say.comma}${say.mark} ${code(step.source.mark)}`,
    ]),
  ].join('\n\n');
}
