import type { Translator } from '@renkei/i18n';
import type { Answer } from '../answer.js';
import type { Clock } from '../clock.js';
import type { Deadlines } from '../deadlines.js';
import type { Keeper } from '../keeper.js';

/** What somebody asks: the episode in the address, the content, and the language of the answer. */
export interface Asked {
  readonly id: string;
  readonly body: unknown;
  readonly t: Translator;
}

export interface Host {
  readonly episodes: Keeper;
  readonly deadlines: Deadlines;
  readonly clock: Clock;
}

export type Handler = (asked: Asked, host: Host) => Answer | Promise<Answer>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
