import { describe, expect, it } from 'vitest';
import { completeness } from './completeness.js';
import { normalise } from './normalise.js';
import { revalidate } from './revalidate.js';
import { sampleForm, sampleSheet } from './sample-form.js';
import { validate } from './validate.js';

const codesAt = (input: unknown, stage: 'draft' | 'final' = 'final') =>
  validate(sampleForm, input, { stage }).issues.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('a final sheet', () => {
  it('with all required answers is good', () => {
    expect(validate(sampleForm, sampleSheet)).toEqual({
      ok: true,
      data: sampleSheet,
      issues: [],
      notices: [],
      aside: {},
    });
  });

  it.each<[string, unknown, string[]]>([
    [
      'that is empty lacks what is required, in the order of the paper',
      {},
      ['head.writtenOn required', 'head.name required'],
    ],
    [
      'with a blank name lacks the name',
      { head: { writtenOn: '2026-04-01', name: '　 ' } },
      ['head.name required'],
    ],
    [
      'with an impossible day is told so',
      { head: { ...sampleSheet.head, bornOn: '1950-02-30' } },
      ['head.bornOn dateExists'],
    ],
    [
      'needs the detail once あり is ticked',
      { ...sampleSheet, ulcer: { has: 'yes' } },
      ['ulcer.detail required'],
    ],
    [
      'may not have the detail when なし is ticked',
      { ...sampleSheet, ulcer: { has: 'no', detail: '踵' } },
      ['ulcer.detail onlyIf'],
    ],
    ['says nothing of a detail while the box is blank', { ...sampleSheet, ulcer: { detail: '踵' } }, []],
    [
      'cannot tick なし beside another box',
      { ...sampleSheet, tubes: ['none', 'oxygen'] },
      ['tubes exclusive'],
    ],
    ['cannot tick a box twice', { ...sampleSheet, tubes: ['oxygen', 'oxygen'] }, ['tubes duplicate']],
    ['knows only its own boxes', { ...sampleSheet, level: 'care9' }, ['level unknownChoice']],
    ['never takes false for an unticked box', { ...sampleSheet, wantsMeeting: false }, ['wantsMeeting type']],
    [
      'checks each entry of a list',
      { ...sampleSheet, drugs: [{ name: 'a' }, { to: '2026-01-01' }] },
      ['drugs.1.name required'],
    ],
    [
      'checks dates within each entry',
      { ...sampleSheet, drugs: [{ name: 'a', from: '2026-02-02', to: '2026-02-01' }] },
      ['drugs.0.to order'],
    ],
    [
      'holds no longer list than the paper',
      { ...sampleSheet, drugs: [{}, {}, {}, {}] },
      ['drugs tooManyRows'],
    ],
    [
      'asks the questions of the chosen set',
      { ...sampleSheet, place: { type: 'facility' } },
      ['place.facilityName required'],
    ],
    ['knows only its own sets', { ...sampleSheet, place: { type: 'ship' } }, ['place.type unknownChoice']],
    ['asks for what a rule requires', { ...sampleSheet, wantsMeeting: true }, ['head.phone required']],
    ['refuses what a rule forbids', { ...sampleSheet, level: 'care1', tubes: ['stoma'] }, ['place onlyIf']],
    ['must be an object', ['x'], [' notObject']],
  ])('%s', (_title, input, expected) => {
    expect(codesAt(input)).toEqual(expected);
  });

  it('keeps what it does not know aside, without judging it', () => {
    const verdict = validate(sampleForm, {
      ...sampleSheet,
      head: { ...sampleSheet.head, pet: 'cat' },
      zzz: 1,
    });
    expect(verdict.ok).toBe(true);
    expect(verdict.aside).toEqual({ 'head.pet': 'cat', zzz: 1 });
  });

  it('takes keys that name parts of JavaScript as data and nothing else', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"head":{"constructor":1,"__proto__":2}}');
    const verdict = validate(sampleForm, hostile, { stage: 'draft' });
    expect(Object.keys(verdict.aside)).toEqual(['head.constructor', 'head.__proto__', '__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('puts ticked boxes in the order of the paper', () => {
    const verdict = validate(sampleForm, { ...sampleSheet, tubes: ['stoma', 'oxygen'] });
    expect(verdict.ok && verdict.data.tubes).toEqual(['oxygen', 'stoma']);
  });

  it('reports a printed age that differs as a notice, which does not block', () => {
    const head = { ...sampleSheet.head, bornOn: '1940-04-02', age: 86 };
    const verdict = validate(sampleForm, { ...sampleSheet, head });
    expect(verdict.ok).toBe(true);
    expect(verdict.notices).toEqual([{ code: 'ageDiffers', path: ['head', 'age'], rule: 'printedAge' }]);
  });

  it('does not call an answer missing that was typed but not understood', () => {
    const before = [{ code: 'eraRange', path: ['head', 'writtenOn'] }] as const;
    const { writtenOn: _, ...head } = sampleSheet.head;
    expect(validate(sampleForm, { ...sampleSheet, head }, { before }).issues).toEqual(before);
  });
});

