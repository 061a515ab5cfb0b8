import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { addDays } from '../values/civil-date.js';
import type { Pseudonyms } from './style.js';

export interface PseudonymOptions {
  /** A secret of the host, one for each purpose; whoever has it can link, so it stays with the host. At least 16 bytes. */
  readonly key: Uint8Array;
  /** What the papers are used for: tokens of two purposes do not match. */
  readonly purpose: string;
  /** Whose papers these are, as the host knows the person: the same days and tokens on all of them. */
  readonly person: string;
}

/** The rules by which papers were pseudonymised; written beside them. */
export const pseudonymRules = { rules: 'renkeiPseudonyms', version: 1 } as const;

/** Farthest that dates move, either way. */
const MOST_DAYS = 180;

/**
 * Pseudonyms for one person's papers (仮名加工): names become keyed tokens (HMAC-SHA-256), dates all move by the same number
 * of days, never by none. A hash of a name without a secret would be no pseudonym: the few names there are can be tried.
 *
 * Pseudonymised papers are still personal data. They are not anonymous, and in principle not for third parties.
 *
 * @throws {RangeError} for a key shorter than 16 bytes.
 */
export function pseudonyms({ key, purpose, person }: PseudonymOptions): Pseudonyms {
  if (key.length < 16) throw new RangeError('a key has at least 16 bytes');
  const keyed = (...parts: readonly string[]) => hmac(sha256, key, utf8ToBytes(JSON.stringify(parts)));
  const [high = 0, low = 0] = keyed('shift', purpose, person);
  const step = ((high << 8) | low) % (2 * MOST_DAYS);
  const days = step < MOST_DAYS ? step - MOST_DAYS : step - MOST_DAYS + 1;
  return {
    token: bytesToHex(keyed('token', purpose, person)).slice(0, 32),
    shift: (date) => addDays(date, days),
  };
}
