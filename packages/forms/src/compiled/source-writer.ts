import { type Condition, type Matcher, matches } from '../definition/condition.js';
import { codesOf, type Leaf, type ManyLeaf } from '../definition/leaf.js';
import { leafCheck } from '../definition/leaf-check.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../definition/node.js';
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

  /** Writes the function that reads these questions; `by` is the key that chose them. */
  reader(nodes: Nodes, by?: string): string {
    const name = this.fresh('f');
    const fields = Object.entries(nodes).map(([key, node]) => {
      if (key in {}) throw new RangeError('a key of every object has no short form');
      return `v = o[${text(key)}]; if (v !== u) { m++; ${this.field(node, `r[${text(key)}]`)} }`;
    });
    // Copied whole first, which engines do fast: whatever then proves not plainly good leaves the quick way.
    this.functions.push(
      `function ${name}(o) { if (!isPlain(o)) return u; let n = 0; for (const k in o) n++;`,
      `const r = { ...o }; let m = ${by === undefined ? 0 : 1}, v, x; ${fields.join('\n')}`,
      'return m === n ? r : u; }',
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
    if (isSection(node))
      return `x = ${this.reader(node.section)}(v); if (x === u || isEmpty(x)) return u; ${target} = x;`;
    if (isRows(node)) return `x = rowsOf(v, ${node.max}, ${this.reader(node.rows)}); ${copied}`;
    const cases = Object.entries(node.variants).map(
      ([code, nodes]) => `case ${text(code)}: x = ${this.reader(nodes, node.by)}(v); break;`,
    );
    return `if (!isPlain(v)) return u; switch (v[${text(node.by)}]) { ${cases.join(' ')} default: return u; } ${copied}`;
  }

  private leaf(leaf: Leaf, target: string): string {
    const check = () => `${this.helper(leafCheck(leaf))}(v) === u`;
    const unless = (good: string) => `if (!(${good})) return u;`;
    switch (leaf.kind) {
      case 'flag':
        return unless('v === true');
      case 'choice': {
        const codes = codesOf(leaf);
        const few = codes.map((code) => `v === ${text(code)}`).join(' || ');
        return unless(codes.length > 12 ? `${this.helper(new Set(codes))}.has(v)` : few);
      }
      case 'number':
        if (leaf.decimals) return unless(`v !== null && ${check()}`);
        return unless(`Number.isInteger(v) && v >= ${leaf.min} && v <= ${leaf.max}`);
      case 'many':
        return `x = ${this.helper(ordered(leaf))}(v); if (x === u) return u; ${target} = x;`;
      case 'text':
      case 'longText':
        return unless(
          `isPlainText(v, ${leaf.max}) || (typeof v === 'string' && v.trim() !== '' && ${check()})`,
        );
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

  private match(name: string, matcher: Matcher, places: readonly Place[]): Sides {
    const steps = name.split('.');
    const place = places.find(({ nodes }) => Object.hasOwn(nodes, steps[0] as string));
    if (!place) throw new RangeError('a condition reads an answer that is nowhere');
    const value = place.variable + steps.map((step, i) => `${i === 0 ? '' : '?.'}[${text(step)}]`).join('');
    if (typeof matcher === 'object' && 'given' in matcher) {
      const given = `(${value} !== u)`;
      return matcher.given
        ? { isTrue: given, isFalse: `!${given}` }
        : { isTrue: `!${given}`, isFalse: given };
    }
    const fits =
      typeof matcher === 'string' && isScalar(place.nodes, steps)
        ? `${value} === ${text(matcher)}`
        : `${this.helper((one: unknown) => matches(matcher, one))}(${value})`;
    return { isTrue: `(${value} !== u && ${fits})`, isFalse: `(${value} !== u && !(${fits}))` };
  }
}

const text = (value: string): string => JSON.stringify(value);

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

/** The ticked codes in the order of the paper; nothing when they are not plainly good. */
function ordered(leaf: ManyLeaf): (value: unknown) => string[] | undefined {
  const check = leafCheck(leaf);
  const codes = codesOf(leaf);
  return (value) => {
    if (!Array.isArray(value) || value.length === 0 || check(value) !== undefined) return undefined;
    return value.length === 1 ? value.slice() : codes.filter((code) => value.includes(code));
  };
}
