import { resolve } from 'node:path';
import { readArguments } from './arguments.js';
import { systemClock } from './clock.js';
import { startServer } from './server.js';
import { tellStory } from './story.js';

const wanted = readArguments(process.argv.slice(2));
if (wanted === undefined) {
  process.stderr.write('--listen 8080 [--folder out/episodes]\n');
  process.exitCode = 2;
} else if (wanted.listen === undefined) {
  process.stdout.write(`${await tellStory('ja')}\n${await tellStory('en')}`);
} else {
  // npm runs scripts in the folder of the package; the user stands elsewhere
  const here = process.env.RENKEI_CWD ?? process.env.INIT_CWD ?? process.cwd();
  const log = (line: string) => process.stdout.write(`${line}\n`);
  const folder = resolve(here, wanted.folder);
  const server = await startServer({ folder, clock: systemClock, log, port: wanted.listen });
  log(JSON.stringify({ level: 'info', listening: `http://127.0.0.1:${server.port}` }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
}
