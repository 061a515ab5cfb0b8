import { ageDiffers, outOfOrder } from '../definition/check-rules.js';
import type { Final, Form, Part, Parts } from '../definition/define-form.js';
import { firstPart, partOf } from '../definition/part-of.js';
import { judgedAs, type Stage, type Verdict, validate } from '../definition/validate.js';
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
 * @throws {RangeError} for a part that the form does not have.
 *
 * @example
 * const judge = compile(admissionHandover);
 * judge({}).ok; // => false
 */
export function compile<P extends Parts, K extends keyof P & string = keyof P & string>(
  form: Form<P>,
  options: { readonly part?: K; readonly stage?: Stage } = {},
): (input: unknown, before?: readonly Issue[]) => Verdict<Final<Form<P>, K>> {
  const { part, stage = 'final' } = options;
  const quick = quickWay(partOf(form as unknown as Form, part), stage);
  const key = part ?? firstPart(form as unknown as Form);
  return (input, before = []) => {
    const data = before.length === 0 ? quick?.(input) : undefined;
    if (data) {
      const good = { ok: true, data: data as Final<Form<P>, K>, issues: [], notices: [], aside: {} } as const;
      return judgedAs(good, { input, stage, part: key, before });
    }
    return validate(form as unknown as Form, input, { stage, part: key, before }) as Verdict<
      Final<Form<P>, K>
    >;
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
