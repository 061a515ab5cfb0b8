import { admissionHandover, editionOf, normalise, validate } from '@renkei/forms';
import { describeIssues } from '@renkei/i18n';
import { hashOf } from '@renkei/pathway';
import { json } from '../answer.js';
import { problem } from '../problem.js';
import type { Handler } from './request.js';

/**
 * Judges a handover as people type it. The sheet is not kept: the answer holds the reference by which an event can name it,
 * with the hash of what was understood.
 */
export const postHandover: Handler = ({ body, t }) => {
  const { draft, issues: before } = normalise(admissionHandover, body);
  const verdict = validate(admissionHandover, draft, { stage: 'final', before });
  const say = (issues: typeof before) => describeIssues(issues, { form: admissionHandover, t });
  if (!verdict.ok) {
    const errors = say(verdict.issues);
    return problem('invalidHandover', t, { params: { count: errors.length }, errors });
  }
  return json(200, {
    document: {
      form: admissionHandover.id,
      edition: editionOf(admissionHandover),
      hash: hashOf(verdict.data),
    },
    notices: say(verdict.notices).map(({ message }) => message),
  });
};
