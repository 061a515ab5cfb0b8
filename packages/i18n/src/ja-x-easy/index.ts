import { family } from './family.js';
import { names } from './names.js';

/** Every text in easy Japanese (やさしい日本語); what it lacks is read in standard Japanese. */
export const easyJapanese = {
  ...family,
  ...names,
};
