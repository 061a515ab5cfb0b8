import { parseArgs } from 'node:util';
import { parseDate } from '@renkei/forms';

export type Language = 'ja' | 'en';

export interface Arguments {
  /** A folder with `episode.json` and `documents/`, or one handover's file; the example's own folder when left out. */
  readonly source?: string;
  readonly languages: readonly Language[];
  /** The day on which the clock stands, `YYYY-MM-DD`; else the latest day in the files. */
  readonly asOf?: string;
  /** The form whose empty sheet is wanted. */
  readonly blank?: string;
}

/** Why a command did not start: a word key of `journey.usage`. */
export type Misuse = 'unknownOption' | 'oneSource' | 'language' | 'asOf' | 'blank';

const LANGUAGES: Readonly<Record<string, readonly Language[]>> = {
  ja: ['ja'],
  en: ['en'],
  both: ['ja', 'en'],
};

/** Reads the command line; what cannot be understood is named, never repeated. */
export function readArguments(given: readonly string[], formIds: readonly string[]): Arguments | Misuse {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(given);
  } catch {
    return 'unknownOption';
  }
  const { values, positionals } = parsed;
  const languages = LANGUAGES[values.lang ?? 'both'];
  if (!languages || !Object.hasOwn(LANGUAGES, values.lang ?? 'both')) return 'language';
  if (positionals.length > 1) return 'oneSource';
  const asOf = values['as-of'] === undefined ? undefined : parseDate(values['as-of']);
  if (asOf && !asOf.ok) return 'asOf';
  if (values.blank !== undefined && !formIds.includes(values.blank)) return 'blank';
  const [source] = positionals;
  return {
    languages,
    ...(source !== undefined && { source }),
    ...(asOf && { asOf: asOf.value }),
    ...(values.blank !== undefined && { blank: values.blank }),
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, 'as-of': { type: 'string' }, blank: { type: 'string' } },
  });
