import type { Condition } from './condition.js';

/** What a leaf reveals about whom; views, logs and consent derive from it. */
export type Sensitivity =
  /** Names and numbers that point to the person. */
  | 'identifier'
  /** Where and how the person can be reached. */
  | 'contact'
  | 'health'
  /** Money, housing, way of life. */
  | 'social'
  | 'family'
  /** People at work: care managers, nurses, doctors. */
  | 'staff'
  /** Free text, in which anything may hide. */
  | 'freeText'
  | 'none';

/**
 * How sure a fact of the field is: read in a source (`V`), read in part (`V~`), general knowledge (`GK`), or believed
 * with low confidence (`GK?`), which never becomes a rule.
 */
export type Mark = 'V' | 'V~' | 'GK' | 'GK?';

/** What a final sheet asks: without `need` a question is optional. */
export type Need = 'required' | 'recommended';

export interface NodeOptions {
  readonly need?: Need;
  /**
   * The question applies only when this holds. Names are keys beside the node, else of the sections around it.
   * With `need: 'required'` the answer is required exactly then.
   */
  readonly when?: Condition;
  readonly mark?: Mark;
  /** Item number on the paper, where the paper prints one. */
  readonly linkId?: string;
  /** First edition of the form that has this node. */
  readonly since?: string;
}

export interface LeafOptions extends NodeOptions {
  readonly sensitivity?: Sensitivity;
}

export interface Option<C extends string = string> {
  readonly code: C;
  /** This answer excludes every other one of the list (なし). */
  readonly exclusive?: true;
  /** The base code a region's own option stands for. */
  readonly is?: string;
  /** What people also write for it: half-width, lower case. */
  readonly typed?: readonly string[];
  /** First edition of the form that prints it. */
  readonly since?: string;
  readonly mark?: Mark;
}

/** A list of options that several leaves share; its words live under `codes.<list>.<code>`. */
export interface CodeList<C extends string = string> {
  readonly list: string;
  readonly options: readonly (C | Option<C>)[];
}

/** Units printed on the sheets. */
export type Unit =
  | 'yearsOld'
  | 'storeys'
  | 'floor'
  | 'hourOfDay'
  | 'times'
  | 'timesPerDay'
  | 'timesPerMonth'
  | 'people'
  | 'cigarettesPerDay'
  | 'goPerDay'
  | 'sheets'
  | 'minutes'
  | 'days'
  | 'yen';

export type IdentifierScheme =
  | 'insuredPersonNumber'
  | 'insurerNumber'
  | 'localGovernmentCode'
  | 'nhiInsurerNumber'
  | 'employeesInsurerNumber'
  | 'lateElderlyInsurerNumber'
  | 'lateElderlyInsuredNumber'
  | 'publicExpenseBearerNumber'
  | 'publicExpenseRecipientNumber'
  | 'careOfficeNumber'
  | 'medicalInstitutionCode10'
  | 'careManagerRegistrationNumber';

export interface TextLeaf extends LeafOptions {
  readonly kind: 'text' | 'longText';
  /** Longest text, in code points. */
  readonly max: number;
}
export interface NumberLeaf extends LeafOptions {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** Digits after the point; whole numbers when left out. */
  readonly decimals?: number;
  /** The unit printed beside the box; its words live under `units.<unit>`. */
  readonly unit?: Unit;
}
export interface PlainLeaf extends LeafOptions {
  readonly kind: 'date' | 'dateTime' | 'time' | 'postalCode';
}
export interface KanaLeaf extends LeafOptions {
  readonly kind: 'kana';
  readonly max: number;
}
export interface PhoneLeaf extends LeafOptions {
  readonly kind: 'phone';
  /** A FAX is always a fixed line. */
  readonly fax?: true;
}
export interface IdentifierLeaf extends LeafOptions {
  readonly kind: 'identifier';
  readonly scheme: IdentifierScheme;
}
export interface FlagLeaf extends LeafOptions {
  readonly kind: 'flag';
}
export interface ChoiceLeaf<C extends string = string> extends LeafOptions {
  readonly kind: 'choice';
  readonly list?: string;
  readonly options: readonly (C | Option<C>)[];
}
export interface ManyLeaf<C extends string = string> extends LeafOptions {
  readonly kind: 'many';
  readonly list?: string;
  readonly options: readonly (C | Option<C>)[];
}
/** What the closed set cannot say; a form that holds one cannot travel as JSON. */
export interface RawLeaf<V = unknown> extends LeafOptions {
  readonly kind: 'zod';
  readonly schema: { readonly _zod: { readonly output: V } };
}

export type Leaf =
  | TextLeaf
  | NumberLeaf
  | PlainLeaf
  | KanaLeaf
  | PhoneLeaf
  | IdentifierLeaf
  | FlagLeaf
  | ChoiceLeaf
  | ManyLeaf
  | RawLeaf;

export type LeafKind = Leaf['kind'];

/** A node with what its options say about being asked kept in its type: on every final sheet, or on a condition. */
export type Asked<X, O> = X &
  (O extends { readonly need: 'required' } ? Needed : unknown) &
  (O extends { readonly when: Condition } ? Conditional : unknown);

