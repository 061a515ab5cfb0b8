import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  text: `${JSON.stringify(body, null, 2)}\n`,
});

/** Nothing here is a page, may be kept by anybody on the way, or be guessed to be something else. */
const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Language',
};

export function send(response: ServerResponse, answer: Answer, language: string): void {
  response.writeHead(answer.status, {
    ...always,
    'Content-Type': answer.type,
    'Content-Language': language,
    'Content-Length': Buffer.byteLength(answer.text),
    ...answer.headers,
  });
  response.end(answer.text);
}
