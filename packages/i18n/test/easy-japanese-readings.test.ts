import { describe, expect, it } from 'vitest';
import { easyJapanese } from '../src/ja-x-easy/index.js';
import { partsOf } from '../src/ruby.js';
import { dictionary, readingsOf } from './dictionary.js';

/** Readings that differ from the dictionary's, and why ours is right. */
const otherwise: Readonly<Record<string, string>> = {
  '1 ひと': 'the dictionary has no reading for figures; 1つ is ひとつ',
  '119番 ひゃくじゅうきゅうばん':
    'the dictionary has no reading for figures; the emergency number as people say it',
  '後 あと': 'the dictionary takes のち, which is written language; 退院の後 is said あと',
};

/** One sentence at a time, as the tokenizer reads best: without the spaces between the words, a thing in place of a reference. */
const sentencesOf = (text: string) =>
  text
    .replaceAll(/\$t\([^)]*\)/g, 'サービス')
    .replaceAll(' ', '')
    .split(/(?<=。)/);

describe('the readings of easy Japanese', async () => {
  const tokenizer = await dictionary();
  const readings = (text: string) =>
    sentencesOf(text).flatMap((sentence) => readingsOf(partsOf(sentence), tokenizer));
  const differing = Object.entries(easyJapanese).flatMap(([key, text]) =>
    readings(text)
      .filter(({ ours, theirs }) => ours !== theirs)
      .map((reading) => ({ key, ...reading })),
  );

  it('are those of the dictionary, or differ for a stated reason', () => {
    expect(differing.filter(({ text, ours }) => !(`${text} ${ours}` in otherwise))).toEqual([]);
  });

  it('differ nowhere without need: every stated reason still holds', () => {
    const found = differing.map(({ text, ours }) => `${text} ${ours}`);
    expect(Object.keys(otherwise).filter((one) => !found.includes(one))).toEqual([]);
  });

  it('are compared by the word, whatever piece carries the reading: a wrong one is found', () => {
    expect(readings('｜病院《びょういん》に ｜持《も》って ｜行《い》く ものです。')).toEqual([
      { text: '病院', ours: 'びょういん', theirs: 'びょういん' },
      { text: '持っ', ours: 'もっ', theirs: 'もっ' },
      { text: '行く', ours: 'いく', theirs: 'いく' },
    ]);
    expect(readings('お｜薬《くすり》｜手帳《てちよう》')).toContainEqual({
      text: '手帳',
      ours: 'てちよう',
      theirs: 'てちょう',
    });
  });
}, 60_000);
