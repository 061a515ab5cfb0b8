import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { handClock } from '../src/hand-clock.js';
import { type RunningServer, type Settings, startServer } from '../src/server.js';

const nurse = { id: 'nurse-1', role: 'wardNurse' };

export const admission = (id = 'ev-1', more: object = {}) => ({
  id,
  type: 'admission.reported',
  occurredAt: '2026-06-05T20:10+09:00',
  recordedAt: '2026-06-05T20:30+09:00',
  actor: nurse,
  ...more,
});

/** An event that can be recorded any number of times. */
export const visit = (id: string, more: object = {}) =>
  admission(id, { type: 'familyInterview.held', ...more });

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Served {
  readonly folder: string;
  readonly clock: ReturnType<typeof handClock>;
  readonly logged: string[];
  readonly server: RunningServer;
  /** Asks with JSON; `method path` as one text. */
  readonly ask: (what: string, body?: object | string, headers?: Record<string, string>) => Promise<Answered>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly json: any;
}

/** A server of one test's own, on a folder that may be another's. */
export async function serve(settings: Partial<Settings> = {}): Promise<Served> {
  const folder = settings.folder ?? temporaryFolder();
  const clock = handClock('2026-06-05T21:00+09:00');
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const server = await startServer({ folder, clock, log, ...settings });
  onTestFinished(() => server.stop());
  const ask = asker(server.port);
  return { folder, clock, logged, server, ask };
}

export const asker =
  (port: number): Served['ask'] =>
  async (what, body, headers = {}) => {
    const [method = '', path = ''] = what.split(' ');
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { ...(content !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  };
