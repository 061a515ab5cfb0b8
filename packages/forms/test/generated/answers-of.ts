import fc from 'fast-check';
import { codesOf, exclusiveCodes, type IdentifierScheme, type Leaf } from '../../src/definition/leaf.js';
import { checkLeaf, isNotice } from '../../src/definition/leaf-check.js';

const DAYS = [
  '2026-04-01',
  '1873-01-01',
  '1912-07-30',
  '1926-12-25',
  '1989-01-07',
  '2024-02-29',
  '2030-12-31',
];
const TIMES = ['09:30', '00:00', '23:59'];
const TEXTS = [
  '海野 波子',
  '\u{20BB7}野家', // 𠮷 lies outside the basic plane
  '髙橋\u{E0100}',
  'か\u3099',
  'A',
  '1人でトイレに行ける "らしい", と',
  '=1+1',
  '__proto__',
  'null',
];
const LINES = [...TEXTS, '朝は自立。\n夜は見守り\n\n家族が泊まる'];
const IDENTIFIERS = ['0', '1', '4', '04', '39', '012'];

/** Numbers of a scheme, their check digit tried out. */
const numbersOf = (leaf: Extract<Leaf, { kind: 'identifier' }>): string[] => {
  const lengths: Partial<Record<IdentifierScheme, number>> = {
    nhiInsurerNumber: 6,
    careManagerRegistrationNumber: 8,
  };
  const wanted = [lengths[leaf.scheme] ?? 10, 6, 7, 8, 10, 12];
  const tried = wanted.flatMap((length) =>
    IDENTIFIERS.flatMap((begin) => {
      const body = begin.padEnd(length - 1, '0').slice(0, length - 1);
      return Array.from({ length: 10 }, (_, digit) => `${body}${digit}`);
    }),
  );
  return [...tried, 'H123456789'];
};

const roomy = (texts: readonly string[], max: number) => [
  ...texts.filter((text) => [...text].length <= max),
  '海'.repeat(max),
  '\u{20BB7}'.repeat(max),
];

function candidates(leaf: Leaf): unknown[] {
  switch (leaf.kind) {
    case 'text':
      return roomy(TEXTS, leaf.max);
    case 'longText':
      return roomy(LINES, leaf.max);
    case 'kana':
      return roomy(['ウミノ ナミコ', 'ヴァー・ヽ'], leaf.max);
    case 'date':
      return DAYS;
    case 'dateTime':
      return DAYS.flatMap((day) => TIMES.map((time) => `${day}T${time}+09:00`));
    case 'time':
      return TIMES;
    case 'phone':
      return leaf.fax
        ? ['0226-00-0000', '0312345678']
        : ['0226-00-0000', '090-0000-0000', '0120-000-000', '0312345678 内線12', '050-0000-0000'];
    case 'postalCode':
      return ['9880000', '0000000'];
    case 'identifier':
      return numbersOf(leaf);
    case 'number': {
      const { min, max, decimals = 0 } = leaf;
      return [min, max, Number(((min + max) / 2).toFixed(decimals)), min + 1, max - 1, 10 ** -decimals];
    }
    case 'flag':
      return [true];
    case 'choice':
      return codesOf(leaf);
    default:
      return [];
  }
}

/** Answers that the leaf accepts, the plainest first. */
export function goodAnswers(leaf: Leaf): unknown[] {
  if (leaf.kind === 'many') return [codesOf(leaf).slice(0, 1)];
  const accepted = candidates(leaf).filter((answer) => {
    const found = checkLeaf(leaf, answer);
    return found === undefined || isNotice(found);
  });
  if (accepted.length === 0) throw new Error(`no good answer is known for ${leaf.kind}`);
  return accepted;
}

/** An answer that the leaf accepts. */
export function goodAnswer(leaf: Leaf): fc.Arbitrary<unknown> {
  if (leaf.kind !== 'many') return fc.constantFrom(...goodAnswers(leaf));
  const alone = exclusiveCodes(leaf);
  const together = fc.subarray(
    codesOf(leaf).filter((code) => !alone.includes(code)),
    { minLength: 1 },
  );
  return alone.length > 0 ? fc.oneof(together, fc.constantFrom(...alone.map((code) => [code]))) : together;
}

/** What people, files and attackers leave in a place: near misses, other types, signs nobody sees. */
const WRONG: unknown[] = [
  ...[
    '2026-02-30',
    '1872-12-31',
    '2026-4-1',
    '昭和10年3月5日',
    'R8.4.1',
    '2026-04-01T25:00+09:00',
    '24:00',
    '9:5',
  ],
  ...[
    'うみの',
    'ｳﾐﾉ',
    '12345',
    '0226000000000',
    '988-0000',
    '１２３４５６',
    '3回',
    '-1',
    '1e3',
    'NaN',
    'はい',
    'care9',
  ],
  ...['a\u0000b', '\uD842', '\u202Eabc', '\uFEFFa', 'a\nb\tc', '海'.repeat(5000), '123456789018'],
  ...[
    0,
    -1,
    1e308,
    0.1,
    130.5,
    Number.MAX_SAFE_INTEGER,
    false,
    {},
    { has: 'yes' },
    [[]],
    [{}],
    [null],
    ['no', 'no'],
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    { __proto__: null },
    ['__proto__'],
    ['none', 'other'],
    [1],
    [true],
  ],
];

/** An answer that may be good, nearly good or of another kind altogether. */
export const anyAnswer = (leaf: Leaf): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: goodAnswer(leaf) }, fc.constantFrom(...WRONG));

/** As `anyAnswer`, or a blank. */
export const anyEntry = (leaf: Leaf): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: anyAnswer(leaf) }, fc.constantFrom(null, '', ' \u3000', '\uFEFF', []));
