import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { verifyLog } from '@renkei/pathway';
import { fileStore } from '@renkei/pathway/file-store';
import { expect, it, onTestFinished } from 'vitest';
import { admission, asker, serve, temporaryFolder, visit } from './serve.js';

const example = fileURLToPath(new URL('..', import.meta.url));

/** The server as a process of its own, as `npm start -- --listen` runs it. */
async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', '--listen', '0', '--folder', folder],
    {
      cwd: example,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    const { listening } = JSON.parse(line);
    if (listening) return { child, port: Number(new URL(listening).port) };
  }
  throw new Error('the server did not start');
}

async function logOf(folder: string) {
  const found = await fileStore(folder).read('ep-1');
  if (!found?.ok) throw new Error('the log cannot be read');
  return found.episode.log;
}

it('killed in the middle and told to stop, it has all that it acknowledged, and its chain verifies', async () => {
  const folder = temporaryFolder();
  const acknowledged: string[] = [];
  // the child has the machine's clock: admitted an hour ago, so that it waits for days to come
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const past = { occurredAt: anHourAgo, recordedAt: anHourAgo };
  const postTo = async (port: number, event: { readonly id: string }) => {
    const { status } = await asker(port)('POST /episodes/ep-1/events', event);
    if (status === 201) acknowledged.push(event.id);
  };

  const first = await start(folder);
  await asker(first.port)('PUT /episodes/ep-1', { personId: 'p-1' });
  await postTo(first.port, admission('ev-1', past));
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let i = 0; ; i++) {
      await postTo(first.port, visit(`v-${writer}-${i}`, past));
      if (acknowledged.length === 12) first.child.kill('SIGKILL');
    }
  });
  const killed = once(first.child, 'exit');
  await Promise.allSettled(writers);
  expect(await killed).toEqual([null, 'SIGKILL']);
  // the worst moment: half of a line is on the disk
  const file = join(folder, 'ep-1.jsonl');
  appendFileSync(file, '{"seq":99,"outcome":"appl');

  const second = await start(folder);
  await postTo(second.port, visit('after', past));
  const last = Array.from({ length: 8 }, (_, i) => postTo(second.port, visit(`last-${i}`, past)));
  await Promise.race(last);
  const left = once(second.child, 'exit');
  second.child.kill('SIGTERM');
  await Promise.allSettled(last);
  expect(await left).toEqual([0, null]);

  const log = await logOf(folder);
  const ids = log.map(({ event }) => event?.id);
  expect(acknowledged.length).toBeGreaterThan(13);
  expect(acknowledged).toContain('after');
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(verifyLog(log, { episode: { id: 'ep-1', personId: 'p-1' } }).ok).toBe(true);
  expect(readFileSync(`${file}.set-aside`, 'utf8')).toBe('{"seq":99,"outcome":"appl');
}, 60_000);

it('told to stop, it finishes what is under way', async () => {
  const { server, ask, folder } = await serve();
  await ask('PUT /episodes/ep-1', { personId: 'p-1' });
  await ask('POST /episodes/ep-1/events', admission());
  const asked = Array.from({ length: 10 }, (_, i) => ask('POST /episodes/ep-1/events', visit(`v-${i}`)));
  await asked[0];
  await server.stop();
  const answers = await Promise.allSettled(asked);
  const done = answers.filter((one) => one.status === 'fulfilled' && one.value.status === 201).length;
  const log = await logOf(folder);
  expect(log.length).toBe(done + 1);
});

it('a log that somebody has changed is set aside, and nothing is added to it', async () => {
  const { server, ask, folder } = await serve();
  await ask('PUT /episodes/ep-1', { personId: 'p-1' });
  await ask('POST /episodes/ep-1/events', admission());
  await server.stop();
  const file = join(folder, 'ep-1.jsonl');
  const changed = readFileSync(file, 'utf8').replace('2026-06-05T20:10', '2026-06-04T20:10');
  writeFileSync(file, changed);
  const again = await serve({ folder });
  for (const what of ['GET /episodes/ep-1/obligations', 'GET /episodes/ep-1/duties.ics'])
    expect((await again.ask(what)).json.type).toBe('tag:renkei.example,2026:problem/setAside');
  expect((await again.ask('POST /episodes/ep-1/events', visit('v-1'))).status).toBe(500);
  expect(readFileSync(file, 'utf8')).toBe(changed);
});
