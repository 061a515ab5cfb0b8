import { createTranslator } from '@renkei/i18n';
import {
  explainRegion,
  himeji,
  kitatamaHokubu,
  national,
  type Profile,
  type ResolvedRegion,
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
  const timelines = regions.map((region) => {
    const marked = timeline(region, locale).map((line) => (usual.includes(line) ? `  ${line}` : `* ${line}`));
    return [`== ${nameOf(region, locale)}`, ...marked].join('\n');
  });
  const differences = regions
    .slice(1)
    .map((other, i) => explainRegion({ one: regions[i] ?? nation, other }, { t }).join('\n'));
  const asInTheNation = [`== ${nameOf(nation, locale)}`, ...usual.map((line) => `  ${line}`)].join('\n');
  return `${[asInTheNation, ...timelines, ...differences].join('\n\n')}\n`;
}

const nameOf = ({ layers }: ResolvedRegion, locale: 'ja' | 'en'): string => layers.at(-1)?.name[locale] ?? '';
