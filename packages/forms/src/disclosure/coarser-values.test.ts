import { describe, expect, it } from 'vitest';
import { initialsOf, isInitials } from './initials.js';
import { municipalityOf } from './municipality.js';
import { namesSomebody } from './names-within.js';
import { isPartialName, partialName } from './partial-name.js';

describe('names and places, coarser', () => {
  it.each([
    ['ヤマダ タロウ', 'Y.T.'],
    ['シオミ ハル', 'S.H.'],
    ['チバ ジュン', 'C.J.'],
    ['フクシ ヅル', 'F.Z.'],
    ['グエン ティ ラン', 'G.T.R.'],
  ])('the initials of %s are %s', (kana, initials) => expect(initialsOf(kana)).toBe(initials));

  it('a reading in one piece gives no initials: where the family name ends is not guessed', () => {
    expect(initialsOf('ヤマダタロウ')).toBeUndefined();
    expect(initialsOf('')).toBeUndefined();
  });

  it('initials are capitals with points, and nothing else', () => {
    expect(['Y.T.', 'Y.T', 'G.T.R.'].every(isInitials)).toBe(true);
    expect(['Yamada', 'Y', '山.T.', 'Y.T.太郎'].some(isInitials)).toBe(false);
  });

  it('of each part of a name every other character is blotted out', () => {
    expect(partialName('佐野 洋子')).toBe('●野 ●子');
    expect(partialName('渚 耕三')).toBe('● ●三');
    // 辻 with its variation selector is one character
    expect(partialName('\u8FBB\u{E0100} 文')).toBe('● ●');
  });

  it('a written name keeps its places and blots out at least half', () => {
    expect(isPartialName('●野●子', '佐野 洋子')).toBe(true);
    expect(isPartialName('佐● 洋●', '佐野 洋子')).toBe(true);
    expect(isPartialName('佐野 ●●', '佐野 洋子')).toBe(false);
    expect(isPartialName('佐野 洋●', '佐野 洋子')).toBe(false);
    expect(isPartialName('●本 ●子', '佐野 洋子')).toBe(false);
    // one of three characters is too little, and two of five
    expect(isPartialName('●谷川 ●', '長谷川 文')).toBe(false);
    expect(isPartialName('●谷● ●', '長谷川 文')).toBe(true);
    expect(isPartialName('勅使河原 ●', '勅使河原 文')).toBe(false);
    expect(isPartialName('勅●河● ●', '勅使河原 文')).toBe(true);
    expect(isPartialName('●使河原●', '勅使河原 文')).toBe(false);
  });

  it.each([
    ['架空市入船町8-9 架空ハイツ305', '架空市'],
    ['東京都西東京市南町五丁目', '西東京市'],
    ['千葉県市川市八幡1-1', '市川市'],
    ['三重県四日市市諏訪町1-5', '四日市市'],
    ['群馬県佐波郡玉村町下新田', '玉村町'],
    ['北海道余市郡余市町朝日町', '余市町'],
    ['東京都千代田区市谷1', '千代田区'],
    ['宮城県気仙沼市八日町1-1', '気仙沼市'],
    ['長野県大町市大町', '大町市'],
    ['奈良県大和郡山市北郡山町', '大和郡山市'],
    ['愛知県蒲郡市旭町', '蒲郡市'],
    ['神奈川県横浜市中区本町', '横浜市'],
  ])('%s lies in %s', (address, city) => expect(municipalityOf(address)).toBe(city));

  it('what begins with no municipality gives none', () => {
    expect(municipalityOf('1-2-3')).toBeUndefined();
    expect(municipalityOf('')).toBeUndefined();
  });

  it('finds names, parts of names, readings and numbers in a free text', () => {
    const naming = ['潮見 ハル', '0000-00-1001', '浦 清'];
    expect(namesSomebody('潮見様は杖で歩く', naming)).toBe(true);
    // of two characters it is a name without 様, too
    expect(namesSomebody('潮見は杖で歩く', naming)).toBe(true);
    expect(namesSomebody('浦清に電話', naming)).toBe(true);
    expect(namesSomebody('ﾊﾙさん', naming)).toBe(true);
    expect(namesSomebody('連絡は00000010 01へ', naming)).toBe(true);
    expect(namesSomebody('浦さんに電話', naming)).toBe(true);
    expect(namesSomebody('浦安の病院', naming)).toBe(false);
    expect(namesSomebody('杖で歩く', naming)).toBe(false);
  });
});
