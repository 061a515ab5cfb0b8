import type { ReadyRule } from '../definition/check-rules.js';
import type { Condition } from '../definition/condition.js';
import { isLeaf, isRows, type Nodes, type Rows, type Variants } from '../definition/node.js';
import type { Rule } from '../definition/rule.js';
import type { Stage } from '../definition/validate.js';
import { type Answer, answerNamed, declared, type Place, placeOf } from './place.js';
import { Supply, text } from './supply.js';
import { writeCondition } from './write-condition.js';
import { writeLeaf } from './write-leaf.js';

/** How the questions of an object came to be asked: it is the sheet, a section or an entry, or a set chosen by a code. */
type Origin = 'sheet' | 'inner' | { readonly by: string; readonly code: string };

/**
 * Writes the quick way through a good document as JavaScript: statements that give the clean copy, or leave at the first
 * thing that is not plainly good. Each answer of the sheet and its sections lies in a variable of its own.
 */
export class SourceWriter {
  private readonly supply = new Supply();

  constructor(private readonly stage: Stage) {}

  /** What the source calls as `h[n]`. */
  get helpers(): readonly unknown[] {
    return this.supply.helpers;
  }

  /** Writes the body of a function over a part's answers in `o`. */
  body(nodes: Nodes, rules: readonly ReadyRule[]): string {
    const place = placeOf(nodes, this.supply);
    return [
      `if (typeof o !== 'object' || o === null) return;`,
      declared(place),
      this.read(place, 'o', 'sheet'),
      this.asked(place),
      ...rules.map((one) => this.rule(one, place)),
      'return o;',
    ].join('\n');
  }

  /**
   * Writes statements that turn the object in a variable into its clean copy. A plain one that has all answers becomes an
   * object literal; any other is copied first and then read, so that in both cases each answer is read once.
   */
  private read(place: Place, variable: string, origin: Origin): string {
    const answers = [...place.values()];
    const [left, whole, copy] = ['n', 'w', 'r'].map((letter) => this.supply.fresh(letter));
    const chosen = typeof origin === 'object' ? origin : undefined;
    const literal = answers.map(({ key, variable }) => `${text(key)}: ${variable}`);
    if (chosen) literal.unshift(`${text(chosen.by)}: ${text(chosen.code)}`);
    const nested = answers.filter(({ node }) => !isLeaf(node) || node.kind === 'many');
    return [
      `let ${left} = ${chosen ? -1 : 0}; for (const k in ${variable}) ${left}++;`,
      origin === 'inner' ? `if (${left} === 0) return;` : '',
      `const ${whole} = ${left} === ${answers.length} && ${variable}.__proto__ === plain;`,
      `if (!${whole} && isArray(${variable})) return;`,
      `const ${copy} = ${whole} ? ${variable} : { ...${variable} };`,
      ...answers.map((one) => `${one.variable} = ${copy}[${text(one.key)}];`),
      ...answers.map((one) => `if (${one.variable} !== undefined) { ${left}--; ${this.answered(one)} }`),
      `if (${left} !== 0) return;`,
      `if (${whole}) ${variable} = { ${literal.join(', ')} }; else {`,
      chosen ? `if (${copy}[${text(chosen.by)}] !== ${text(chosen.code)}) return;` : '',
      ...nested.map(
        (one) => `if (${one.variable} !== undefined) ${copy}[${text(one.key)}] = ${one.variable};`,
      ),
      `${variable} = ${copy}; }`,
    ].join('\n');
  }

  private answered({ node, variable, below }: Answer): string {
    if (isLeaf(node)) return writeLeaf(node, variable, this.supply);
    if (isRows(node)) return this.rows(node, variable);
    const inside = below ? this.read(below, variable, 'inner') : this.chosen(node as Variants, variable);
    return `${unlessObject(variable)} ${inside}`;
  }

  private rows({ rows, max }: Rows, variable: string): string {
    const place = placeOf(rows, this.supply);
    const [entry, list] = [this.supply.fresh('e'), this.supply.fresh('l')];
    return [
      `if (!isArray(${variable}) || ${variable}.length === 0 || ${variable}.length > ${max}) return;`,
      `const ${list} = []; for (let ${entry} of ${variable}) { ${unlessObject(entry)} ${declared(place)}`,
      this.read(place, entry, 'inner'),
      `${list}.push(${entry}); } ${variable} = ${list};`,
    ].join('\n');
  }

