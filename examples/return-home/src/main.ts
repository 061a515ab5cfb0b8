import { run } from './command.js';
import { findBrowser, pressOf } from './press.js';

process.exitCode = run(process.argv.slice(2), {
  // npm runs scripts in the folder of the package; the user stands elsewhere
  here: process.env.RENKEI_CWD ?? process.env.INIT_CWD ?? process.cwd(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  press: pressOf(findBrowser()),
});
