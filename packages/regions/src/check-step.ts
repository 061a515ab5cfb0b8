import type { Path } from '@renkei/forms';
import type { Facts } from '@renkei/pathway';
import { conditionIssues, dueIssues, missingMember, unknown } from './check-names.js';
import type { StepChange } from './profile.js';
import type { RegionIssue } from './region-issue.js';
import { ownOf, type State } from './state.js';

/** The names that a step may use. */
export type StepNames = Pick<State, 'facts' | 'documents' | 'eligibility' | 'steps'>;

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
    ...listIssues(change, path, facts),
    ...(change.add ? listIssues(change.add, at('add'), facts) : []),
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
function listIssues(lists: Lists, path: Path, facts: Facts): RegionIssue[] {
  const members = ['owner', 'to', 'skips', 'waits', 'opens'] as const;
  return members.flatMap((member) =>
    [...((lists[member] ?? []) as readonly unknown[])].flatMap((one, i) => {
      if (typeof one !== 'object' || one === null) return [];
      const here = [...path, member, i];
      const box = one as Readonly<Record<string, never>>;
      const conditions = ['when', 'while', 'says'].flatMap((name) =>
        conditionIssues(box[name], [...here, name], facts),
      );
      const named: string | undefined = box.named;
      const wrong = named !== undefined && !ownOf(facts, named);
      return wrong
        ? [...conditions, unknown('unknownFact', [...here, 'named'], named, Object.keys(facts))]
        : conditions;
    }),
  );
}