/** Every final sheet has the answer; beside a condition, every one on which the condition holds. */
export interface Needed {
  readonly need: 'required';
}
export interface Conditional {
  readonly when: Condition;
}

type Codes<C extends string> = readonly (C | Option<C>)[] | CodeList<C>;

const leaf = <L, O>(own: object, options: O | undefined) =>
  ({ ...own, ...options }) as unknown as Asked<L, O>;
const choices = <C extends string>(codes: Codes<C>) => ('list' in codes ? codes : { options: codes });

/** A short text on one line, at most `max` code points. */
export const text = <const O extends LeafOptions = object>(max: number, options?: O) =>
  leaf<TextLeaf, O>({ kind: 'text', max }, options);

/** A text of several lines, at most `max` code points. Anything may hide in it, so its sensitivity is `freeText` unless said. */
export const longText = <const O extends LeafOptions = object>(max: number, options?: O) =>
  leaf<TextLeaf, O>({ kind: 'longText', max, sensitivity: 'freeText' }, options);

/** One of the options, kept as its code. */
export const choice = <const C extends string, const O extends LeafOptions = object>(
  codes: Codes<C>,
  options?: O,
) => leaf<ChoiceLeaf<C>, O>({ kind: 'choice', ...choices(codes) }, options);

/** Any number of the options, kept as a list of codes in the order of the paper. */
export const many = <const C extends string, const O extends LeafOptions = object>(
  codes: Codes<C>,
  options?: O,
) => leaf<ManyLeaf<C>, O>({ kind: 'many', ...choices(codes) }, options);

/** One box alone: `true` when ticked, absent otherwise, never `false`. */
export const flag = <const O extends LeafOptions = object>(options?: O) =>
  leaf<FlagLeaf, O>({ kind: 'flag' }, options);

/** A number from `min` to `max`, both allowed; whole unless `decimals` is given. */
export const number = <
  const O extends LeafOptions & { readonly decimals?: number; readonly unit?: Unit } = object,
>(
  min: number,
  max: number,
  options?: O,
) => leaf<NumberLeaf, O>({ kind: 'number', min, max }, options);

/** A civil day `YYYY-MM-DD`, from 1873-01-01; era input is understood by `normalise`. */
export const date = <const O extends LeafOptions = object>(options?: O) =>
  leaf<PlainLeaf, O>({ kind: 'date' }, options);

/** A day and minute with offset, `YYYY-MM-DDTHH:mm+09:00`. */
export const dateTime = <const O extends LeafOptions = object>(options?: O) =>
  leaf<PlainLeaf, O>({ kind: 'dateTime' }, options);

/** A time of day, `HH:mm`. */
export const time = <const O extends LeafOptions = object>(options?: O) =>
  leaf<PlainLeaf, O>({ kind: 'time' }, options);

/** A reading in full-width katakana (フリガナ). */
export const kana = <const O extends LeafOptions = object>(max: number, options?: O) =>
  leaf<KanaLeaf, O>({ kind: 'kana', max }, options);

/** A telephone number with area code, as printed; an extension follows as ` 内線123`. */
export const phone = <const O extends LeafOptions & { readonly fax?: true } = object>(options?: O) =>
  leaf<PhoneLeaf, O>({ kind: 'phone' }, options);

/** A FAX number: a fixed line. */
export const fax = <const O extends LeafOptions = object>(options?: O) =>
  leaf<PhoneLeaf, O>({ kind: 'phone', fax: true }, options);

/** A postal code, seven digits without hyphen. */
export const postalCode = <const O extends LeafOptions = object>(options?: O) =>
  leaf<PlainLeaf, O>({ kind: 'postalCode' }, options);

/** An official number, half-width without hyphens, checked by the rule of its scheme. */
export const identifier = <const O extends LeafOptions = object>(scheme: IdentifierScheme, options?: O) =>
  leaf<IdentifierLeaf, O>({ kind: 'identifier', scheme }, options);

/**
 * A value that only a zod schema can describe; keeps the form from travelling as JSON. The schema says what is accepted and
 * changes nothing: one that makes another value of the answer (`transform`, `coerce`, `default`) does not fit the type.
 */
export const zodLeaf = <V, const O extends LeafOptions = object>(
  schema: { readonly _zod: { readonly output: V; readonly input: NoInfer<V> } },
  options?: O,
) => leaf<RawLeaf<V>, O>({ kind: 'zod', schema }, options);

/** The codes of a leaf's or a list's options, in the order of the paper. */
export const codesOf = <C extends string>(list: { readonly options: readonly (C | Option<C>)[] }): C[] =>
  list.options.map((option) => (typeof option === 'string' ? option : option.code));

/** The codes that exclude every other answer of the list. */
export const exclusiveCodes = (node: ManyLeaf): string[] =>
  node.options.flatMap((option) => (typeof option !== 'string' && option.exclusive ? [option.code] : []));

/** Names a list of options that several leaves share. */
export const codeList = <const C extends string>(
  list: string,
  options: readonly (C | Option<C>)[],
): CodeList<C> => ({ list, options });
