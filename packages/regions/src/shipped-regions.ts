import type { Profile } from './profile.js';
import { himeji } from './profiles/himeji.js';
import { kesennuma } from './profiles/kesennuma.js';
import { kitatamaHokubu } from './profiles/kitatama-hokubu.js';
import { tatebayashiOra } from './profiles/tatebayashi-ora.js';

/** The regions that this package ships; each lies on the nation. */
export const shippedRegions: readonly Profile[] = [kesennuma, kitatamaHokubu, himeji, tatebayashiOra];
