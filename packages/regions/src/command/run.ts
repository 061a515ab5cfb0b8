import { type Manifest, newRegion } from './new-region.js';
import { say } from './sentences.js';

export interface Surroundings {
  /** Where the files of the region are, or come to be. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly print: (line: string) => void;
}

/**
 * The command `regions`: begins a region, checks it, explains it. It tells everything through `print` and gives the exit
 * code. What checks is loaded only when it is asked for, so that `new` needs nothing but Node.
 */
export async function run(
  args: readonly string[],
  { print, ...surroundings }: Surroundings,
): Promise<number> {
  const { ok, said } = await outcome(args, surroundings);
  said.forEach(print);
  return ok ? 0 : 1;
}

async function outcome(
  [command, ...args]: readonly string[],
  { folder, manifest }: Omit<Surroundings, 'print'>,
): Promise<{ readonly ok: boolean; readonly said: readonly string[] }> {
  if (command === 'new') return newRegion(folder, args[0], manifest);
  if (command !== 'check' && command !== 'explain') return { ok: false, said: say('help') };
  const { checkFile, explainFile } = await import('./check-command.js');
  const day = args.find((one) => /^\d/.test(one));
  const file = args.find((one) => one !== day) ?? 'region.json';
  return command === 'check' ? checkFile(folder, file) : explainFile(folder, file, day);
}
