import type { CheckedProfile } from './checked-profile.js';
import type { Profile } from './profile.js';
import type { Region, VocabularyOf } from './vocabulary-types.js';

/** A profile as it is written in TypeScript: `within` names the regions themselves, so that their names are known. */
export interface ProfileInput extends Omit<Profile, 'within'> {
  readonly within?: readonly Region<unknown>[];
}

/**
 * A region as plain data, with types: a wrong field, step, fact, value, code, anchor, word or document does not compile,
 * also one that a layer named in `within` has added. `loadRegion` finds the same in JSON.
 *
 * @example
 * export const ours = defineRegion({
 *   id: 'ours', level: 'city', name: { ja: '〇〇市', en: 'Our city' },
 *   editions: [{ from: '2027-04-01', steps: { sendAdmissionHandover: { due: { days: 7, after: 'admittedOn', firstDay: 'next', force: 'advice' } } } }],
 * });
 */
export function defineRegion<const P extends ProfileInput>(
  profile: P & NoInfer<CheckedProfile<P>>,
): Region<VocabularyOf<P>> {
  const { within, ...data } = profile as ProfileInput;
  return { ...data, ...(within && { within: within.map(({ id }) => id) }) } as Region<VocabularyOf<P>>;
}
