import { type CivilDate, civilDateOf } from '@renkei/forms';

/** The day of an event in Asia/Tokyo, in which the whole path counts. */
export function dayOf(when: string): CivilDate {
  // most instants carry Tokyo's own offset: their day stands in the text
  return when.length === 10 || when.endsWith('+09:00') ? when.slice(0, 10) : civilDateOf(when);
}
