import type { IncomingMessage } from 'node:http';
import type { Limits } from './limits.js';

export type Refused =
  | { readonly code: 'wrongType' | 'notJson' }
  | { readonly code: 'tooLarge' | 'tooSlow' | 'tooDeep'; readonly params: Readonly<Record<string, number>> };

/** The content of a request, its refusal, or `gone` when the sender has hung up. */
export type Content = { readonly json: unknown } | { readonly refused: Refused } | 'gone';

/** Reads a JSON body within limits. What stands in it is repeated nowhere. */
export async function readJson(request: IncomingMessage, limits: Limits): Promise<Content> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (type.split(';')[0]?.trim().toLowerCase() !== 'application/json' || encoding !== 'identity')
    return { refused: { code: 'wrongType' } };
  const bytes = await bytesOf(request, limits);
  if (bytes === 'gone') return 'gone';
  if (bytes === 'tooLarge') return refusedFor('tooLarge', { kilobytes: limits.bytes / 1024 });
  if (bytes === 'tooSlow') return refusedFor('tooSlow', { seconds: limits.bodyMillis / 1000 });
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isDeeperThan(limits.depth, json) ? refusedFor('tooDeep', { depth: limits.depth }) : { json };
  } catch {
    // the message of JSON.parse quotes the text
    return { refused: { code: 'notJson' } };
  }
}

const refusedFor = (code: 'tooLarge' | 'tooSlow' | 'tooDeep', params: Readonly<Record<string, number>>) => ({
  refused: { code, params },
});

function bytesOf(request: IncomingMessage, { bytes, bodyMillis }: Limits) {
  return new Promise<Buffer | 'tooLarge' | 'tooSlow' | 'gone'>((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: Buffer | 'tooLarge' | 'tooSlow' | 'gone') => {
      clearTimeout(timer);
      request.removeAllListeners('data').resume(); // what still comes is thrown away, not kept
      resolve(result);
    };
    const timer = setTimeout(() => end('tooSlow'), bodyMillis);
    request.once('end', () => end(Buffer.concat(chunks)));
    request.once('close', () => end('gone'));
    request.once('error', () => end('gone'));
    if (Number(request.headers['content-length'] ?? 0) > bytes) return end('tooLarge');
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bytes) end('tooLarge');
      else chunks.push(chunk);
    });
  });
}

/** Level by level, so that no depth overflows the stack. */
function isDeeperThan(depth: number, json: unknown): boolean {
  let level = [json].filter(isNested);
  for (let reached = 0; level.length > 0; reached++) {
    if (reached > depth) return true;
    level = level.flatMap((one) => Object.values(one)).filter(isNested);
  }
  return false;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
