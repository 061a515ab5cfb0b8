import { admissionHandoverFixtures } from '@renkei/forms/testing';
import { describe, expect, it } from 'vitest';
import { admission, serve, visit } from './serve.js';

describe('an event', () => {
  it('sent twice is recorded once', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    expect((await ask('POST /episodes/ep-1/events', admission())).json).toMatchObject({
      outcome: 'applied',
      seq: 1,
    });
    const again = await ask('POST /episodes/ep-1/events', admission());
    expect([again.status, again.json.outcome, again.json.seq]).toEqual([200, 'duplicate', 1]);
    expect((await ask('GET /episodes/ep-1/obligations')).json.seq).toBe(1);
  });

  it('whose id another one has is refused', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    await ask('POST /episodes/ep-1/events', admission());
    const { status, json } = await ask('POST /episodes/ep-1/events', visit('ev-1'));
    expect([status, json.errors[0].pointer]).toEqual([409, '#/id']);
  });

  it('whose sender has not seen the latest row is a conflict, and tells which row that is', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    await ask('POST /episodes/ep-1/events', admission());
    const stale = await ask('POST /episodes/ep-1/events', visit('ev-2', { expectedSeq: 0 }));
    expect([stale.status, stale.json.type, stale.json.seq]).toEqual([
      409,
      'tag:renkei.example,2026:problem/conflict',
      2,
    ]);
    expect((await ask('POST /episodes/ep-1/events', visit('ev-2', { expectedSeq: 2 }))).status).toBe(201);
  });

  it('of two senders who saw the same row, one wins', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    await ask('POST /episodes/ep-1/events', admission());
    const both = ['a', 'b'].map((id) => ask('POST /episodes/ep-1/events', visit(id, { expectedSeq: 1 })));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('forty at once, in two episodes, all stand in the log once and in a row', async () => {
    const { ask } = await serve();
    for (const id of ['ep-1', 'ep-2']) {
      await ask(`PUT /episodes/${id}`, { personId: 'p-1' });
      await ask(`POST /episodes/${id}/events`, admission());
    }
    const asked = Array.from({ length: 40 }, (_, i) =>
      ask(`POST /episodes/ep-${(i % 2) + 1}/events`, visit(`v-${i}`)),
    );
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201));
    const seqs = answers.filter((_, i) => i % 2 === 0).map(({ json }) => json.seq as number);
    expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
  });

  it('that says nothing readable is told item by item', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    const wrong = await ask(
      'POST /episodes/ep-1/events',
      admission('ev-1', { occurredAt: 'きのう', actor: {} }),
      {
        'Accept-Language': 'en-GB,en;q=0.9,ja;q=0.1',
      },
    );
    expect(wrong.status).toBe(422);
    expect(wrong.headers.get('Content-Language')).toBe('en');
    expect(wrong.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/occurredAt',
      '#/actor/id',
      '#/actor/role',
    ]);
  });
});

it('an episode begun again stays as it is, and is nobody else’s', async () => {
  const { ask } = await serve();
  expect((await ask('PUT /episodes/ep-1', { personId: 'p-1' })).status).toBe(201);
  expect((await ask('PUT /episodes/ep-1', { personId: 'p-1' })).status).toBe(200);
  expect((await ask('PUT /episodes/ep-1', { personId: 'p-2' })).status).toBe(409);
});

it('a good handover gets the reference by which an event names it', async () => {
  const { ask } = await serve();
  const { status, json } = await ask('POST /handovers', admissionHandoverFixtures.livesAloneDementia);
  expect(status).toBe(200);
  expect(json.document).toEqual({
    form: 'admissionHandover',
    edition: 'r6',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await ask('PUT /episodes/ep-1', { personId: 'p-1' });
  const event = admission('ev-1', { data: { document: { ...json.document, id: 'sheet-1' } } });
  expect((await ask('POST /episodes/ep-1/events', event)).status).toBe(201);
});

describe('an answer', () => {
  it('comes in Japanese, unless English is asked for first', async () => {
    const { ask } = await serve();
    const languageFor = async (wanted: string) =>
      (await ask('GET /nowhere', undefined, { 'Accept-Language': wanted })).headers.get('Content-Language');
    expect(await languageFor('en')).toBe('en');
    expect(await languageFor('en-US,ja;q=0.5')).toBe('en');
    expect(await languageFor('ja,en;q=0.5')).toBe('ja');
    expect(await languageFor('fr')).toBe('ja');
    expect(await languageFor('*')).toBe('ja');
    expect(await languageFor(';;,q=x')).toBe('ja');
  });

  it('may be kept, framed, sniffed or read by no other page', async () => {
    const { ask } = await serve();
    for (const what of ['GET /nowhere', 'DELETE /episodes/ep-1']) {
      const { headers } = await ask(what);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    }
  });

  it('to a method that is not there names those that are', async () => {
    const { ask } = await serve();
    const { status, headers } = await ask('GET /episodes/ep-1/events');
    expect([status, headers.get('Allow')]).toEqual([405, 'POST']);
  });
});
