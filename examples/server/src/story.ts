import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handClock } from './hand-clock.js';
import { printed } from './printed.js';
import { startServer } from './server.js';
import { type Step, sent, sheet, steps } from './steps.js';
import type { Language } from './words.js';

/** Plays the steps against a server of its own, and tells what was sent and what came back. */
export async function tellStory(language: Language): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-server-'));
  const clock = handClock('2026-06-05T20:30+09:00');
  const logged: string[] = [];
  const server = await startServer({ folder, clock, log: (line) => logged.push(line) });
  const told: string[] = [];
  let document: object | undefined;
  for (const step of steps) {
    if (step.at !== undefined) await clock.turnTo(step.at);
    const body = step.withSheet ? { ...step.body, data: { ...sent.data, document } } : step.body;
    const request = requestOf(step, body, language);
    const response = await fetch(`http://127.0.0.1:${server.port}${request.path}`, request);
    const text = await response.text();
    if (step.body === sheet && response.ok) document = { ...JSON.parse(text).document, id: 'sheet-1' };
    const [type] = (response.headers.get('Content-Type') ?? '').split(';');
    told.push(
      `${told.length + 1}. ${step[language]}\n> ${step.ask}${step.type ? `  ${step.type}` : ''}\n` +
        `${request.body ? `  ${request.body}\n` : ''}< ${response.status} ${type}\n${printed(text)}\n`,
    );
  }
  await server.stop();
  await rm(folder, { recursive: true });
  const [heading, ending] = { ja: ['日本語', 'サーバーの記録'], en: ['English', 'What the server logged'] }[
    language
  ];
  return [`== ${heading}\n`, ...told, ending, ...logged, ''].join('\n');
}

function requestOf(
  { ask, type = 'application/json' }: Step,
  content: object | undefined,
  language: Language,
) {
  const [method = '', path = ''] = ask.split(' ');
  const body = content && JSON.stringify(content);
  const headers = { 'Accept-Language': language, ...(body && { 'Content-Type': type }) };
  return { method, path, headers, ...(body && { body }) };
}
