import { type CivilDate, civilDateOf } from '@renkei/forms';
import type { EpisodeEvent } from './episode-event.js';

/** The day of an event in Asia/Tokyo, in which the whole path counts. */
export function dayOf(when: string): CivilDate {
  // most instants carry Tokyo's own offset: their day stands in the text
  return when.length === 10 || when.endsWith('+09:00') ? when.slice(0, 10) : civilDateOf(when);
}

/** The day of the fact itself, where the event states it apart from the report. */
export function factDayOf(event: EpisodeEvent): CivilDate {
  switch (event.type) {
    case 'admission.reported':
    case 'admission.repeated':
    case 'admission.learnedLate':
    case 'transfer.completed':
      return dayOf(event.data?.admittedAt ?? event.occurredAt);
    case 'discharge.completed':
      return dayOf(event.data?.dischargedAt ?? event.occurredAt);
    case 'death.reported':
      return dayOf(event.data?.diedAt ?? event.occurredAt);
    default:
      return dayOf(event.occurredAt);
  }
}
