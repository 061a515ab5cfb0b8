// Writes the chart for people without TypeScript, from what was built: dist/chart/path.json and path.mmd (Mermaid), in codes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathwayMachine, toMermaid } from '../dist/index.js';

const folder = new URL('../dist/chart/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('path.json', folder),
  `${JSON.stringify(stateOf(pathwayMachine.root), undefined, 1)}\n`,
);
writeFileSync(new URL('path.mmd', folder), toMermaid());

/** A state with what leads away from it; a guard is given by its name. */
function stateOf(node) {
  const { phase, maximumWaitDays } = node.meta ?? {};
  return {
    key: node.key,
    type: node.type,
    ...(phase && { phase }),
    ...(maximumWaitDays !== undefined && { maximumWaitDays }),
    ...(node.type === 'compound' && { initial: node.initial.target[0].key }),
    // an event without `to` is noted and changes no state
    on: Object.entries(node.on).flatMap(([event, transitions]) =>
      transitions.map(({ target, guard }) => ({
        event,
        ...(target && { to: target.map((state) => state.path.join('.')) }),
        ...(guard && { guard: typeof guard === 'string' ? { type: guard } : guard }),
      })),
    ),
    states: Object.values(node.states).map(stateOf),
  };
}
