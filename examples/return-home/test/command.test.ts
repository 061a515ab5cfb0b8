import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFolder } from '../src/command.js';
import { here } from './own-folder.js';
import { runIn } from './run-in.js';

const command = (...args: string[]) => runIn(here, args);

const write = (name: string, content: unknown) => {
  mkdirSync(join(here, name, '..'), { recursive: true });
  writeFileSync(join(here, name), typeof content === 'string' ? content : JSON.stringify(content));
};

/** A small handover as a care manager types it, under the labels of the paper. */
const handover = {
  様式: '入院時情報提供書',
  記入日: '令和元年5月7日',
  入院日: 'Ｒ１．５．６',
  情報提供日: 'R1.5.7',
  医療機関名: '架空病院',
  居宅介護支援事業所名: '架空居宅',
  ケアマネジャー氏名: '浜辺 さくら',
  患者氏名: '海野 波子',
};

describe('the example', () => {
  it('tells the journey in both languages, as output.txt shows it', async () => {
    const { code, printed, complained } = command();
    expect(complained).toBe('');
    expect(code).toBe(0);
    await expect(printed).toMatchFileSnapshot('../output.txt');
  });

  it('writes the checked sheets and the log where the user stands, and leaves no half-written file', () => {
    command();
    expect(readdirSync(join(here, 'out')).sort()).toEqual(['documents', 'log.jsonl', 'sheets']);
    expect(readdirSync(join(here, 'out/sheets'))).toEqual([
      'admission-handover.html',
      'discharge-record.html',
    ]);
    expect(readFileSync(join(here, 'out/sheets/admission-handover.html'), 'utf8')).toContain('海野 波子');
    const rows = readFileSync(join(here, 'out/log.jsonl'), 'utf8').trim().split('\n');
    expect(rows.map((row) => JSON.parse(row).outcome)).not.toContain('rejected');
    const sheet = JSON.parse(readFileSync(join(here, 'out/documents/admission-handover.json'), 'utf8'));
    expect(sheet.content.subject.nameKana).toBe('ウミノ ナミコ');
    expect(sheet.typed['subject.nameKana']).toBe('ｳﾐﾉ ﾅﾐｺ');
  });

  it('lets the handover wait where the sheet says that consent was refused', () => {
    write('refused.json', { ...handover, 情報提供日: '', 同意に基づく旨の定型文: '拒否' });
    const { printed } = command('refused.json', '--lang', 'ja');
    expect(printed).toMatch(/入院時情報提供書を病院に渡す.*待ち: 同意/);
    expect(printed).toContain('同意の拒否');
  });

  it('reads its own output again', () => {
    command();
    const { code } = command('out/documents/admission-handover.json');
    expect(code).toBe(0);
  });

  it('stands at the day that is asked for: what came later has not happened yet', () => {
    const { printed } = command('--as-of', '令和8年6月6日', '--lang', 'ja');
    expect(printed).toContain('基準日 令和8年6月6日（土）');
    expect(printed).not.toContain('退院前カンファレンス（退院支援');
  });
});

describe('the other stories', () => {
  const folder = join(exampleFolder, '..', 'scenarios');

  it.each(readdirSync(folder))('%s is told in both languages as its output.txt shows it', async (name) => {
    const { code, printed, complained } = command(join(folder, name));
    expect(complained).toBe('');
    expect(code).toBe(0);
    await expect(printed).toMatchFileSnapshot(`../scenarios/${name}/output.txt`);
  });
});

describe("a handover of one's own", () => {
  it('starts with its admission date, counts as sent on its 情報提供日, and says what is not known', () => {
    write('mine.json', handover);
    const { code, printed } = command('./mine.json', '--lang', 'ja');
    expect(code).toBe(0);
    expect(printed).toContain('令和元年5月6日（月）\n  --:-- 入院');
    expect(printed).toContain('令和元年5月7日（火）\n  --:-- 入院時情報提供書の送付');
    expect(printed).toContain('入院の時刻が分かりません');
    expect(printed).toContain('事業所の営業日と営業時間が分かりません');
  });

  it('may be planned: then the admission date is unknown, and said to be', () => {
    const { 入院日: _, ...planned } = handover;
    write('mine.json', { ...planned, header: { admissionPlanned: '○' } });
    const { code, printed } = command('mine.json', '--lang', 'en');
    expect(code).toBe(0);
    expect(printed).toContain('The admission date is not written');
  });
});

