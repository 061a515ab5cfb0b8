import { json } from '../answer.js';
import { problem, refusal } from '../problem.js';
import { type Handler, isRecord } from './request.js';

/**
 * Records an event. Sent again it changes nothing (200); one whose sender has not seen the latest row is a conflict (409).
 * A host puts `actor` in from its own login instead of believing what was sent.
 */
export const postEvent: Handler = async ({ id, body, t }, { episodes, deadlines }) => {
  const actor = isRecord(body) ? body.actor : undefined;
  if (isRecord(actor) && actor.role === 'clock') return problem('clockOnly', t);
  const applied = await episodes.record(id, body);
  if (!applied) return problem('notFound', t);
  if ('ok' in applied) return problem('setAside', t);
  if (applied.outcome === 'rejected') return refusal(applied, t, applied.episode.log.length);
  if (applied.outcome === 'duplicate') return json(200, { outcome: 'duplicate', seq: applied.row.seq });
  await deadlines.look(id);
  return json(201, { outcome: 'applied', seq: applied.row.seq });
};
