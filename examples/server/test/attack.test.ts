import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { admission, serve } from './serve.js';

/** Sends bytes as they are and gives what comes back, until the server hangs up or a problem was answered. */
function raw(port: number, ...parts: readonly (string | Buffer | number)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answered = '';
    socket.setEncoding('utf8').on('data', (text) => {
      answered += text;
      if (answered.includes('\r\n\r\n') && answered.trimEnd().endsWith('}')) socket.destroy();
    });
    socket.once('error', () => {}).once('close', () => resolve(answered));
    (async () => {
      for (const part of parts) {
        if (typeof part === 'number') await pause(part);
        else if (!socket.destroyed) socket.write(part);
      }
    })();
  });
}

const head = (path: string, ...headers: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', ...headers, '', ''].join(
    '\r\n',
  );

describe('a body', () => {
  it('announced as huge is refused before it comes', async () => {
    const { server } = await serve();
    const answered = await raw(server.port, head('/handovers', 'Content-Length: 10000000000'), '{');
    expect(answered).toMatch(/^HTTP\/1.1 413 /);
    expect(answered).toContain('256kB');
  });

  it('that grows without end is refused at the limit, and the server goes on', async () => {
    const { server, ask } = await serve();
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`;
    const answered = await raw(
      server.port,
      head('/handovers', 'Transfer-Encoding: chunked'),
      ...Array(17).fill(chunk),
    );
    expect(answered).toMatch(/^HTTP\/1.1 413 /);
    expect((await ask('GET /nowhere')).status).toBe(404);
  });

  it('that comes a drop at a time is not waited for', async () => {
    const { server } = await serve({ limits: { bodyMillis: 300 } });
    const began = performance.now();
    const answered = await raw(
      server.port,
      head('/handovers', 'Content-Length: 100'),
      '{',
      100,
      '"',
      100,
      'a',
    );
    expect(answered).toMatch(/^HTTP\/1.1 408 /);
    expect(answered).toContain('Connection: close');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('whose head does not come to an end is not waited for either', async () => {
    const { server } = await serve({ limits: { bodyMillis: 300 } });
    const answered = await raw(server.port, 'POST /handovers HTTP/1.1\r\nHost: local', 100, 'host\r\nX: ');
    expect(answered).toMatch(/^HTTP\/1.1 408 /);
  });

  it('whose sender hangs up leaves nothing behind', async () => {
    const { server, ask, logged } = await serve();
    const socket = connect(server.port, '127.0.0.1');
    socket.write(head('/handovers', 'Content-Length: 100'));
    await pause(50);
    socket.destroy();
    await pause(50);
    expect((await ask('GET /nowhere')).status).toBe(404);
    expect(logged.join()).not.toContain('error');
  });

  it('nested ten thousand deep is refused, as a list and as an object', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    const lists = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const objects = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    for (const path of ['/handovers', '/episodes/ep-1/events', '/episodes/ep-1']) {
      const method = path === '/episodes/ep-1' ? 'PUT' : 'POST';
      for (const deep of [lists, objects]) {
        const { status, json } = await ask(`${method} ${path}`, deep);
        expect([status, json.type]).toEqual([400, 'tag:renkei.example,2026:problem/tooDeep']);
      }
    }
  });

  it.each(['', '{', '{"subject":{"name":"潮見 ハル"', 'null,', '\u0000'])(
    'that is no JSON (%j) is refused without a word of it',
    async (body) => {
      const { ask } = await serve();
      const { status, text } = await ask('POST /handovers', body);
      expect(status).toBe(400);
      expect(text).not.toMatch(/潮見|position|token|Unexpected/);
    },
  );

  it('that is no UTF-8 is refused', async () => {
    const { server } = await serve();
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    expect(await raw(server.port, head('/handovers', 'Content-Length: 4'), bytes)).toMatch(/^HTTP\/1.1 400 /);
  });

  it.each(['null', '[]', '"text"', '12', 'true'])('that is %s is no sheet and no event', async (body) => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    expect((await ask('POST /handovers', body)).status).toBe(422);
    expect((await ask('POST /episodes/ep-1/events', body)).status).toBe(422);
    expect((await ask('PUT /episodes/ep-2', body)).status).toBe(422);
  });

  it.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['application/jsonx', {}],
    ['application/json', { 'Content-Encoding': 'gzip' }],
  ])('of the type %s %o is refused', async (type, headers) => {
    const { ask } = await serve();
    const { status } = await ask('POST /handovers', '{}', { 'Content-Type': type, ...headers });
    expect(status).toBe(415);
  });
});

describe('a key that JavaScript knows', () => {
  it('in a sheet is only an unknown item', async () => {
    const { ask } = await serve();
    const sheet =
      '{"__proto__":{"ok":true},"constructor":{"prototype":{"ok":true}},"subject":{"__proto__":{"name":"x"}}}';
    const { status } = await ask('POST /handovers', sheet);
    expect(status).toBe(422);
    expect(Object.hasOwn(Object.prototype, 'ok')).toBe(false);
    expect('ok' in {}).toBe(false);
  });

  it('in an event is refused, wherever it stands', async () => {
    const { ask } = await serve();
    await ask('PUT /episodes/ep-1', { personId: 'p-1' });
    const event = JSON.stringify(admission('ev-1', { data: {} }));
    for (const wrong of [
      event.replace('{', '{"__proto__":{"role":"wardNurse"},'),
      event.replace('"data":{', '"data":{"__proto__":{"careManager":"yes"}'),
      event.replace('"type":"admission.reported"', '"type":"__proto__"'),
      event.replace('"type":"admission.reported"', '"type":"constructor"'),
      event.replace('"role":"wardNurse"', '"role":"__proto__"'),
    ]) {
      expect((await ask('POST /episodes/ep-1/events', wrong)).status).toBe(422);
    }
    expect((await ask('GET /episodes/ep-1/obligations')).json.obligations).toEqual([]);
  });

  it('as the name of an episode is none', async () => {
    const { ask } = await serve();
    for (const id of ['__proto__', 'constructor', 'toString'])
      expect((await ask(`GET /episodes/${id}/obligations`)).status).toBe(404);
  });
});

it.each([
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '..',
  '.',
  'ep-1%00',
  'ep-1%',
  'ep-1.jsonl',
  'EP-1',
  'ep_1',
  'con%3a',
  '海野',
  'a'.repeat(65),
  '',
])('an address that leads elsewhere (%j) leads nowhere', async (id) => {
  const { server, ask } = await serve();
  await ask('PUT /episodes/ep-1', { personId: 'p-1' });
  // as it stands: fetch would tidy it up
  const path = Buffer.from(`/episodes/${id}/obligations`).toString('latin1');
  const answered = await raw(
    server.port,
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  );
  expect(answered).toMatch(/^HTTP\/1.1 (404|400) /);
});

it('no answer and no line of the log repeats what was sent', async () => {
  const { ask, logged } = await serve();
  const secret = '潮見ハル秘密';
  await ask('PUT /episodes/ep-1', { personId: 'p-1' });
  const answers = [
    await ask('POST /handovers', {
      header: { writtenOn: secret },
      subject: { birthDate: secret, sex: secret, [secret]: secret },
    }),
    await ask('PUT /episodes/ep-2', { personId: secret }),
    await ask('POST /episodes/ep-1/events', admission(secret, { type: secret, data: { [secret]: secret } })),
    await ask(
      'POST /episodes/ep-1/events',
      admission('ev-1', { data: { [secret]: secret, careLevel: secret } }),
    ),
    await ask('POST /episodes/ep-1/events', admission('ev-1', { data: { facts: { [secret]: secret } } })),
    await ask(`GET /episodes/${encodeURIComponent(secret)}/obligations`),
    await ask(`GET /${encodeURIComponent(secret)}?${encodeURIComponent(secret)}`),
    await ask('POST /handovers', `{"${secret}`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 404, 404, 400]);
  const said = answers.map(({ text }) => text).join() + logged.join();
  expect(said).not.toContain(secret);
  expect(said).not.toContain(encodeURIComponent(secret));
  for (const line of logged)
    expect(Object.keys(JSON.parse(line))).toEqual(['at', 'level', 'method', 'route', 'status', 'ms']);
});
