import type { Issue } from '../issue.js';
import type { Form, Parts } from './define-form.js';
import { type Stage, stageOf, validate } from './validate.js';
import type { DraftOf, FinalOf } from './value-types.js';

interface StandardIssue extends Issue {
  /** The issue's code; `describeIssue` of `@renkei/i18n` makes the sentence. */
  readonly message: string;
}

type NodesOf<P, K> = P extends Parts ? P[K & keyof P]['nodes'] : never;
type Output<P, K, S> = [S] extends ['final'] ? FinalOf<NodesOf<P, K>> : DraftOf<NodesOf<P, K>>;

/** The contract of standardschema.dev, version 1, written out so that no package is needed for its types. */
export interface StandardSchema<P, K = keyof P, S = 'final'> {
  readonly version: 1;
  readonly vendor: 'renkei';
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: Output<P, K, S>; readonly issues?: undefined }
    | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: DraftOf<NodesOf<P, K>>; readonly output: Output<P, K, S> };
}

export interface StandardOptions<K = string, S = Stage> {
  readonly stage?: S;
  readonly part?: K;
  /** Makes the message of an issue, for form libraries that show it as it is; by default the code. */
  readonly message?: (issue: Issue) => string;
}

/**
 * The Standard Schema of a form's part: the verdict of `validate`, rules included.
 *
 * @throws {RangeError} for another stage than `draft` and `final`; its `validate`, for a part that the form does not have.
 */
export function standardSchema<
  P,
  K extends keyof P & string = keyof P & string,
  const S extends Stage = 'final',
>(form: Form<P>, options: StandardOptions<K, S> = {}): StandardSchema<P, K, S> {
  const { part, message = (issue: Issue) => issue.code } = options;
  const stage = stageOf(options.stage);
  return {
    version: 1,
    vendor: 'renkei',
    validate(value) {
      const verdict = validate(
        form as unknown as Form,
        value,
        part === undefined ? { stage } : { stage, part },
      );
      if (verdict.ok) return { value: verdict.data as Output<P, K, S> };
      return { issues: verdict.issues.map((issue) => ({ ...issue, message: message(issue) })) };
    },
  };
}
