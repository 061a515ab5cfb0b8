import { createTranslator, formatDate } from '@renkei/i18n';
import { type Obligation, obligations } from '@renkei/pathway';
import type { ResolvedRegion } from '@renkei/regions';
import { episode } from './episode.js';

/** What the host knows of the person; each region asks only for its own. */
const facts = {
  age: 78,
  tatebayashiOraHome: 'inside',
  tatebayashiOraHospital: 'inside',
  himejiBeds: 0,
  himejiContact: 'firstTime',
} as const;

/** Four days before the planned discharge; what comes later does not count yet. */
const asOf = '2026-04-24';

/** The duties of the weeks under a region, as lines: day, duty, owner, how it stands. */
export function timeline(region: ResolvedRegion, locale: string): string[] {
  const t = createTranslator({ locale, words: region.words });
  const owed = obligations(episode(), { rules: region, asOf, facts });
  return owed
    .filter(({ status }) => status !== 'skipped')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .map((duty) => {
      const day = duty.dueOn === undefined ? '—' : formatDate(duty.dueOn, { locale });
      const label = t.dynamic(`pathway.step.${duty.step}.label`);
      const owner = duty.owner.map((role) => t.dynamic(`roles.${role}`)).join(' / ');
      return `${day}  ${label} [${owner}] ${t.dynamic(`pathway.status.${duty.status}`)}`;
    });
}

const dayOf = ({ dueOn = '9999-12-31', openedOn }: Obligation): string => `${dueOn} ${openedOn}`;
