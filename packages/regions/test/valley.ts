import type { Profile } from '../src/index.js';

/** An invented district; what its editions hold is each test's own, faults and all. */
export const valley = (...editions: object[]) =>
  ({ id: 'valley', level: 'district', name: { ja: '谷', en: 'Valley' }, editions }) as unknown as Profile;
