import { en } from './frame-en.js';
import { ja } from './frame-ja.js';

export type Frame = typeof ja;

/** What only these pages say. Everything else comes from `@renkei/i18n`. */
export const frame: Readonly<Record<'ja' | 'en', Frame>> = { ja, en };
