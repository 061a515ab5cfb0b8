import type { ReadyRule } from '../definition/check-rules.js';
import { type Condition, type Matcher, matches } from '../definition/condition.js';
import { codesOf, exclusiveCodes, type Leaf, type ManyLeaf } from '../definition/leaf.js';
import { leafCheck } from '../definition/leaf-check.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../definition/node.js';
import type { Rule } from '../definition/rule.js';
import type { Stage } from '../definition/validate.js';

/** A set of questions and the variable that holds its answers. */
interface Place {
  readonly nodes: Nodes;
  readonly variable: string;
}

/** When a condition is plainly true and plainly false, as expressions; neither means unknown. */
interface Sides {
  readonly isTrue: string;
  readonly isFalse: string;
}

/**
 * Writes the quick way through a good document as JavaScript: functions that give the clean copy, or `u` (undefined) at
 * the first thing that is not plainly good. Keys and codes of the definition enter the source as JSON texts alone, so a
 * definition cannot bring code of its own; what has no short form is called as `h[n]`.
 */
export class SourceWriter {
  readonly functions: string[] = [];
  readonly helpers: unknown[] = [];
  private variables = 0;

  constructor(private readonly stage: Stage) {}

  /** Writes the function that reads these questions; `given` are the keys that are no question. */
  reader(nodes: Nodes, given: 'none' | 'some' | 'by' = 'none'): string {
    const name = this.fresh('f');
    const fields = Object.entries(nodes).map(([key, node]) => {
      if (key in {}) throw new RangeError('a key of every object has no short form');
      return `v = r[${text(key)}]; if (v !== u) { n--; ${this.field(node, `r[${text(key)}]`)} }`;
    });
    // Copied whole first, which engines do fast: whatever then proves not plainly good leaves the quick way.
    this.functions.push(
      `function ${name}(o) { if (typeof o !== 'object' || o === null${given === 'none' ? ' || isArray(o)' : ''}) return u; const r = { ...o }; let n = 0, v, x; for (const k in r) n++;`,
      given === 'some' ? 'if (n === 0) return u;' : given === 'by' ? 'n--;' : '',
      ...fields,
      'return n === 0 ? r : u; }',
    );
    return name;
  }

  /** Writes statements that leave with `u` where something is missing or does not apply. */
  asked(place: Place, around: readonly Place[] = [], frame = 'true'): string {
    const places = [place, ...around];
    return Object.entries(place.nodes)
      .map(([key, node]) => {
        const own = node.when && this.condition(node.when, places);
        const required = this.stage === 'final' && node.need === 'required';
        const applies = own ? `${frame} && ${own.isTrue}` : frame;
        const variable = this.fresh('v');
        const inside = this.askedBelow(node, variable, places, applies);
        if (!own && !required && inside === '') return '';
        const closed = own ? `if (${own.isFalse}) return u;` : '';
        const missing = required ? `else if (${applies}) return u;` : '';
        const value = `${place.variable}[${text(key)}]`;
        return `const ${variable} = ${value}; if (${variable} !== u) { ${closed} ${inside} } ${missing}`;
      })
      .join('\n');
  }

  /** Writes statements that leave with `u` where a rule over the whole part is broken; `data` holds its answers. */
  rules(rules: readonly ReadyRule[], part: Place): string {
    return rules
      .map(({ rule, ask }) => {
        const broken = this.broken(rule, part);
        if (broken === undefined)
          return `if (${this.helper(speaks(ask, this.stage))}(${part.variable})) return u;`;
        const applies = rule.when ? `${this.condition(rule.when, [part]).isTrue} && ` : '';
        return broken === 'false' ? '' : `if (${applies}${broken}) return u;`;
      })
      .join('\n');
  }