describe('a blank sheet', () => {
  it('is written with the labels of the paper, and never over a file', () => {
    expect(command('--blank', 'admissionHandover').code).toBe(0);
    const blank = JSON.parse(readFileSync(join(here, 'admissionHandover.json'), 'utf8'));
    expect(blank.様式).toBe('入院時情報提供書');
    write('admissionHandover.json', '{"mine":1}');
    const { code, complained } = command('--blank', 'admissionHandover');
    expect(code).toBe(1);
    expect(complained).toContain('上書きしません');
    expect(readFileSync(join(here, 'admissionHandover.json'), 'utf8')).toBe('{"mine":1}');
    expect(readdirSync(here)).toEqual(['admissionHandover.json']);
  });

  it('filled in where it was blank, is a good handover', () => {
    command('--blank', 'admissionHandover');
    const blank = JSON.parse(readFileSync(join(here, 'admissionHandover.json'), 'utf8'));
    const fill = (node: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(node).map(([key, value]) => {
          const typed = handover[key as keyof typeof handover];
          if (typed !== undefined) return [key, typed];
          const inside = typeof value === 'object' && value !== null && !Array.isArray(value);
          return [key, inside ? fill(value as Record<string, unknown>) : value];
        }),
      );
    write('filled.json', fill(blank));
    const { code, complained } = command('filled.json', '--lang', 'ja');
    expect(complained).toBe('');
    expect(code).toBe(0);
  });
});

describe('an item that the form does not know', () => {
  it('is said not to be printed, with its place in the file and never by its name', () => {
    write('mine.json', { ...handover, 浜辺さんのアレルギー: '卵' });
    const { code, printed } = command('mine.json');
    expect(code).toBe(0);
    expect(printed).toContain('「入院時情報提供書」の9番目は用紙にない項目名で、内容は印刷されません');
    expect(printed).toContain('Item 9 of “Hospital admission information form” is not on the form');
    expect(printed).not.toMatch(/アレルギー|卵/);
  });
});

describe('a slip with the box of another one', () => {
  it('says which box this one has, and where the other belongs', () => {
    write('slip.json', { 様式: 'liaisonForm', 部分: 'notice', header: { kind: 'reply' } });
    const { code, complained } = command('slip.json', '--lang', 'ja');
    expect(code).toBe(1);
    expect(complained).toMatch(
      /この用紙の「様式区分」は「[^」]+」です。ほかのときは、そのための用紙に書いてください/,
    );
  });
});

describe('a folder without sheets', () => {
  it('makes no PDF and says nothing of one', () => {
    cpSync(join(exampleFolder, '..', 'scenarios', 'death-in-hospital'), join(here, 'story'), {
      recursive: true,
    });
    const { printed, complained } = runIn(here, ['story', '--lang', 'ja'], () => 'made');
    expect(printed).toContain('書き出しました: 1個のファイル');
    expect(complained).toBe('');
  });
});

