import { core } from './core.js';

/** Every English text of the library. */
export const en = {
  ...core,
};
