import { civilDateOf } from '@renkei/forms';
import type { Translator } from '@renkei/i18n';
import { type Episode, hashOf } from '@renkei/pathway';
import ical, { ICalEventTransparency } from 'ical-generator';
import { instantOf } from '../clock.js';
import { type DatedDuty, dutiesOf, unfinished } from '../duties.js';
import { problem } from '../problem.js';
import type { Handler } from './request.js';

/**
 * What is still to be done, as a calendar (iCalendar, RFC 5545) to subscribe to: whole days, the duty and who owes it. It
 * names nobody. A calendar often lies with a third party, so that even ids are hashed.
 */
export const getDuties: Handler = async ({ id, t }, { episodes, clock }) => {
  const found = await episodes.read(id);
  if (!found) return problem('notFound', t);
  if (!found.ok) return problem('setAside', t);
  const { episode } = found;
  const duties = unfinished(dutiesOf(episode, civilDateOf(instantOf(clock))));
  return { status: 200, type: 'text/calendar; charset=utf-8', text: calendarOf(episode, duties, t) };
};

function calendarOf(episode: Episode, duties: readonly DatedDuty[], t: Translator): string {
  const calendar = ical({
    name: t.dynamic('server.duties.name'),
    prodId: { company: 'renkei', product: 'example-server', language: t.locale.toUpperCase() },
  });
  // a calendar that was asked for twice is the same text
  const stamp = new Date(episode.log.at(-1)?.recordedAt ?? 0);
  for (const { id, step, dueOn, owner } of duties) {
    const owners = owner.map((role) => t.dynamic(`roles.${role}`)).join(' / ');
    calendar.createEvent({
      id: `${hashOf([episode.id, id]).slice(0, 32)}@renkei.example`,
      stamp,
      // read as midnight UTC, and written as that day in every zone
      start: new Date(dueOn),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: t.dynamic(`pathway.step.${step}.label`),
      description: `${t.dynamic('server.duties.owner', { owners })}\n${t.dynamic(`pathway.step.${step}.why`)}`,
    });
  }
  // the last line ends, too
  return `${calendar}\r\n`;
}
