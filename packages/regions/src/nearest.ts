/**
 * The known name that was probably meant: the one that fewest changed letters make of it. A name of which no letter would
 * stay is none that was meant.
 */
export function nearestOf(name: string, known: Iterable<string>): string | undefined {
  const short = name.slice(0, 120);
  const most = Math.max(2, Math.floor(short.length / 4));
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const one of known) {
    if (Math.abs(one.length - short.length) > most) continue;
    const steps = stepsBetween(short, one, best ? best.steps - 1 : most);
    const someStays = steps !== undefined && steps < Math.min(one.length, short.length);
    if (someStays && steps > 0) best = { name: one, steps };
  }
  return best?.name;
}

/** Letters to add, take away or replace; nothing when more than `most`. */
function stepsBetween(a: string, b: string, most: number): number | undefined {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    if (Math.min(...next) > most) return undefined;
    row = next;
  }
  const steps = row[b.length] as number;
  return steps > most ? undefined : steps;
}
