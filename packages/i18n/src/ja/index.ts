import { core } from './core.js';

/** Every Japanese text of the library. */
export const ja = {
  ...core,
};
