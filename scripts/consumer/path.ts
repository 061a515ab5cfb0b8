// A whole case with the XState that is installed here: stepped by the library and, beside it, by XState's own actor.
import {
  applyEvent,
  memoryStore,
  migrateEpisode,
  nationalRules,
  obligations,
  pathwayMachine,
  possibleEvents,
  startEpisode,
  verifyLog,
} from '@renkei/pathway';
import { fileStore } from '@renkei/pathway/file-store';
import { episodeStoreConformance } from '@renkei/pathway/testing';
import { createActor } from 'xstate';

const way: readonly (readonly [on: string, type: string, data?: object])[] = [
  ['2026-04-01', 'admission.reported', { careManager: 'no', certification: 'applying' }],
  ['2026-04-01', 'consent.given'],
  ['2026-04-03', 'careManager.found'],
  ['2026-04-06', 'transfer.completed', { ward: 'convalescentRehab' }],
  ['2026-04-08', 'supportPlan.started'],
  ['2026-04-10', 'discharge.planned', { plannedOn: '2026-04-20' }],
  ['2026-04-12', 'discharge.postponed'],
  ['2026-04-13', 'episode.closed'],
  ['2026-04-15', 'certification.resultReceived', { careLevel: 'care2' }],
  ['2026-04-20', 'discharge.completed'],
  ['2026-04-28', 'admission.repeated'],
  ['2026-05-06', 'discharge.completed'],
  ['2026-06-06', 'monitoring.done', { lifeAtHome: 'settled' }],
  ['2026-06-10', 'episode.closed'],
];

const actor = createActor(pathwayMachine).start();
let episode = startEpisode({ id: 'ep-1', personId: 'p-1' });
for (const [index, [occurredAt, type, data]] of way.entries()) {
  const role = possibleEvents(episode).find((one) => one.type === type)?.roles[0] ?? 'careManager';
  const event = { id: `ev-${index + 1}`, type, occurredAt, recordedAt: `${occurredAt}T20:00+09:00` };
  const said = { ...event, actor: { id: 'a-1', role }, ...(data && { data }) };
  const result = applyEvent(episode, said, { rules: nationalRules });
  episode = result.episode;
  if (result.outcome === 'applied') actor.send(said as unknown as Parameters<typeof actor.send>[0]);
  const [ours, theirs] = [episode.snapshot.value, actor.getSnapshot().value].map((value) =>
    JSON.stringify(value),
  );
  if (ours !== theirs) throw new Error(`after ${type} we say ${ours} and XState ${theirs}`);
  console.log(`${type}: ${result.outcome} ${ours}`);
}

const read = migrateEpisode(JSON.parse(JSON.stringify(episode)), { steps: nationalRules.steps });
console.log(`log: ${verifyLog(episode.log, { episode }).ok} ${read.ok}`);
for (const { id, status, dueOn } of obligations(episode, { rules: nationalRules, asOf: '2026-04-19' }))
  console.log(`${id} ${status} ${dueOn}`);

for (const { check } of episodeStoreConformance) {
  await check(memoryStore());
  await check(fileStore(`out/stores/${crypto.randomUUID()}`));
}
console.log(`stores: ${episodeStoreConformance.length} rules kept`);
