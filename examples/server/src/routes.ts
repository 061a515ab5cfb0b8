import { isEpisodeId } from './episode-id.js';
import { getDuties } from './requests/get-duties.js';
import { getObligations } from './requests/get-obligations.js';
import { postEvent } from './requests/post-event.js';
import { postHandover } from './requests/post-handover.js';
import { putEpisode } from './requests/put-episode.js';
import type { Handler } from './requests/request.js';

export interface Route {
  /** What the log calls it: the address without ids. */
  readonly name: string;
  readonly methods: Readonly<Record<string, Handler>>;
}

const routes: readonly Route[] = [
  { name: '/handovers', methods: { POST: postHandover } },
  { name: '/episodes/:id', methods: { PUT: putEpisode } },
  { name: '/episodes/:id/events', methods: { POST: postEvent } },
  { name: '/episodes/:id/obligations', methods: { GET: getObligations } },
  { name: '/episodes/:id/duties.ics', methods: { GET: getDuties } },
];

/** The route of an address and the id in it. Segment by segment and not decoded: what is no plain id leads nowhere. */
export function routeOf(url: string): { readonly route: Route; readonly id: string } | undefined {
  const asked = (url.split('?')[0] ?? '').split('/');
  for (const route of routes) {
    const pattern = route.name.split('/');
    const id = asked[pattern.indexOf(':id')] ?? '';
    const fits = pattern.every((step, i) => (step === ':id' ? isEpisodeId(id) : step === asked[i]));
    if (fits && pattern.length === asked.length) return { route, id };
  }
  return undefined;
}
