import type { Ask, Obligation } from './obligation.js';
import type { Rules } from './steps/step.js';

/** One region's rules in a case in which two have a say: where the person lives, and where the hospital is. */
export interface Side {
  readonly id: string;
  readonly rules: Pick<Rules, 'steps' | 'facts' | 'eligibility'>;
}

/** The more is left to do, the more it counts: what one side skips the other may still want. */
const weight: readonly Obligation['status'][] = [
  'done',
  'open',
  'blocked',
  'needsFacts',
  'waived',
  'skipped',
];

const dated = ({ dueOn = '9999-12-31' }: Obligation) => dueOn;
const firstToAct = (a: Obligation, b: Obligation): number =>
  weight.indexOf(a.status) - weight.indexOf(b.status) ||
  (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0);

/** A step that both sides know is one obligation with two asks; the earlier date is the one shown. */
export function shared(
  sides: readonly { readonly side: string; readonly obligations: readonly Obligation[] }[],
): Obligation[] {
  const byId = new Map<string, { side: string; obligation: Obligation }[]>();
  for (const { side, obligations } of sides) {
    for (const obligation of obligations) {
      byId.set(obligation.id, [...(byId.get(obligation.id) ?? []), { side, obligation }]);
    }
  }
  return [...byId.values()].flatMap((asked) => {
    const [first] = asked.map(({ obligation }) => obligation).sort(firstToAct);
    const late = asked.some(({ obligation }) => obligation.late);
    return first ? [{ ...first, late, asks: asked.map(askOf) }] : [];
  });
}

function askOf({ side, obligation }: { side: string; obligation: Obligation }): Ask {
  const { status, owner, dueOn, alternativeDueOn, force, reason, source } = obligation;
  return {
    side,
    status,
    owner,
    ...(dueOn !== undefined && { dueOn }),
    ...(alternativeDueOn !== undefined && { alternativeDueOn }),
    force,
    ...(reason !== undefined && { reason }),
    source,
  };
}
