import { en } from './en/index.js';
import { ja } from './ja/index.js';
import type { MessageKey } from './message-key.js';

/** All words of the library: plain data, flat keys. */
export const resources: { readonly ja: Readonly<Record<MessageKey, string>>; readonly en: typeof en } = {
  ja,
  en,
};
