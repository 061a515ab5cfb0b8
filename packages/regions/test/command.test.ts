import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/command/run.js';

const manifest = { version: '1.2.3', peerDependencies: { zod: '^4.1.0' } };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renkei-region-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function command(...args: string[]) {
  const said: string[] = [];
  const code = await run(args, { folder, manifest, print: (line) => said.push(line) });
  return { code, said, text: said.join('\n') };
}
const profile = () => JSON.parse(readFileSync(join(folder, 'region.json'), 'utf8'));
const write = (data: unknown, file = 'region.json') =>
  writeFileSync(join(folder, file), JSON.stringify(data));
const edition = (more: object) => ({ ...profile().editions[0], ...more });

describe('regions new', () => {
  it('writes a profile, a package.json and a README, and the check passes at once', async () => {
    const { code, said } = await command('new', 'my-town');
    expect(code).toBe(0);
    expect(said).toEqual([
      expect.stringContaining('npm install、そのあと npm test'),
      expect.stringContaining('Now run npm install, then npm test'),
    ]);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'package.json', 'region.json']);
    expect(profile().id).toBe('myTown');
    const project = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(project.scripts).toEqual({ test: 'regions check', explain: 'regions explain' });
    expect(project.dependencies).toEqual({ '@renkei/regions': '^1.2.3', zod: '^4.1.0' });
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toMatch(/## 日本語[\s\S]+## English/);
    expect(await command('check')).toEqual({
      code: 0,
      said: ['確認を通りました: national > myTown', 'The check is passed: national > myTown'],
      text: expect.anything(),
    });
  });

  it.each(['region.json', 'package.json', 'README.md'])('touches nothing when %s is there', async (file) => {
    writeFileSync(join(folder, file), 'mine');
    const { code, text } = await command('new', 'my-town');
    expect(code).toBe(1);
    expect(text).toContain(`${file} がすでにあります`);
    expect(text).toContain(`${file} is there already`);
    expect(readdirSync(folder)).toEqual([file]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
  });

  it.each(['8town', '町', 'my town', '../town', '-town', 'x'.repeat(65), 'a/b', 'my_town'])(
    'says in both languages why “%s” is no name, and writes nothing',
    async (name) => {
      const { code, said } = await command('new', name);
      expect(code).toBe(1);
      expect(said[0]).toContain('英字で始め');
      expect(said[1]).toContain('Begin with a letter');
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('asks for a name, and for another than that of a shipped region', async () => {
    expect((await command('new')).text).toMatch(/名前を英字で[\s\S]+Give the region a name/);
    for (const name of ['himeji', 'kitatama-hokubu', 'national']) {
      expect((await command('new', name)).text).toMatch(/収めてある地域[\s\S]+Choose another/);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what it can do when asked for something else', async () => {
    expect(await command()).toMatchObject({ code: 1, text: expect.stringMatching(/使い方[\s\S]+Use:/) });
    expect((await command('nwe', 'town')).code).toBe(1);
  });
});

describe('regions check', () => {
  beforeEach(() => command('new', 'my-town'));

  it('shows all that is wrong, each in both languages with what was meant', async () => {
    write({
      ...profile(),
      editions: [
        edition({
          steps: { sendAdmisionHandover: {} },
          words: { 'forms.admissionHandover.titel': { ja: '票' } },
        }),
      ],
    });
    const { code, said, text } = await command('check');
    expect(code).toBe(1);
    expect(text).toContain('myTown > editions[0].steps.sendAdmisionHandover');
    expect(said.filter((line) => line.includes('sendAdmissionHandover'))).toHaveLength(2);
    expect(said.filter((line) => line.includes('forms.admissionHandover.title'))).toHaveLength(2);
    expect(said.slice(-2)).toEqual([
      '確認を通っていません。直すところ: 2件',
      'The check is not passed. To put right: 2',
    ]);
  });

  it('passes with a word in one language only, and says that one is missing', async () => {
    write({
      ...profile(),
      editions: [
        edition({
          facts: {
            myTownIsland: {
              kind: 'code',
              values: ['yes'],
              source: 'host',
              scope: 'person',
              sensitivity: 'none',
            },
          },
          words: { 'pathway.fact.myTownIsland': { ja: '離島か' } },
        }),
      ],
    });
    const { code, text } = await command('check');
    expect(code).toBe(0);
    const place = 'myTown > editions[0].words.pathway.fact.myTownIsland';
    expect(text).toContain(`Note: ${place}: the English word is missing. Add it`);
    expect(text).toContain(`- 念のため: ${place}: 英語の言葉がありません`);
  });

  it('finds the layers above among the shipped ones and beside the file', async () => {
    const own = { ...profile(), id: 'village', within: ['myTown', 'kitatamaHokubu'] };
    write(own, 'village.json');
    write({ ...profile(), id: 'myTown' }, 'myTown.json');
    expect((await command('check', 'village.json')).said.at(-1)).toBe(
      'The check is passed: national > myTown > kitatamaHokubu > village',
    );
  });

  it.each([
    ['kitatama', '「kitatamaHokubu」ではありませんか', 'Did you mean “kitatamaHokubu”?'],
    ['Himeji', '「himeji」ではありませんか', 'Did you mean “himeji”?'],
    [
      'atlantis',
      '次のどれかです: kesennuma、kitatamaHokubu',
      'It is one of these: kesennuma, kitatamaHokubu',
    ],
  ])('says which layers there are, where “%s” is none', async (name, japanese, english) => {
    write({ ...profile(), within: [name] });
    const { code, text } = await command('check');
    expect(code).toBe(1);
    expect(text).toContain(`myTown > within[0]: 層「${name}」がありません。${japanese}`);
    expect(text).toContain(english);
  });

  it('tells of which layer a file cannot be read', async () => {
    write({ ...profile(), id: 'village', within: ['myTown'] }, 'village.json');
    writeFileSync(join(folder, 'myTown.json'), '{"id": "myTown",}');
    const { code, text } = await command('check', 'village.json');
    expect(code).toBe(1);
    expect(text).toContain('- myTown > 1行目の16文字目: JSONとして読めません。このコンマ');
    expect(text).not.toContain('層「myTown」がありません');
  });

  it('a file in Shift_JIS or UTF-16 is refused, where its words would be lost', async () => {
    const shiftJis = Uint8Array.from([0x22, 0x92, 0xac, 0x22]);
    const utf16 = new Uint8Array(Uint16Array.from([0xfeff, 0x7b, 0x7d]).buffer);
    for (const bytes of [shiftJis, utf16]) {
      writeFileSync(join(folder, 'region.json'), bytes);
      const { code, text } = await command('check');
      expect(code).toBe(1);
      expect(text).toContain('文字コードを UTF-8 にして');
      expect(text).toContain('Save it again with the encoding UTF-8.');
    }
  });

  it('two files that lie within each other end with a message', async () => {
    write({ ...profile(), id: 'a', within: ['b'] }, 'a.json');
    write({ ...profile(), id: 'b', within: ['a'] }, 'b.json');
    const { code, text } = await command('check', 'a.json');
    expect(code).toBe(1);
    expect(text).toMatch(/“a”|「a」/);
  });

  it.each([
    ['a layer that is not there', () => write({ ...profile(), within: ['atlantis'] }), 'atlantis'],
    ['a file that is no JSON', () => writeFileSync(join(folder, 'region.json'), '{'), 'JSON'],
    ['a file that is not there', () => rmSync(join(folder, 'region.json')), 'region.json'],
    [
      'a folder in the place of the file',
      () => {
        rmSync(join(folder, 'region.json'));
        mkdirSync(join(folder, 'region.json'));
      },
      'region.json',
    ],
    [
      'a file that is far too large',
      () => writeFileSync(join(folder, 'region.json'), 'x'.repeat(1_000_001)),
      '1000',
    ],
  ])('%s is said, not thrown', async (_what, prepare, named) => {
    prepare();
    const { code, text } = await command('check');
    expect(code).toBe(1);
    expect(text).toContain(named);
  });
});

describe('regions explain', () => {
  beforeEach(async () => {
    await command('new', 'my-town');
    const due = { days: 5, after: 'admittedOn', firstDay: 'same', force: 'soft' };
    const later = { from: '2027-04-01', steps: { sendAdmissionHandover: { due } } };
    write({ ...profile(), editions: [...profile().editions, later] });
  });

  it('tells in both languages what the newest edition puts in force, or what is on a day', async () => {
    const { code, text } = await command('explain');
    expect(code).toBe(0);
    expect(text).toMatch(
      /令和9年4月1日に適用[\s\S]+5日以内[\s\S]+In force on 1 Apr 2027[\s\S]+within 5 days/,
    );
    expect((await command('explain', '2026-12-31')).text).not.toContain('within 5 days');
    expect((await command('explain', 'region.json', '2027-04-01')).text).toContain('within 5 days');
  });

  it('says that a day is none', async () => {
    expect((await command('explain', '2027-02-30')).text).toContain('2027-02-30” is no day');
  });

  it('says what is wrong instead of telling half', async () => {
    write({ ...profile(), level: 'town' });
    const { code, text } = await command('explain');
    expect(code).toBe(1);
    expect(text).toContain('level');
  });
});
