import { civilDateOf } from '@renkei/forms';
import { json } from '../answer.js';
import { instantOf } from '../clock.js';
import { dutiesOf } from '../duties.js';
import { problem } from '../problem.js';
import type { Handler } from './request.js';

/** Who owes what by when, in codes for programs and in words for people. */
export const getObligations: Handler = async ({ id, t }, { episodes, clock }) => {
  const found = await episodes.read(id);
  if (!found) return problem('notFound', t);
  if (!found.ok) return problem('setAside', t);
  const { episode } = found;
  const asOf = civilDateOf(instantOf(clock));
  return json(200, {
    asOf,
    seq: episode.log.length,
    obligations: dutiesOf(episode, asOf).map(({ id: duty, step, status, owner, dueOn, late, force }) => ({
      id: duty,
      label: t.dynamic(`pathway.step.${step}.label`),
      status,
      owner: owner.map((role) => t.dynamic(`roles.${role}`)),
      dueOn,
      late,
      force,
    })),
  });
};
