/** What one request may cost. A full handover takes about 8 kB. */
export interface Limits {
  readonly bytes: number;
  /** Deepest list or object in a body. */
  readonly depth: number;
  /** How long a body may take to arrive. */
  readonly bodyMillis: number;
  /** How long requests under way may take when the server stops. */
  readonly stopMillis: number;
}

export const usualLimits: Limits = { bytes: 256 * 1024, depth: 12, bodyMillis: 10_000, stopMillis: 5_000 };