  private chosen({ by, variants }: Variants, variable: string): string {
    const cases = Object.entries(variants).map(([code, nodes]) => {
      const place = placeOf(nodes, this.supply);
      return `case ${text(code)}: { ${declared(place)} ${this.read(place, variable, { by, code })} break; }`;
    });
    return `switch (${variable}[${text(by)}]) { ${cases.join('\n')} default: return; }`;
  }

  /** Writes statements that leave where something is missing or does not apply. */
  private asked(place: Place, around: readonly Place[] = [], frame = 'true'): string {
    const places = [place, ...around];
    return [...place.values()]
      .map((answer) => {
        const { node, variable } = answer;
        const own = node.when && this.condition(node.when, places);
        const required = this.stage === 'final' && node.need === 'required';
        const applies = own ? `${frame} && ${own.isTrue}` : frame;
        const inside = this.askedInside(answer, places, applies);
        if (!own && !required && inside === '') return '';
        const closed = own ? `if (${own.isFalse}) return;` : '';
        const missing = required ? `else if (${applies}) return;` : '';
        return `if (${variable} !== undefined) { ${closed} ${inside} } ${missing}`;
      })
      .join('\n')
      .trim();
  }

  private askedInside({ node, variable, below }: Answer, places: readonly Place[], applies: string): string {
    if (isLeaf(node)) return '';
    if (below) return this.asked(below, places, applies);
    if (isRows(node)) {
      const entry = this.supply.fresh('e');
      const inside = this.askedOf(node.rows, entry, places, applies);
      return inside === '' ? '' : `for (const ${entry} of ${variable}) { ${inside} }`;
    }
    const { by, variants } = node as Variants;
    const cases = Object.entries(variants).map(([code, nodes]) => {
      const inside = this.askedOf(nodes, variable, places, applies);
      return inside === '' ? '' : `case ${text(code)}: { ${inside} break; }`;
    });
    return cases.join('') === '' ? '' : `switch (${variable}[${text(by)}]) { ${cases.join(' ')} }`;
  }

  /** The same for a clean object in a variable, whose answers have no variables yet. */
  private askedOf(nodes: Nodes, variable: string, places: readonly Place[], applies: string): string {
    const place = placeOf(nodes, this.supply);
    const asked = this.asked(place, places, applies);
    return asked === '' ? '' : `${declared(place)} ${loaded(place, variable)} ${asked}`;
  }

  /** Writes statements that leave where a rule over the whole part is broken. */
  private rule({ rule, ask }: ReadyRule, part: Place): string {
    const broken = this.broken(rule, part);
    if (broken === undefined) return `if (${this.supply.helper(speaks(ask, this.stage))}(o)) return;`;
    const applies = rule.when ? `${this.condition(rule.when, [part]).isTrue} && ` : '';
    return broken === 'false' ? '' : `if (${applies}${broken}) return;`;
  }

  /** When the answers break a rule, as an expression; nothing when it has no short form. */
  private broken(rule: Rule, part: Place): string | undefined {
    if (rule.within !== undefined) return undefined;
    const answer = (name: string) => answerNamed(name, [part]).value;
    if ('require' in rule) return this.stage === 'draft' ? 'false' : `${answer(rule.require)} === undefined`;
    if ('forbid' in rule) return `${answer(rule.forbid)} !== undefined`;
    if ('age' in rule) return `ageDiffers(${[rule.age, rule.birthDate, rule.on].map(answer).join(', ')})`;
    return rule.withinDays === undefined ? `outOfOrder(${rule.order.map(answer).join(', ')})` : undefined;
  }

  private condition(condition: Condition, places: readonly Place[]) {
    return writeCondition(condition, places, this.supply);
  }
}

const unlessObject = (variable: string) =>
  `if (typeof ${variable} !== 'object' || ${variable} === null) return;`;

/** Fills the variables of a place from a clean object. */
const loaded = (place: Place, variable: string): string =>
  [...place.values()]
    .map((one) => {
      const load = `${one.variable} = ${variable}?.[${text(one.key)}];`;
      return one.below ? `${load} ${loaded(one.below, one.variable)}` : load;
    })
    .join(' ');

/** Whether a rule that has no short form has something to say. */
const speaks = (ask: ReadyRule['ask'], stage: Stage) => (data: Record<string, unknown>) => {
  let found = false;
  ask(data, stage, () => {
    found = true;
  });
  return found;
};
