import { checkRule } from '../definition/check-rules.js';
import type { Final, Form, Part, Parts } from '../definition/define-form.js';
import { partOf, type Stage, type Verdict, validate } from '../definition/validate.js';
import type { Issue } from '../issue.js';
import { SourceWriter } from './source-writer.js';

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
  const asked = part === undefined ? { stage } : { stage, part };
  return (input, before = []) => {
    const data = before.length === 0 ? quick?.(input) : undefined;
    if (data) return { ok: true, data: data as Final<Form<P>, K>, issues: [], notices: [], aside: {} };
    return validate(form as unknown as Form, input, { ...asked, before }) as Verdict<Final<Form<P>, K>>;
  };
}

/** The quick way, where it can be written and run. */
function quickWay(part: Part, stage: Stage): Quick | undefined {
  try {
    const writer = new SourceWriter(stage);
    const read = writer.reader(part.nodes);
    const asked = writer.asked({ nodes: part.nodes, variable: 'd' });
    const body = `const d = ${read}(o); if (d === u) return u; ${asked} return finds(d) ? u : d;`;
    const source = `'use strict'; const u = undefined; ${writer.functions.join('\n')} return function (o) { ${body} };`;
    const finds = (data: Record<string, unknown>) => {
      let found = false;
      const add = () => {
        found = true;
      };
      for (const rule of part.rules ?? []) checkRule(part, rule, data, stage, add);
      return found;
    };
    const names = ['h', 'isPlain', 'isEmpty', 'isPlainText', 'rowsOf', 'finds'];
    return new Function(...names, source)(
      writer.helpers,
      isPlain,
      isEmpty,
      isPlainText,
      rowsOf,
      finds,
    ) as Quick;
  } catch {
    return undefined;
  }
}

/** An object as JSON makes it. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

/**
 * A short enough text of plain Japanese and Latin signs on one line that begins with a visible sign and not with a digit
 * (a number in the wrong box is looked at closely): good in every text box.
 */
function isPlainText(value: unknown, max: number): boolean {
  if (typeof value !== 'string' || value.length > max || value.length === 0) return false;
  const first = value.charCodeAt(0);
  if (first <= 0x39 || (first >= 0xff10 && first <= 0xff19) || first === 0x3000) return false;
  for (let i = 0; i < value.length; i++) {
    const sign = value.charCodeAt(i);
    if (
      !(
        (sign >= 0x20 && sign <= 0x7e) ||
        (sign >= 0x3000 && sign <= 0xd7ff) ||
        (sign >= 0xff01 && sign <= 0xffee)
      )
    ) {
      return false;
    }
  }
  return true;
}

function rowsOf(value: unknown, max: number, read: Quick): unknown[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > max) return undefined;
  const rows: unknown[] = [];
  for (const one of value) {
    const row = read(one);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}
