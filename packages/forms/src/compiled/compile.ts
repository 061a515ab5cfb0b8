import { ageDiffers, outOfOrder } from '../definition/check-rules.js';
import type { Form, Part, Parts } from '../definition/define-form.js';
import { firstPart, partOf } from '../definition/part-of.js';
import {
  type Judging,
  judgedAs,
  type Stage,
  stageOf,
  type Verdict,
  validate,
} from '../definition/validate.js';
import type { Issue } from '../issue.js';
import { has, isPlainDate, isPlainKana, isPlainLine, isPlainPhone, isPlainText } from './plain-values.js';
import { writeSource } from './write-source.js';

type Quick = (input: unknown) => Record<string, unknown> | undefined;

/**
 * Makes `validate` of a part quick for good documents: the way through them is written as JavaScript once and run from
 * then on; anything that is not plainly good goes the ordinary way, so both give the same verdict.
 *
 * Where a content security policy forbids `new Function` the result is the same, only slower; such a policy may report
 * the attempt, so there use `validate` itself.
 *
 * @throws {RangeError} for a part that the form does not have, or another stage than `draft` and `final`.
 *
 * @example
 * const judge = compile(admissionHandover);
 * judge({}).ok; // => false
 */
export function compile<
  P extends Parts,
  K extends keyof P & string = keyof P & string,
  const S extends Stage = 'final',
>(
  form: Form<P>,
  options: { readonly part?: K; readonly stage?: S } = {},
): (input: unknown, before?: readonly Issue[]) => Verdict<Judging<Form<P>, K, S>> {
  const stage = stageOf(options.stage);
  const plain = form as unknown as Form;
  const quick = quickWay(partOf(plain, options.part), stage);
  const part = options.part ?? firstPart(plain);
  return (input, before = []) => {
    const data = before.length === 0 ? quick?.(input) : undefined;
    const verdict = data
      ? judgedAs({ ok: true, data, issues: [], notices: [], aside: {} }, { input, stage, part, before })
      : validate(plain, input, { stage, part, before });
    return verdict as Verdict<Judging<Form<P>, K, S>>;
  };
}

/** The quick way, where it can be written and run. */
function quickWay(part: Part, stage: Stage): Quick | undefined {
  try {
    const { body, helpers } = writeSource(part, stage);
    const source = `'use strict'; return function (o) { ${body} };`;
    const named = {
      has,
      isPlainDate,
      isPlainKana,
      isPlainLine,
      isPlainPhone,
      isPlainText,
      ageDiffers,
      outOfOrder,
      isArray: Array.isArray,
      plain: Object.prototype,
      h: helpers,
    };
    return new Function(...Object.keys(named), source)(...Object.values(named)) as Quick;
  } catch {
    return undefined;
  }
}