  /** When the answers break a rule, as an expression; nothing when it has no short form. */
  private broken(rule: Rule, part: Place): string | undefined {
    if (rule.within !== undefined) return undefined;
    const answer = (name: string) => this.answer(name, [part]).value;
    if ('require' in rule) return this.stage === 'draft' ? 'false' : `${answer(rule.require)} === u`;
    if ('forbid' in rule) return `${answer(rule.forbid)} !== u`;
    if ('age' in rule) return `ageDiffers(${[rule.age, rule.birthDate, rule.on].map(answer).join(', ')})`;
    return rule.withinDays === undefined ? `outOfOrder(${rule.order.map(answer).join(', ')})` : undefined;
  }

  private fresh(letter: string): string {
    this.variables += 1;
    return `${letter}${this.variables}`;
  }

  private helper(value: unknown): string {
    return `h[${this.helpers.push(value) - 1}]`;
  }

  private field(node: Node, target: string): string {
    if (isLeaf(node)) return this.leaf(node, target);
    const copied = `if (x === u) return u; ${target} = x;`;
    if (isSection(node)) return `x = ${this.reader(node.section, 'some')}(v); ${copied}`;
    if (isRows(node)) return `x = rowsOf(v, ${node.max}, ${this.reader(node.rows, 'some')}); ${copied}`;
    const cases = Object.entries(node.variants).map(
      ([code, nodes]) => `case ${text(code)}: x = ${this.reader(nodes, 'by')}(v); break;`,
    );
    return `if (typeof v !== 'object' || v === null || isArray(v)) return u; switch (v[${text(node.by)}]) { ${cases.join(' ')} default: return u; } ${copied}`;
  }

  private leaf(leaf: Leaf, target: string): string {
    const check = () => `${this.helper(leafCheck(leaf))}(v) === u`;
    const unless = (good: string) => `if (!(${good})) return u;`;
    switch (leaf.kind) {
      case 'flag':
        return unless('v === true');
      case 'choice': {
        const codes = codesOf(leaf);
        return unless(codes.length > 12 ? `${this.helper(new Set(codes))}.has(v)` : anyOf('v', codes));
      }
      case 'number':
        if (leaf.decimals) return unless(`v !== null && ${check()}`);
        return unless(`Number.isInteger(v) && v >= ${leaf.min} && v <= ${leaf.max}`);
      case 'many':
        return `x = ${this.helper(ordered(leaf))}(v); if (x === u) return u; ${target} = x;`;
      case 'text':
      case 'longText': {
        const plain = leaf.kind === 'text' ? 'isPlainLine' : 'isPlainText';
        return unless(`${plain}(v, ${leaf.max}) || (typeof v === 'string' && v.trim() !== '' && ${check()})`);
      }
      case 'date':
        return unless(`isPlainDate(v) || (v !== null && ${check()})`);
      case 'phone':
        return unless(`${leaf.fax ? '' : 'isPlainPhone(v) || '}(v !== null && ${check()})`);
      case 'kana':
        return unless(`isPlainKana(v, ${leaf.max}) || (v !== null && ${check()})`);
      default:
        return unless(`v !== null && ${check()}`);
    }
  }

  private askedBelow(node: Node, variable: string, places: readonly Place[], applies: string): string {
    const inside = (nodes: Nodes, of: string) => this.asked({ nodes, variable: of }, places, applies).trim();
    if (isLeaf(node)) return '';
    if (isSection(node)) return inside(node.section, variable);
    if (isRows(node)) {
      const entry = this.fresh('e');
      const body = inside(node.rows, entry);
      return body === '' ? '' : `for (const ${entry} of ${variable}) { ${body} }`;
    }
    const cases = Object.entries(node.variants).map(([code, nodes]) => {
      const body = inside(nodes, variable);
      return body === '' ? '' : `case ${text(code)}: { ${body} break; }`;
    });
    return cases.join('') === '' ? '' : `switch (${variable}[${text(node.by)}]) { ${cases.join(' ')} }`;
  }

