import { applyEvent, type EpisodeEvent, memoryStore, nationalRules, verifyLog } from '@renkei/pathway';

// a store behind the contract `EpisodeStore`: in memory here, in files with `fileStore`, in your database with your own
const store = memoryStore();
await store.create({ id: 'ep-1', personId: 'p-1' });

/** Reads, applies one event, and appends what the log has grown by. */
async function record(id: string, event: EpisodeEvent): Promise<string> {
  const read = await store.read(id);
  if (!read?.ok) return read?.reason ?? 'unknownEpisode';
  const before = read.episode;
  const { episode, outcome } = applyEvent(before, event, { rules: nationalRules });
  if (outcome === 'rejected') return outcome;
  const appended = await store.append(id, episode.log.slice(before.log.length), before.log.length);
  // somebody else wrote meanwhile: read again and repeat
  return appended.outcome === 'conflict' ? record(id, event) : appended.outcome;
}

console.log(
  await record('ep-1', {
    id: 'e-1',
    type: 'admission.reported',
    occurredAt: '2026-06-05T20:10+09:00',
    recordedAt: '2026-06-05T20:30+09:00',
    actor: { id: 'staff-7', role: 'family' },
    data: { careManager: 'yes' },
  }),
);

// kept somewhere else, the last row's number and hash show whether the end was cut off
const witness = await store.head('ep-1');
const stored = await store.read('ep-1');
if (stored?.ok && witness) {
  const { ok, end } = verifyLog(stored.episode.log, { head: witness.hash, episode: stored.episode });
  console.log(ok, end);
}