describe('a file that is refused', () => {
  it.each<[string, unknown, string, string]>([
    ['that is no JSON', '{"患者氏名": 海野', 'JSONとして読めません', 'cannot be read as JSON'],
    ['that is over 256 kB', `"${'あ'.repeat(100_000)}"`, '256kB', '256 kB'],
    ['that nests too deeply', JSON.parse(`${'{"a":'.repeat(14)}1${'}'.repeat(14)}`), '12段', '12 levels'],
    ['that is no object', [1], '「項目名: 記入内容」', 'pairs of item and answer'],
    ['that lacks the name', { ...handover, 患者氏名: '' }, '「患者氏名」', 'Name'],
    ['with a wrong choice', { ...handover, 性別: '海' }, '「性別」', 'Sex'],
    ['with 昭和65年', { ...handover, 生年月日: '昭和65年1月1日' }, '「生年月日」', 'Date of birth'],
    ['with 2月30日', { ...handover, 生年月日: '昭和10年2月30日' }, '「生年月日」', 'Date of birth'],
    [
      'with a nine-digit phone number',
      { ...handover, 電話番号: '022600000', header: {} },
      '電話番号',
      'elephone',
    ],
    [
      'with a name longer than its box',
      { ...handover, 患者氏名: '海'.repeat(61) },
      '60文字',
      '60 characters',
    ],
    ['with a label that is printed twice', { ...handover, 続柄: '長女' }, '主介護者', 'aregiver'],
  ])(
    '%s names the field in both languages, writes nothing, and does not repeat the value',
    (_, content, ja, en) => {
      write('mine.json', content);
      const { code, printed, complained } = command('mine.json');
      expect(code).toBe(1);
      expect(printed).toBe('');
      expect(complained).toContain(ja);
      expect(complained).toContain(en);
      expect(complained).not.toMatch(/海野|65年|2月30日|022600000|長女|at .*:\d+:\d+/);
      expect(existsSync(join(here, 'out'))).toBe(false);
    },
  );

  it('tells all problems at once, in the order of the paper', () => {
    write('mine.json', { ...handover, 患者氏名: '', 記入日: 'きのう', 生年月日: '昭和65年1月1日' });
    const { complained } = command('mine.json', '--lang', 'ja');
    const at = ['記入日', '患者氏名', '生年月日'].map((label) => complained.indexOf(`「${label}」`));
    expect(at.every((position) => position > 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it('that is not there is said to be missing', () => {
    const { code, complained } = command('nobody.json', '--lang', 'en');
    expect(code).toBe(1);
    expect(complained).toContain('does not exist');
  });

  it('keeps an earlier result as it was', () => {
    command();
    const before = readFileSync(join(here, 'out/log.jsonl'), 'utf8');
    write('mine.json', { ...handover, 患者氏名: '' });
    command('mine.json');
    expect(readFileSync(join(here, 'out/log.jsonl'), 'utf8')).toBe(before);
  });
});

describe('a folder', () => {
  const story = (change: (record: { できごと: Record<string, unknown>[] }) => void) => {
    cpSync(exampleFolder, join(here, 'story'), { recursive: true });
    const record = JSON.parse(readFileSync(join(here, 'story/episode.json'), 'utf8'));
    change(record);
    write('story/episode.json', record);
  };

  it('with an event before its cause is refused, with the number of the event and the reason', () => {
    story((record) => {
      record.できごと = record.できごと.slice(3);
    });
    const { code, complained } = command('story', '--lang', 'ja');
    expect(code).toBe(1);
    expect(complained).toContain('1件目のできごと');
    expect(existsSync(join(here, 'out'))).toBe(false);
  });

  it('with an unknown event names the row and the item', () => {
    story((record) => {
      (record.できごと[1] as Record<string, unknown>).内容 = '空を飛ぶ';
    });
    const { complained } = command('story', '--lang', 'ja');
    expect(complained).toContain('できごと 2件目 内容');
    expect(complained).not.toContain('空を飛ぶ');
  });

  it('whose event names a sheet that is not there says so', () => {
    story((record) => {
      (record.できごと[3] as Record<string, unknown>).書類 = 'nothing.json';
    });
    expect(command('story').code).toBe(1);
  });

  it('without episode.json is refused', () => {
    mkdirSync(join(here, 'empty'));
    const { code, complained } = command('empty', '--lang', 'ja');
    expect(code).toBe(1);
    expect(complained).toContain('episode.json');
  });
});

describe('a command that does not start', () => {
  it.each([
    [['--colour', 'red']],
    [['a.json', 'b.json']],
    [['--lang', 'fr']],
    [['--as-of', '昭和65年']],
    [['--blank', 'nothing']],
    [['--blank', '__proto__']],
  ])('%j has an exit code of its own and names no field', (args) => {
    const { code, printed, complained } = command(...args);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(complained.trim().split('\n')).toHaveLength(2);
  });
});
