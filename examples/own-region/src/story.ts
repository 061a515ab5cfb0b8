import { createTranslator } from '@renkei/i18n';
import {
  explainRegion,
  himeji,
  kitatamaHokubu,
  national,
  type Profile,
  resolveRegion,
  tatebayashiOra,
} from '@renkei/regions';
import { timeline } from './timeline.js';

const profiles: readonly Profile[] = [kitatamaHokubu, himeji, tatebayashiOra];
const on = '2026-04-01';

/** The same weeks under three regions, and what makes the difference, in one language. */
export function story(locale: 'ja' | 'en'): string {
  const t = createTranslator({ locale });
  const nation = resolveRegion([national], { on });
  const usual = timeline(nation, locale);
  const regions = profiles.map((profile) => resolveRegion([national, profile], { on }));
  const blocks = regions.map((region) => {
    const name = region.layers.at(-1)?.name[locale] ?? '';
    const own = timeline(region, locale).filter((line) => !usual.includes(line));
    return [`== ${name}`, ...own].join('\n');
  });
  const [first, second] = regions;
  const difference = first && second ? explainRegion({ one: first, other: second }, { t }) : [];
  const nationName = national.name[locale] ?? '';
  return `${[[`== ${nationName}`, ...usual].join('\n'), ...blocks, difference.join('\n')].join('\n\n')}\n`;
}
