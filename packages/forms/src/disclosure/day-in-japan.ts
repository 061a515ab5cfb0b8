import { type CivilDate, civilDateOf, isCivilDate, isInstant } from '../values/civil-date.js';

/** The day in Japan of a plain day or of an instant, whatever its offset; nothing for anything else. */
export function dayInJapan(when: unknown): CivilDate | undefined {
  if (typeof when !== 'string') return undefined;
  if (isCivilDate(when)) return when;
  return isInstant(when) ? civilDateOf(when) : undefined;
}
