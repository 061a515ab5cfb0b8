import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admission, type Served, serve } from './serve.js';

/** The duties and days that the clock has told, as the file holds them. */
const told = ({ folder }: Pick<Served, 'folder'>) =>
  readFileSync(join(folder, 'ep-1.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).event)
    .filter((event) => event?.type === 'deadline.reached')
    .map(({ occurredAt, data }) => `${occurredAt} ${data.obligation}`);

async function admittedOnFriday(): Promise<Served> {
  const served = await serve();
  await served.ask('PUT /episodes/ep-1', { personId: 'p-1' });
  await served.ask('POST /episodes/ep-1/events', admission('ev-1', { data: { supportFee: 'one' } }));
  return served;
}

const screening = '2026-06-07 screenDischargeNeeds:ev-1';

describe('a deadline', () => {
  it('is told when its day is over in Japan, and not before', async () => {
    const served = await admittedOnFriday();
    await served.clock.turnTo('2026-06-07T23:59:59+09:00');
    expect(told(served)).not.toContain(screening);
    await served.clock.turnTo('2026-06-08T00:00+09:00');
    expect(told(served)).toContain(screening);
  });

  it('is not told of what is done', async () => {
    const served = await admittedOnFriday();
    const done = admission('ev-2', { type: 'screening.done', data: { result: 'needed' } });
    expect((await served.ask('POST /episodes/ep-1/events', done)).status).toBe(201);
    await served.clock.turnTo('2026-06-08T00:00+09:00');
    expect(told(served)).not.toContain(screening);
  });

  it('that came while nobody looked is told at the next start, once', async () => {
    const first = await admittedOnFriday();
    await first.server.stop();
    expect(told(first)).toEqual([]);
    const clock = first.clock;
    await clock.turnTo('2026-06-20T08:00+09:00');
    const second = await serve({ folder: first.folder, clock });
    expect(told(first)).toContain(screening);
    const sofar = told(first);
    await second.server.stop();
    await serve({ folder: first.folder, clock });
    expect(told(first)).toEqual(sofar);
    expect(new Set(sofar).size).toBe(sofar.length);
  });

  it('is said by the clock alone', async () => {
    const { ask } = await admittedOnFriday();
    const { status, json } = await ask('POST /episodes/ep-1/events', {
      ...admission('ev-9', { type: 'deadline.reached', actor: { id: 'clock', role: 'clock' } }),
      data: { obligation: 'screenDischargeNeeds:ev-1', dueOn: '2026-06-05' },
    });
    expect([status, json.type]).toEqual([403, 'tag:renkei.example,2026:problem/clockOnly']);
  });
});
