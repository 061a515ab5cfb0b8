/**
 * The known name that was probably meant: the one with the same last key, else the one that fewest signs change. A name of
 * which no sign would stay is none that was meant.
 */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const short = name.slice(0, 100);
  const sameEnd = known.filter((one) => lastKey(one) === lastKey(short));
  if (sameEnd.length === 1) return sameEnd[0];
  const most = Math.max(2, Math.floor(short.length / 4));
  let best: { name: string; steps: number } | undefined;
  for (const one of known) {
    if (Math.abs(one.length - short.length) > most) continue;
    const steps = stepsBetween(short, one);
    const someStays = steps < Math.min(one.length, short.length);
    if (someStays && steps <= most && steps < (best?.steps ?? Number.POSITIVE_INFINITY))
      best = { name: one, steps };
  }
  return best?.name;
}

const lastKey = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Signs to add, take away or replace to make one text of the other. */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    row = next;
  }
  return row[b.length] as number;
}
