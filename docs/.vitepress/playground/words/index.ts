import { en } from './en.js';
import { ja } from './ja.js';

export const words = { ja, en };
export type PlayKey = keyof typeof ja;
