import type { Path } from '@renkei/forms';
import { conditionIssues, dueIssues, missingMember, roleIssues, unknown } from './check-names.js';
import type { StepChange } from './profile.js';
import type { RegionIssue } from './region-issue.js';
import { ownOf, type State } from './state.js';

/** The names that a step may use. */
export type StepNames = Pick<State, 'facts' | 'roles' | 'documents' | 'eligibility' | 'steps'>;

/** What is wrong with a new step, or with a change of one that is there. */
export function stepIssues(
  id: string,
  change: StepChange,
  path: Path,
  names: StepNames,
  own: string,
): RegionIssue[] {
  const at = (...steps: (string | number)[]) => [...path, ...steps];
  const { facts, documents, eligibility } = names;
  const { due, document, eligible } = change;
  const isNew = ownOf(names.steps, id) === undefined;
  const needed = (['owner', 'due', 'source'] as const).filter(
    (member) => isNew && change[member] === undefined,
  );
  return [
    ...needed.map((member) => missingMember(at(member))),
    ...conditionIssues(change.when, at('when'), facts),
    ...(due === undefined ? [] : dueIssues(due, at('due'), facts)),
    ...listIssues(change, path, names),
    ...(change.add ? listIssues(change.add, at('add'), names) : []),
    ...roleIssues(change.asks, at('asks'), names),
    ...(typeof document === 'string' && !ownOf(documents, document)
      ? [unknown('unknownDocument', at('document'), document, Object.keys(documents))]
      : []),
    ...(typeof eligible === 'string' && !ownOf(eligibility, eligible)
      ? [unknown('unknownRule', at('eligible'), eligible, Object.keys(eligibility))]
      : []),
    // a region's eligibility opens and closes only its own steps; the nation's and the law stay
    ...(typeof eligible === 'string' && !id.startsWith(own)
      ? [{ code: 'notOwnStep' as const, path: at('eligible'), params: { name: id } }]
      : []),
  ];
}

type Lists = Pick<StepChange, 'owner' | 'to' | 'skips' | 'waits' | 'opens'>;

/** Conditions and named facts in the lists of a step. */
function listIssues(lists: Lists, path: Path, names: Pick<State, 'facts' | 'roles'>): RegionIssue[] {
  const { facts } = names;
  const members = ['owner', 'to', 'skips', 'waits', 'opens'] as const;
  return members.flatMap((member) =>
    [...((lists[member] ?? []) as readonly unknown[])].flatMap((one, i) => {
      const here = [...path, member, i];
      if (typeof one === 'string' && (member === 'owner' || member === 'to')) {
        return roleIssues([one], [...path, member], names, i);
      }
      if (typeof one !== 'object' || one === null) return [];
      const box = one as Readonly<Record<string, never>>;
      const conditions = ['when', 'while', 'says'].flatMap((name) =>
        conditionIssues(box[name], [...here, name], facts),
      );
      conditions.push(...roleIssues(box.roles, [...here, 'roles'], names));
      const named: string | undefined = box.named;
      const wrong = named !== undefined && !ownOf(facts, named);
      return wrong
        ? [
            ...conditions,
            unknown('unknownFact', [...here, 'named'], named, Object.keys(facts), 'pathway.fact'),
          ]
        : conditions;
    }),
  );
}
