import type { IssueCode } from '../issue.js';
import { type Condition, factsOf } from './condition.js';
import type { Mark } from './leaf.js';

interface RuleFrame {
  readonly id: string;
  /** Applies only when this holds; unknown answers never make a rule speak. */
  readonly when?: Condition;
  /** Rows or section that every path of the rule starts from; over rows it is asked of each entry. */
  readonly within?: string;
  /** A notice never blocks. */
  readonly severity?: 'notice';
  readonly mark?: Mark;
  /** First edition of the form that has the answers it reads. */
  readonly since?: string;
}

/** A cross-field rule, as data with declared inputs. It runs as soon as its inputs are there. */
export type Rule = RuleFrame &
  (
    | /** The answer must be given on the final sheet. */ { readonly require: string }
    /** The answer must not be given. */
    | { readonly forbid: string }
    /**
     * Two days or instants in time order; the same day is in order. At most `withinDays` apart, if stated; a notice about
     * that speaks of the days between alone, so that a wrong order is said once, by the rule that blocks.
     */
    | { readonly order: readonly [earlier: string, later: string]; readonly withinDays?: number }
    /** A printed age against the age computed from the birth date on the day of writing. */
    | { readonly age: string; readonly birthDate: string; readonly on: string }
  );

/** The code a rule's finding has. */
export const codeOf = (rule: Rule): IssueCode =>
  'require' in rule ? 'required' : 'forbid' in rule ? 'onlyIf' : 'order' in rule ? 'order' : 'ageDiffers';

/** The answer a rule's finding points at. */
export const targetOf = (rule: Rule): string =>
  'require' in rule
    ? rule.require
    : 'forbid' in rule
      ? rule.forbid
      : 'order' in rule
        ? rule.order[1]
        : rule.age;

/** The answers a rule reads, as paths relative to `within`. */
export const readsOf = (rule: Rule): string[] => [
  ...factsOf(rule.when),
  ...('order' in rule ? rule.order : 'age' in rule ? [rule.age, rule.birthDate, rule.on] : [targetOf(rule)]),
];

/** The same as paths of the part. */
export const pathsReadBy = (rule: Rule): string[] =>
  readsOf(rule).map((name) => (rule.within ? `${rule.within}.${name}` : name));
