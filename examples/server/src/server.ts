import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from './answer.js';
import { type Clock, instantOf } from './clock.js';
import { watchDeadlines } from './deadlines.js';
import { openKeeper } from './keeper.js';
import { type Limits, usualLimits } from './limits.js';
import { problem } from './problem.js';
import { readJson } from './read-json.js';
import type { Host } from './requests/request.js';
import { routeOf } from './routes.js';
import { translatorFor } from './words.js';

export interface Settings {
  /** Where the episodes are kept. */
  readonly folder: string;
  readonly clock: Clock;
  /** Hears one line of JSON for each request: no id, no name, no content. */
  readonly log: (line: string) => void;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  readonly limits?: Partial<Limits>;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no new request, finishes those under way, and leaves. */
  readonly stop: () => Promise<void>;
}

/** Starts the endpoint on the loopback address; who opens it to others puts TLS and a login before it. */
export async function startServer({
  folder,
  clock,
  log,
  port = 0,
  ...rest
}: Settings): Promise<RunningServer> {
  const limits = { ...usualLimits, ...rest.limits };
  const write = (line: Record<string, unknown>) => log(JSON.stringify({ at: instantOf(clock), ...line }));
  // the message of an error may hold a path or a value; its kind does not
  const failed = (error: unknown) =>
    write({ level: 'error', error: error instanceof Error ? error.name : 'unknown' });
  const episodes = await openKeeper(folder, clock);
  const deadlines = await watchDeadlines(episodes, { clock, failed });
  const host: Host = { episodes, deadlines, clock };

  const server = createServer(
    {
      maxHeaderSize: 8 * 1024,
      headersTimeout: limits.bodyMillis,
      requestTimeout: limits.bodyMillis * 2,
      connectionsCheckingInterval: 1_000,
    },
    async (request, response) => {
      const began = clock.now();
      const found = routeOf(request.url ?? '');
      const t = translatorFor(request);
      const answer = await answerTo(request, found, { host, limits }).catch((error: unknown) => {
        failed(error);
        return problem('failed', t);
      });
      if (answer === 'gone') return;
      if (!server.listening) response.setHeader('Connection', 'close');
      send(response, answer, t.locale);
      const { method = '' } = request;
      const route = found?.route.name ?? 'unknown';
      write({ level: 'info', method, route, status: answer.status, ms: clock.now() - began });
    },
  );
  server.maxConnections = 200;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop() };

  async function stop(): Promise<void> {
    deadlines.stop();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const patience = setTimeout(() => server.closeAllConnections(), limits.stopMillis);
    await closed;
    clearTimeout(patience);
    await episodes.idle();
  }
}

async function answerTo(
  request: IncomingMessage,
  found: ReturnType<typeof routeOf>,
  { host, limits }: { readonly host: Host; readonly limits: Limits },
) {
  const t = translatorFor(request);
  if (!found) return problem('notFound', t);
  const { route, id } = found;
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  const handler = Object.hasOwn(route.methods, method) ? route.methods[method] : undefined;
  if (!handler) {
    const allow = Object.keys(route.methods).join(', ');
    return problem('methodNotAllowed', t, { params: { allow }, headers: { Allow: allow } });
  }
  if (method === 'GET') return handler({ id, body: undefined, t }, host);
  const content = await readJson(request, limits);
  if (content === 'gone') return 'gone' as const;
  if ('refused' in content) {
    const { code, ...details } = content.refused;
    return problem(code, t, { ...details, ...(code === 'tooSlow' && { headers: { Connection: 'close' } }) });
  }
  return handler({ id, body: content.json, t }, host);
}