it('neither a choice that was typed but is none of the list, nor a wrong value, is called missing as well', () => {
  const wrong = { ...sampleSheet, head: { ...sampleSheet.head, name: 5 }, place: { type: 'ship' } };
  expect(codesAt(wrong)).toEqual(['head.name type', 'place.type unknownChoice']);
});

it('a list of blank rows alone is no list; a blank row among others keeps its place', () => {
  const drugsOf = (drugs: unknown[]) => {
    const verdict = validate(sampleForm, { ...sampleSheet, drugs }, { stage: 'draft' });
    return verdict.ok && verdict.data.drugs;
  };
  expect(drugsOf([{}, { name: '　' }])).toBeUndefined();
  expect(drugsOf([{}, { name: '朝の薬' }])).toEqual([{}, { name: '朝の薬' }]);
});

describe('a draft', () => {
  it('may be empty anywhere', () => expect(codesAt({}, 'draft')).toEqual([]));
  it('checks the values it has', () =>
    expect(codesAt({ head: { bornOn: '昭和10年' } }, 'draft')).toEqual(['head.bornOn date']));
  it('asks its rules as soon as their answers are there', () => {
    expect(codesAt({ drugs: [{ from: '2026-02-02', to: '2026-02-01' }] }, 'draft')).toEqual([
      'drugs.0.to order',
    ]);
  });
  it('keeps answers of a set aside until the set is chosen', () => {
    expect(validate(sampleForm, { place: { facilityName: '潮風の家' } }, { stage: 'draft' }).aside).toEqual({
      'place.facilityName': '潮風の家',
    });
  });
});

it('a list with a hole is judged as one with a blank row', () => {
  const drugs: unknown[] = [];
  drugs[1] = { from: '2026-02-30' };
  for (const stage of ['draft', 'final'] as const) {
    const { data, issues } = validate(sampleForm, { ...sampleSheet, drugs }, { stage });
    const blank = validate(sampleForm, { ...sampleSheet, drugs: [{}, drugs[1]] }, { stage });
    expect([data, issues]).toStrictEqual([blank.data, blank.issues]);
  }
  expect(completeness(sampleForm, { drugs }).state).toBe('wrong');
  expect(normalise(sampleForm, { drugs }).draft).toEqual({});
});

it('a part that the form does not have is a mistake of the caller', () => {
  // @ts-expect-error the sample has one part, called sheet
  expect(() => validate(sampleForm, {}, { part: 'reply' })).toThrow(RangeError);
});

it('an older edition does not know what came later', () => {
  const old = sampleForm.edition('old');
  expect(validate(old, { ...sampleSheet, added: { note: 'x' } }).aside).toEqual({ added: { note: 'x' } });
  expect(() => sampleForm.edition('ancient')).toThrow(RangeError);
});

describe('who calls it wrongly is told', () => {
  it.each(['Final', 'complete', ''])(
    'a stage %j is none, and does not pass for one that requires nothing',
    (stage) => {
      expect(() => validate(sampleForm, {}, { stage: stage as 'final' })).toThrow(RangeError);
    },
  );

  it('a copy of a verdict, or a proxy before it, does not know what was judged, and says so', () => {
    const verdict = validate(sampleForm, sampleSheet);
    for (const other of [{ ...verdict }, structuredClone(verdict), new Proxy(verdict, {})])
      expect(() => revalidate(sampleForm, other, { path: ['level'], value: 'care1' })).toThrow(RangeError);
  });
});
