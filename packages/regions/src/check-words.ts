import type { Path } from '@renkei/forms';
import { resources } from '@renkei/i18n';
import type { Text } from './profile.js';
import type { RegionIssue } from './region-issue.js';

const ours: Readonly<Record<string, string>> = resources.ja;

/** A region's word fills in the same places as ours: one that names another would print a gap. */
export function wordIssues(key: string, text: Text, path: Path): RegionIssue[] {
  const filled = Object.hasOwn(ours, key) ? placesIn(ours[key] ?? '') : [];
  return Object.entries(text).flatMap(([language, written]: [string, string]) =>
    placesIn(written)
      .filter((place) => !filled.includes(place))
      .map((name) => ({
        code: 'placeholderDiffers' as const,
        path: [...path, language],
        params: { name },
        severity: 'notice' as const,
      })),
  );
}

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((hit) => hit[1] ?? '');
