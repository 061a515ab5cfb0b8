import { dischargeFactor } from '../../codes/medical.js';
import { many, text } from '../../definition/leaf.js';

/** What the first factor joins in one line. */
const diseases = [
  { code: 'malignancy', mark: 'V' },
  { code: 'dementia', mark: 'V' },
  { code: 'acuteRespInfection', mark: 'V' },
] as const;

/**
 * 退院困難な要因, as the fee 入退院支援加算 lists them. The letters ア, イ, … shift with each revision, so a sheet keeps the
 * meaning and the letter is printed from a list of the revision.
 */
export const factors = {
  kinds: many(dischargeFactor, { need: 'recommended', sensitivity: 'health' }),
  disease: many(diseases, {
    when: { kinds: 'malignancyDementiaResp' },
    sensitivity: 'health',
  }),
  other: text(100, { when: { kinds: 'other' }, need: 'required', sensitivity: 'freeText' }),
} as const;
