import type { core as ja } from '../ja/core.js';
import { codes } from './codes.js';
import { documents } from './documents.js';
import { eras } from './eras.js';
import { issues } from './issues.js';
import { place } from './place.js';
import { roles } from './roles.js';
import { translator } from './translator.js';
import { units } from './units.js';

/** What every form needs beside its own words: shared lists, roles, documents, messages, units. */
export const core: Readonly<Record<keyof typeof ja, string>> = {
  ...codes,
  ...documents,
  ...eras,
  ...issues,
  ...place,
  ...roles,
  ...translator,
  ...units,
};
