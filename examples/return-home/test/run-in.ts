import { run } from '../src/command.js';
import type { Press } from '../src/press.js';

/** Runs the command in a folder, and keeps what it says. */
export function runIn(here: string, args: readonly string[] = [], press?: Press) {
  let printed = '';
  let complained = '';
  const world = {
    here,
    print: (text: string) => {
      printed += text;
    },
    complain: (text: string) => {
      complained += text;
    },
  };
  const code = run(args, press ? { ...world, press } : world);
  return { code, printed, complained };
}
