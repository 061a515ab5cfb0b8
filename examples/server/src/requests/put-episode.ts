import { json } from '../answer.js';
import { problem } from '../problem.js';
import { type Handler, isRecord } from './request.js';

/** Begins an episode; a second time it says so and changes nothing. */
export const putEpisode: Handler = async ({ id, body, t }, { episodes }) => {
  const personId = isRecord(body) && Object.keys(body).join() === 'personId' ? body.personId : undefined;
  if (typeof personId !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/.test(personId))
    return problem('invalidEpisode', t);
  const made = await episodes.begin({ id, personId });
  if (made === 'otherPerson') return problem('otherPerson', t);
  return json(made === 'created' ? 201 : 200, { outcome: made });
};
