import { en } from './en/index.js';
import { ja } from './ja/index.js';
import { easyJapanese } from './ja-x-easy/index.js';
import type { MessageKey } from './message-key.js';

/** All words of the library: plain data, flat keys. Easy Japanese has the texts for the person and the family. */
export const resources: {
  readonly ja: Readonly<Record<MessageKey, string>>;
  readonly en: Readonly<Record<MessageKey, string>>;
  readonly 'ja-x-easy': Readonly<Partial<Record<MessageKey, string>>>;
} = { ja, en, 'ja-x-easy': easyJapanese };
