import { eventData, nationalRules } from '@renkei/pathway';
import { type Translator, valueWord } from '../src/index.js';

/** A name and a code that may answer it. */
export type Answer = readonly [name: string, value: string];

/** The codes that facts of the nation's rules may be. */
export const valuesOfFacts: readonly Answer[] = Object.entries(nationalRules.facts).flatMap(([name, fact]) =>
  fact.kind === 'code' ? fact.values.map((value): Answer => [name, value]) : [],
);

/** What is read of a zod schema. */
interface Schema {
  readonly def: {
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly options?: readonly Schema[];
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
  };
}

/** Every code in a schema, however deep, with the key that asks for it; a flag has no words. */
function answersIn({ def }: Schema, name: string): readonly Answer[] {
  const codes = [...Object.values(def.entries ?? {}), ...(def.values ?? [])];
  return [
    ...codes.flatMap((value): Answer[] => (typeof value === 'string' ? [[name, value]] : [])),
    ...Object.entries(def.shape ?? {}).flatMap(([key, inner]) => answersIn(inner, key)),
    ...[def.options ?? [], def.innerType ?? [], def.element ?? []]
      .flat()
      .flatMap((inner) => answersIn(inner, name)),
  ];
}

/** The codes that events may give. */
export const valuesOfEvents: readonly Answer[] = Object.entries(eventData).flatMap(([type, schema]) =>
  answersIn(schema as unknown as Schema, type),
);

/** The key under which the library finds the word of an answer; the code itself where it finds none. */
export const keyOfAnswer = ([name, value]: Answer, words: object): string => {
  const keys = { has: (key: string) => Object.hasOwn(words, key), dynamic: (key: string) => key };
  return valueWord(name, value, keys as Translator);
};
