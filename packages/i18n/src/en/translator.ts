import type { translator as ja } from '../ja/translator.js';
import type { EnglishOf } from './english-of.js';

export const translator: EnglishOf<typeof ja> = {
  'translator.noWords': '[no words yet]',
};
