import { type Episode, nationalRules, type Obligation, obligations } from '@renkei/pathway';

export type DatedDuty = Obligation & Required<Pick<Obligation, 'dueOn'>>;

/** What is owed on a day, under the nation's rules. A host passes its region's, its calendars and the facts it knows. */
export const dutiesOf = (episode: Episode, asOf: string): Obligation[] =>
  obligations(episode, { rules: nationalRules, asOf }).filter(({ status }) => status !== 'skipped');

/** Those that somebody still has to do by a day, the nearest day first. */
export const unfinished = (duties: readonly Obligation[]): DatedDuty[] =>
  duties
    .filter(
      (duty): duty is DatedDuty =>
        duty.dueOn !== undefined && ['open', 'blocked', 'needsFacts'].includes(duty.status),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
