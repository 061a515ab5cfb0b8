import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import { describeRegionIssue, loadRegion } from '../src/index.js';

const [ja, en] = ['ja', 'en'].map((locale) => createTranslator({ locale }));
const told = (text: string) =>
  loadRegion(text).issues.map((issue) => [ja, en].map((t) => t && describeRegionIssue(issue, { t })));

const days = (count: number) =>
  `"steps": {\n  "sendAdmissionHandover": {"due": {"days": ${count}, "after": "admittedOn", "firstDay": "same", "force": "soft"}}}`;
const town = (...members: string[]) =>
  `{"id": "town", "level": "city", "name": {"ja": "町"},\n"editions": [{"from": "2026-04-01",\n${members.join(',\n')}}]}`;

describe('a key that is written twice', () => {
  it('blocks, where the first steps would have been lost without a word', () => {
    const text = town(days(2), '"steps": {}');
    expect(JSON.parse(text).editions[0].steps).toEqual({});
    expect(loadRegion(text).ok).toBe(false);
    expect(told(text)).toEqual([
      [
        'town > 5行目: 「steps」が2度あります（初めは3行目）。1つにまとめてください',
        'town > line 5: “steps” is there twice (first on line 3). Put both into one',
      ],
    ]);
  });

  it.each(['sendAdmissionHandover', 'subject.name', 'documents.admissionHandover', 'admittedOn'])(
    'is named when it is one of the format or the nation: %s',
    (name) => {
      const { issues } = loadRegion(town(`"words": {"${name}": {}, "${name}": {}}`));
      expect(issues[0]).toMatchObject({ code: 'doubledKey', params: { name, line: 3, first: 3 } });
    },
  );

  it('is not repeated when it is somebody’s own', () => {
    const [[sentence = '', english = ''] = []] = told(town('"海野 波子": 1', '"海野 波子": 2'));
    expect(sentence).toBe('town > 4行目: この名前の項目が2度あります（初めは3行目）。1つにまとめてください');
    expect(english).toContain('a member of this name is there twice');
  });

  it('in a file of nothing else, is told some times and not without end', () => {
    const text = `{${Array.from({ length: 60_000 }, () => '"a":1').join(',\n')}}`;
    const { issues } = loadRegion(text);
    expect(issues.filter(({ code }) => code === 'doubledKey')).toHaveLength(50);
  });

  it('leaves the other mistakes to be seen at once', () => {
    const codes = loadRegion(
      town('"steps": {"sendAdmisionHandover": {}}', '"force": "binding"', '"force": "binding"'),
    );
    expect(codes.issues.map(({ code }) => code)).toEqual(['doubledKey', 'unknownStep']);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    [
      town('"force": "binding",'),
      '3行目の19文字目: JSONとして読めません。このコンマ「,」は要りません。消してください。',
    ],
    [
      town('"force"： "binding"'),
      '3行目の8文字目: JSONとして読めません。全角の記号です。半角の「:」で書いてください。',
    ],
    [
      town('“force”: "binding"'),
      '3行目の1文字目: JSONとして読めません。引用符は半角の「"」で書いてください。',
    ],
    [
      town('"force": "binding" // 会議'),
      '3行目の20文字目: JSONとして読めません。JSONには注釈を書けません。消してください。',
    ],
    [
      `${town('"steps": {')}`,
      '3行目の12文字目: JSONとして読めません。2行目で開いたかっこを「}」で閉じてください。',
    ],
    ['', '1行目の1文字目: JSONとして読めません。ファイルに何も書かれていません。'],
    [
      '{"a": "C:\\dir"}',
      '1行目の10文字目: JSONとして読めません。「\\」は、2つ続けて「\\\\」と書いてください。',
    ],
  ])('is told with line, character and what to do: %j', (text, sentence) => {
    expect(told(text)[0]?.[0]).toBe(sentence);
    expect(told(text)[0]?.[1]).toMatch(/^line \d+, character \d+: this cannot be read as JSON\. [A-Z]/);
  });

  it('is told in words that repeat nothing of it', () => {
    for (const text of [
      '{"海野": “波子”}',
      '{"海野 波子"}',
      '{海野: 1}',
      '{"a": 海野}',
      '{"海野": "波子',
      '[海野 波子]',
    ]) {
      for (const sentence of told(text).flat())
        expect(sentence).not.toMatch(/海野|波子|undefined|\{\{|\[ja\]/);
    }
  });

  it('begins its lines after the mark that some programs write before it', () => {
    expect(told('\uFEFF{,}')[0]?.[0]).toContain('1行目の2文字目');
  });
});
