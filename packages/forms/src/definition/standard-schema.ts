import type { Issue } from '../issue.js';
import type { Form, Parts } from './define-form.js';
import { type Stage, validate } from './validate.js';
import type { DraftOf, FinalOf } from './value-types.js';

interface StandardIssue extends Issue {
  /** The issue's code; `describeIssue` of `@renkei/i18n` makes the sentence. */
  readonly message: string;
}

type FirstNodes<P> = P extends Parts ? P[keyof P]['nodes'] : never;

/** The contract of standardschema.dev, version 1, written out so that no package is needed for its types. */
export interface StandardSchema<P> {
  readonly version: 1;
  readonly vendor: 'renkei';
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: FinalOf<FirstNodes<P>>; readonly issues?: undefined }
    | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: DraftOf<FirstNodes<P>>; readonly output: FinalOf<FirstNodes<P>> };
}

export interface StandardOptions {
  readonly stage?: Stage;
  readonly part?: string;
  /** Makes the message of an issue, for form libraries that show it as it is; by default the code. */
  readonly message?: (issue: Issue) => string;
}

/** The Standard Schema of a form's part: the verdict of `validate`, rules included. */
export function standardSchema<P>(form: Form<P>, options: StandardOptions = {}): StandardSchema<P> {
  const { stage = 'final', part, message = (issue: Issue) => issue.code } = options;
  return {
    version: 1,
    vendor: 'renkei',
    validate(value) {
      const verdict = validate(
        form as unknown as Form,
        value,
        part === undefined ? { stage } : { stage, part },
      );
      if (verdict.ok) return { value: verdict.data as FinalOf<FirstNodes<P>> };
      return { issues: verdict.issues.map((issue) => ({ ...issue, message: message(issue) })) };
    },
  };
}
