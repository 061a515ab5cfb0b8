import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.js';

const notJson = { ok: false, issue: { code: 'notJson', path: [] } };

describe('the text of a JSON file', () => {
  it('is read, with the mark that some programs write before it', () => {
    expect(parseJson('\uFEFF{"a": 1}')).toEqual({ ok: true, data: { a: 1 } });
  });

  it.each(['', '{', "{'a': 1}", 'undefined', '{"name": "海野 波子"'])(
    '%j is no JSON, and is not quoted',
    (text) => {
      expect(parseJson(text)).toEqual(notJson);
    },
  );

  it('that is larger than any sheet is not read', () => {
    const tooLarge = { ok: false, issue: { code: 'tooLarge', path: [], params: { maxKilobytes: 256 } } };
    expect(parseJson(`"${'a'.repeat(256_000)}"`)).toEqual(tooLarge);
    expect(parseJson(`"${'a'.repeat(256_000 - 2)}"`).ok).toBe(true);
    expect(parseJson('"aa"', { maxKilobytes: 0.001 }).ok).toBe(false);
  });

  it('however deep it is nested, is read or refused, never thrown', () => {
    const deep = '['.repeat(100_000);
    expect(parseJson(deep)).toEqual(notJson);
    expect(() => parseJson(`${deep}${']'.repeat(100_000)}`)).not.toThrow();
  });
});
