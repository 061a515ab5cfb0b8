import { applyEvent, type Episode, nationalRules, startEpisode } from '@renkei/pathway';

const people = {
  nurse: { id: 'nurse-1', role: 'wardNurse' },
  desk: { id: 'desk-1', role: 'msw' },
  manager: { id: 'manager-1', role: 'careManager' },
} as const;

/** An invented person of 78, certified, with a care manager: admitted on a Wednesday, home again a month later. */
const events = [
  {
    type: 'admission.reported',
    on: '2026-04-01',
    by: people.nurse,
    data: { careManager: 'yes', certification: 'certified', careLevel: 'care2', supportFee: 'one' },
  },
  { type: 'consent.given', on: '2026-04-01', by: people.manager, data: { method: 'comprehensive' } },
  {
    type: 'admissionHandover.sent',
    on: '2026-04-05',
    by: people.manager,
    data: { channel: 'hand', spoken: 'yes' },
  },
  { type: 'supportPlan.started', on: '2026-04-06', by: people.nurse },
  {
    type: 'dischargeProspect.notified',
    on: '2026-04-16',
    by: people.desk,
    data: { plannedOn: '2026-04-28' },
  },
  { type: 'careManager.changed', on: '2026-04-17', by: people.manager },
  { type: 'preDischargeConference.held', on: '2026-04-22', by: people.desk },
  {
    type: 'discharge.completed',
    on: '2026-04-28',
    by: people.desk,
    data: { dischargedAt: '2026-04-28', destination: 'home' },
  },
] as const;

/** The same events under any rules: the log knows no region. */
export function episode(): Episode {
  return events.reduce<Episode>(
    (sofar, { type, on, by, ...rest }, i) => {
      const event = {
        id: `ev-${i + 1}`,
        type,
        occurredAt: on,
        recordedAt: `${on}T18:00+09:00`,
        actor: by,
        ...rest,
      };
      const { episode: next, ...result } = applyEvent(sofar, event as never, { rules: nationalRules });
      if (result.outcome !== 'applied') throw new Error(`${type} was not applied`);
      return next;
    },
    startEpisode({ id: 'ep-1', personId: 'p-1' }),
  );
}