  private condition(condition: Condition, places: readonly Place[]): Sides {
    const parts = Object.entries(condition).map(([key, part]): Sides => {
      if (key === 'any') return any((part as readonly Condition[]).map((one) => this.condition(one, places)));
      if (key === 'all') return all((part as readonly Condition[]).map((one) => this.condition(one, places)));
      if (key === 'not') return opposite(this.condition(part as Condition, places));
      return this.match(key, part as Matcher, places);
    });
    return all(parts);
  }

  /** The answer that a name means at a place, as an expression. */
  private answer(name: string, places: readonly Place[]): { value: string; isScalar: boolean } {
    const steps = name.split('.');
    const place = places.find(({ nodes }) => Object.hasOwn(nodes, steps[0] as string));
    if (!place) throw new RangeError('a condition reads an answer that is nowhere');
    const value = place.variable + steps.map((step, i) => `${i === 0 ? '' : '?.'}[${text(step)}]`).join('');
    return { value, isScalar: isScalar(place.nodes, steps) };
  }

  private match(name: string, matcher: Matcher, places: readonly Place[]): Sides {
    const answer = this.answer(name, places);
    const { value } = answer;
    const given = `${value} !== u`;
    if (typeof matcher === 'object' && 'given' in matcher) {
      const sides = { isTrue: `(${given})`, isFalse: `(${value} === u)` };
      return matcher.given ? sides : opposite(sides);
    }
    const options = Array.isArray(matcher) ? matcher : [matcher];
    const fits =
      answer.isScalar && options.every((one) => typeof one === 'string')
        ? anyOf(value, options)
        : `${this.helper((one: unknown) => matches(matcher, one))}(${value})`;
    return { isTrue: `(${given} && ${fits})`, isFalse: `(${given} && !(${fits}))` };
  }
}

/** Whether a rule that has no short form has something to say. */
const speaks = (ask: ReadyRule['ask'], stage: Stage) => (data: Record<string, unknown>) => {
  let found = false;
  ask(data, stage, () => {
    found = true;
  });
  return found;
};

const text = (value: string): string => JSON.stringify(value);

/** Whether a value is one of these texts, as an expression. */
const anyOf = (value: string, options: readonly string[]): string =>
  `(${options.map((one) => `${value} === ${text(one)}`).join(' || ')})`;

const joined = (sides: readonly string[], by: string, none: string) =>
  sides.length === 0 ? none : `(${sides.join(by)})`;
const all = (parts: readonly Sides[]): Sides => ({
  isTrue: joined(
    parts.map((one) => one.isTrue),
    ' && ',
    'true',
  ),
  isFalse: joined(
    parts.map((one) => one.isFalse),
    ' || ',
    'false',
  ),
});
const opposite = ({ isTrue, isFalse }: Sides): Sides => ({ isTrue: isFalse, isFalse: isTrue });
const any = (parts: readonly Sides[]): Sides => opposite(all(parts.map(opposite)));

/** Whether the answer at these steps is one code or text, not a list. */
function isScalar(nodes: Nodes, [first, ...rest]: readonly string[]): boolean {
  const node = nodes[first as string];
  if (!node) return false;
  if (isLeaf(node)) return rest.length === 0 && node.kind !== 'many' && node.kind !== 'zod';
  return isSection(node) && isScalar(node.section, rest);
}

/** The ticked codes when they are plainly good: in the order of the paper, none twice, なし alone. */
function ordered(leaf: ManyLeaf): (value: unknown) => string[] | undefined {
  const codes = codesOf(leaf);
  const alone = exclusiveCodes(leaf);
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    let next = 0;
    for (let i = 0; i < value.length; i++) {
      const code = value[i];
      while (next < codes.length && codes[next] !== code) next++;
      if (next === codes.length) return undefined;
      if (alone.length > 0 && value.length > 1 && alone.includes(code)) return undefined;
      next++;
    }
    return value.slice();
  };
}
