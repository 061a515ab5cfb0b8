import type { eras as ja } from '../ja/eras.js';
import type { EnglishOf } from './english-of.js';

export const eras: EnglishOf<typeof ja> = {
  'eras.meiji': 'Meiji (until 30 July 1912)',
  'eras.taisho': 'Taisho (30 July 1912 to 25 December 1926)',
  'eras.showa': 'Showa (25 December 1926 to 7 January 1989)',
  'eras.heisei': 'Heisei (8 January 1989 to 30 April 2019)',
  'eras.reiwa': 'Reiwa (from 1 May 2019)',
};
