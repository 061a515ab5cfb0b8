import type { place as ja } from '../ja/place.js';
import type { EnglishOf } from './english-of.js';

export const place: EnglishOf<typeof ja> = {
  'place.row': '{{heading}} {{number}}',
  'place.under': '{{heading}}: {{label}}',
  'place.quoted': '“{{label}}”',
  'place.thisEntry': 'this entry',
  'place.anotherAnswer': 'another question',
};
