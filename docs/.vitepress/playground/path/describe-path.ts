import { describeIssue, type Translator } from '@renkei/i18n';
import type { Said, Speaker } from '../speaker.js';
import type { Refused } from './walk-path.js';

/** The word key of an event; dots would mean something to i18next. */
export const eventKey = (type: string): string => `pathway.event.${type.replaceAll('.', '_')}`;

/** Where the word of each code in a refusal is. */
const homes: Readonly<Record<string, (code: string) => string>> = {
  event: eventKey,
  phase: (code) => `pathway.phase.${code}`,
  role: (code) => `roles.${code}`,
};

const inWords = (params: Refused['params'], t: Translator) =>
  Object.fromEntries(
    Object.entries(params).map(([name, code]) => [name, homes[name] ? t.dynamic(homes[name](code)) : code]),
  );

/** Why an event was not recorded: the refusal first, then what is wrong with it. */
export const refusalIn = (
  { reason, params, issues }: Refused,
  speaker: Speaker,
): readonly (readonly Said[])[] => [
  speaker.each((t) => t.dynamic(`pathway.refusal.${reason}`, inWords(params, t))),
  ...issues.map((issue) => speaker.each((t) => describeIssue(issue, { t }).message)),
];

/** Words joined into one list in each language. */
export const listOf = (keys: readonly string[], speaker: Speaker): readonly Said[] =>
  speaker.each((t) => keys.map((key) => t.dynamic(key)).join(t.dynamic('play.separator')));
