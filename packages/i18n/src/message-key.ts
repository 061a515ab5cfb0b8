import type { ja } from './ja/index.js';

/** Every key that has words, as one flat union: it completes in an editor and costs the type checker little. */
export type MessageKey = keyof typeof ja;
