import type { Condition, Matcher } from '../condition.js';
import type { Part } from '../define-form.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../node.js';
import { waysTo } from '../node-paths.js';
import { readsOf } from '../rule.js';

/** One answer that something in a form reads. */
export interface Reading {
  /** Who reads: the path of a question with a condition, `rules.<id>` or `facts.<name>`. */
  readonly reader: string;
  /** The name as it is written there. */
  readonly name: string;
  /** The definition paths it can mean; none when it leads nowhere. */
  readonly ways: readonly string[];
  /** What a condition asks of it. */
  readonly matcher?: Matcher;
}

/** Everything that the conditions, rules and facts of a part read. */
export function readingsOf({ nodes, rules = [], facts = {} }: Part): Reading[] {
  const ofRules = rules.flatMap((rule) => {
    const reader = `rules.${rule.id}`;
    const matchers = new Map(matchersIn(rule.when));
    return readsOf(rule).map((name) => {
      const matcher = matchers.get(name);
      const ways = waysTo(nodes, rule.within === undefined ? name : `${rule.within}.${name}`);
      return { reader, name, ways, ...(matcher !== undefined && { matcher }) };
    });
  });
  const ofFacts = Object.entries(facts).map(([fact, name]) => ({
    reader: `facts.${fact}`,
    name,
    ways: waysTo(nodes, name),
  }));
  return [...readingsIn(nodes, '', []), ...ofRules, ...ofFacts];
}

/** Nodes and the path they stand under, a dot behind it. */
interface Place {
  readonly nodes: Nodes;
  readonly above: string;
}

function readingsIn(nodes: Nodes, above: string, around: readonly Place[]): Reading[] {
  const places = [{ nodes, above }, ...around];
  return Object.entries(nodes).flatMap(([key, node]) => [
    ...matchersIn(node.when).map(([name, matcher]) => ({
      reader: above + key,
      name,
      ways: waysFrom(places, name),
      matcher,
    })),
    ...groupsOf(node).flatMap(([inside, child]) => readingsIn(child, `${above}${key}.${inside}`, places)),
  ]);
}

/** As `readingOf` finds answers: beside the question first, then in the sections around it. */
function waysFrom(places: readonly Place[], name: string): string[] {
  const first = name.split('.', 1)[0] as string;
  const place = places.find(({ nodes }) => Object.hasOwn(nodes, first));
  return place ? waysTo(place.nodes, name).map((way) => place.above + way) : [];
}

const groupsOf = (node: Node): [inside: string, nodes: Nodes][] => {
  if (isLeaf(node)) return [];
  if (isSection(node)) return [['', node.section]];
  if (isRows(node)) return [['', node.rows]];
  return Object.entries(node.variants).map(([code, set]) => [`${code}.`, set]);
};

/** What a condition names, with what it asks of it. */
function matchersIn(condition: Condition | undefined): [name: string, matcher: Matcher][] {
  return Object.entries(condition ?? {}).flatMap(([key, part]): [string, Matcher][] => {
    if (key === 'not') return matchersIn(part as Condition);
    if (key === 'any' || key === 'all') return (part as readonly Condition[]).flatMap(matchersIn);
    return [[key, part as Matcher]];
  });
}
