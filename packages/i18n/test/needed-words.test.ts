/// <reference types="vite/client" />
import { codes, describeForm, forms, type IssueCode } from '@renkei/forms';
import { claimCodes, nationalRules, pathwayCodes, pathwayMachine } from '@renkei/pathway';
import { describe, expect, it } from 'vitest';
import { ja } from '../src/ja/index.js';
import { keyOfAnswer, valuesOfEvents, valuesOfFacts } from './pathway-values.js';

/** Every code of a union; one left out or misspelt does not compile. */
const all = <Code extends string>(listed: Record<Code, true>) => Object.keys(listed);

const formWords = Object.values(forms).flatMap((form) => {
  const { title, parts } = describeForm(form);
  const fields = parts.flatMap((part) => part.fields);
  return [title, ...fields.flatMap(({ label, options = [] }) => [label, ...options.map((o) => o.label)])];
});

const listWords = Object.values(codes).flatMap((list) =>
  'list' in list
    ? list.options.map((option) => {
        const code = typeof option === 'string' ? option : option.code;
        return list.list === 'role' ? `roles.${code}` : `codes.${list.list}.${code}`;
      })
    : [],
);

const issueCodes = all<IssueCode>({
  required: true,
  select: true,
  atLeastOne: true,
  type: true,
  maxLength: true,
  range: true,
  integer: true,
  date: true,
  dateIncomplete: true,
  dateExists: true,
  eraRange: true,
  eraUnknown: true,
  preGregorian: true,
  dateTime: true,
  time: true,
  katakana: true,
  phone: true,
  postalCode: true,
  identifier: true,
  pattern: true,
  checkDigit: true,
  lookalikeMyNumber: true,
  controlCharacter: true,
  unknownChoice: true,
  tooManyRows: true,
  exclusive: true,
  duplicate: true,
  onlyIf: true,
  order: true,
  ageDiffers: true,
  eraChangingDay: true,
  notJson: true,
  notCsv: true,
  tooLarge: true,
  tooDeep: true,
  notObject: true,
  unknownField: true,
  unknownLabel: true,
  ambiguousLabel: true,
  unknownForm: true,
  unknownEdition: true,
  unknownPart: true,
});
interface ChartState {
  readonly key: string;
  readonly states: Readonly<Record<string, ChartState>>;
}
const phasesUnder = ({ states }: ChartState, path: readonly string[]): string[] =>
  Object.values(states).flatMap((state) => {
    const here = [...path, state.key];
    return Object.keys(state.states).length > 0 ? phasesUnder(state, here) : [here.join('.')];
  });
const phases = phasesUnder(pathwayMachine.root, []).map((phase) => phase.replace(/^journey\./, ''));

const steps = Object.entries(nationalRules.steps) as [string, StepWords][];
interface StepWords {
  readonly document?: string;
  readonly otherwise?: string;
  readonly skips?: readonly { readonly reason: string }[];
}

const pathwayWords = [
  ...Object.entries(pathwayCodes).flatMap(([part, codes]) => codes.map((code) => `pathway.${part}.${code}`)),
  ...steps.flatMap(([step]) => [`pathway.step.${step}.label`, `pathway.step.${step}.why`]),
  ...steps.flatMap(([, { document }]) => (document ? [`documents.${document}`] : [])),
  ...steps.flatMap(([, { otherwise, skips = [] }]) =>
    [otherwise ?? [], skips.map(({ reason }) => reason)].flat(2).map((reason) => `pathway.reason.${reason}`),
  ),
  ...Object.keys(nationalRules.facts).map((fact) => `pathway.fact.${fact}`),
  ...[...valuesOfFacts, ...valuesOfEvents].map((answer) => keyOfAnswer(answer, ja)),
  ...phases
    .filter((phase) => /^(atHome|inHospital|discharged|closed|died|inFac|handed)/.test(phase))
    .map((phase) => `family.${phase}.now`),
];

const claimWords = [
  ...Object.entries(claimCodes.fees).flatMap(([fee, classes]) => [
    `claims.${fee}.title`,
    ...classes.map((one) => `claims.${fee}.class.${one}`),
  ]),
  ...claimCodes.statuses.map((code) => `claims.status.${code}`),
  ...claimCodes.reasons.map((code) => `claims.reason.${code}`),
  ...claimCodes.evidence.map((code) => `claims.evidence.${code}`),
  ...claimCodes.dates.map((code) => `claims.date.${code}`),
];

const needed = [
  ...formWords,
  ...listWords,
  ...issueCodes.map((code) => `issues.${code}`),
  ...pathwayWords,
  ...claimWords,
  ...Object.keys(forms).map((form) => `documents.${form}`),
];

/** Keys put together at run time; their last part is a code that stands somewhere in the sources. */
const COMPUTED = [
  /^calendar\.closed\./,
  /^directory\./,
  /^disclosure\./,
  /^claims\.(advice|per)\./,
  /^eras\./,
  /^terms\./,
  /^print\.(address|part)\./,
  /^regions\.(change|condition|consent|due|explain|first|force|hint|issue|language|level|mark|member|need)\./,
  /^family\./,
  /^pathway\.(breakGlass|correction|due|eligibility|fact|field|force|issue|log|reason|verdict)\./,
];
/** For whoever writes rules, regions or a surface of their own: a step may carry any document, a page has a heading. */
const VOCABULARY = [
  /^documents\./,
  /^roles\./,
  /^units\./,
  /^claims\.title$/,
  /^pathway\.log\.endNotChecked$/,
];

const sources = Object.values(
  import.meta.glob<string>(
    [
      '../../*/src/**/*.ts',
      '../../../examples/*/src/**/*.ts',
      '!**/*.test.ts',
      '!**/src/{ja,en,ja-x-easy}/**',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
).join('\n');
const said = (code: string) => new RegExp(`\\b${code}\\b`).test(sources);

describe('the words of the library', () => {
  it('are there for every form, list, message, phase, event, step, fact and fee', () => {
    expect(needed.filter((key) => !(key in ja))).toEqual([]);
  });

  it('are all used: none is left over from something that has gone', () => {
    const known = new Set(needed);
    const referred = new Set(
      Object.values(ja).flatMap((text) => [...text.matchAll(/\$t\(([^)]+)\)/g)].map((hit) => hit[1])),
    );
    const unused = Object.keys(ja).filter((key) => {
      if (known.has(key) || referred.has(key) || VOCABULARY.some((pattern) => pattern.test(key)))
        return false;
      if (/^forms\..+\.(hint|label|option\.yes)$/.test(key)) return false; // judged form by form in words.test.ts
      if (sources.includes(`'${key}'`)) return false;
      return !(COMPUTED.some((pattern) => pattern.test(key)) && said(key.split('.').at(-1) as string));
    });
    expect(unused).toEqual([]);
  });
});
