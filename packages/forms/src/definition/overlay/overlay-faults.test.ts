import { describe, expect, it } from 'vitest';
import { forms } from '../../documents/forms.js';
import { defineForm, type Form } from '../define-form.js';
import { sampleForm } from '../sample-form.js';
import { sentenceOf } from './overlay-fault.js';
import { overlayFaults } from './overlay-faults.js';
import { readingsOf } from './readings.js';
import { shapeFaults } from './shape-faults.js';

/** Faults in one line each. */
const faults = (overlay: unknown, form: Form = sampleForm as unknown as Form) =>
  overlayFaults(form, overlay).map(({ code, path, name, other, nearest }) =>
    [path.join(' > '), code, name, other && `<> ${other}`, nearest && `${nearest}?`]
      .filter(Boolean)
      .join(' '),
  );
const json = (text: string): unknown => JSON.parse(text);
const flag = { kind: 'flag', sensitivity: 'none' };

describe('an overlay that comes as JSON', () => {
  it.each<[string, unknown, string[]]>([
    ['is an object', [], ['wrongType']],
    ['has no other members', { drops: [] }, ['unknownMember drops drop?']],
    ['drops a list of paths', { drop: 'level' }, ['drop wrongType level']],
    [
      'adds questions of the known kinds',
      { add: { k: { ...flag, kind: 'flg' } } },
      ['add > k > kind unknownCode flg flag?'],
    ],
    [
      'adds no question without a sensitivity class',
      { add: { k: { kind: 'flag' } } },
      ['add > k > sensitivity missingMember sensitivity'],
    ],
    [
      'adds texts with a limit, and nothing else',
      { add: { k: { kind: 'text', sensitivity: 'none', lable: 'x' } } },
      ['add > k > max missingMember max', 'add > k unknownMember lable'],
    ],
    [
      'is read into added sections',
      { add: { k: { section: { a: { ...flag, kind: 'x' }, b: { rows: {}, max: 0 } } } } },
      ['add > k > section > a > kind unknownCode x', 'add > k > section > b > max badRange'],
    ],
    [
      'changes known members',
      { change: { level: { neeed: 'required' } } },
      ['change > level unknownMember neeed need?'],
    ],
    [
      'knows three needs',
      { change: { level: { need: 'always' } } },
      ['change > level > need unknownCode always'],
    ],
    [
      'has rules of one kind each',
      { rules: { add: [{ id: 'x', require: 'level', forbid: 'level' }] } },
      ['rules > add > 0 unknownMember forbid'],
    ],
    [
      'gives codes as letters and digits',
      { change: { level: { options: { add: ['1a'] } } } },
      ['change > level > options > add > 0 badKey 1a'],
    ],
    [
      'holds no key that JavaScript knows',
      json('{"add":{"__proto__":{"kind":"flag","sensitivity":"none"}}}'),
      ['add > __proto__ badKey __proto__'],
    ],
  ])('%s', (_title, overlay, expected) => {
    expect(faults(overlay)).toEqual(expected);
  });

  it('is told what may stand there instead, and of which kind', () => {
    const [sensitivity] = overlayFaults(sampleForm as unknown as Form, {
      add: { k: { ...flag, sensitivity: 'secret' } },
    });
    expect(sensitivity?.known).toContain('social');
    const [option] = overlayFaults(sampleForm as unknown as Form, {
      change: { level: { options: { drop: ['?'] } } },
    });
    expect(option?.known?.length).toBeGreaterThan(0);
    const [kind] = overlayFaults(sampleForm as unknown as Form, { add: { k: { ...flag, kind: '?' } } });
    expect(kind?.known).toEqual(expect.arrayContaining(['flag', 'many', 'identifier']));
    expect(kind?.known).not.toContain('zod');
    const expected = (node: object) =>
      overlayFaults(sampleForm as unknown as Form, { add: { k: node } })[0]?.expected;
    const text = { kind: 'text', sensitivity: 'none' };
    expect(expected({ ...text, max: '20' })).toBe('number');
    expect(expected({ ...text, max: 2.5 })).toBe('wholeNumber');
    expect(expected({ kind: 'choice', sensitivity: 'none', options: 'a' })).toBe('list');
    expect(expected({ section: [] })).toBe('object');
  });

  it('is never told a surer mark than the one that was written', () => {
    for (const mark of ['確か', 'V?', 'gk', 'GK??', 'Ｖ']) {
      const [fault] = overlayFaults(sampleForm as unknown as Form, { add: { k: { ...flag, mark } } });
      expect(fault).toMatchObject({ code: 'unknownCode', known: ['V', 'V~', 'GK', 'GK?'] });
      expect(fault?.nearest).toBeUndefined();
    }
  });

  it('nested without end is refused, not followed', () => {
    let deep: unknown = flag;
    for (let i = 0; i < 5000; i++) deep = { section: { a: deep } };
    expect(faults({ add: { k: deep } })).toEqual(['wrongType']);
  });

  it('is told its mistakes of every kind at once', () => {
    const overlay = {
      drop: ['levle'],
      drops: [],
      change: { tubes: { max: 3 } },
      parts: { answer: { drop: ['level'] } },
    };
    expect(faults(overlay)).toEqual([
      'unknownMember drops drop?',
      'drop > 0 notThere levle level?',
      'change > tubes > max cannotChange max',
      'parts > answer > drop > 0 notThere answer',
    ]);
  });
});

describe('an overlay against the form', () => {
  it.each<[string, unknown, string[]]>([
    [
      'drops what is there',
      { drop: ['head.fax', 'name'] },
      ['drop > 0 notThere head.fax', 'drop > 1 notThere name'],
    ],
    [
      'names a set by its code',
      { drop: ['place.facilityName'] },
      ['drop > 0 notThere place.facilityName place.facility.facilityName?'],
    ],
    ['adds under a section', { add: { 'haed.card': flag } }, ['add > haed.card notThere haed head?']],
    [
      'adds nothing under a question',
      { add: { 'level.card': flag } },
      ['add > level.card notThere level level?'],
    ],
    [
      'adds nothing that is there',
      { add: { 'head.phone': flag } },
      ['add > head.phone alreadyThere head.phone'],
    ],
    ['adds under keys that may be keys', { add: { 'head.label': flag } }, ['add > head.label badKey label']],
    [
      'adds sections that are required when they hold a required answer',
      { add: { k: { section: { a: { ...flag, need: 'required' } } } } },
      ['add > k requiredInside k'],
    ],
    [
      'adds for known editions',
      { add: { k: { ...flag, since: 'newer' } } },
      ['add > k > since unknownCode newer'],
    ],
    [
      'changes what the kind of a question has',
      { change: { 'head.bornOn': { max: 3 }, ulcer: { need: 'required' } } },
      ['change > head.bornOn > max cannotChange max', 'change > ulcer > need cannotChange need'],
    ],
    [
      'turns no range round',
      { change: { 'head.age': { min: 131 }, 'head.name': { max: 0 } } },
      ['change > head.age > min badRange', 'change > head.name > max badRange'],
    ],
    [
      'keeps and drops codes of the list',
      { change: { level: { options: { only: ['care3'], drop: ['care1'], order: ['care1'] } } } },
      [
        'change > level > options > only > 0 unknownCode care3 care1?',
        'change > level > options > order > 0 unknownCode care1',
        'change > level > options noOptions',
      ],
    ],
    [
      'adds codes that are new, standing for codes of the list',
      { change: { level: { options: { add: ['care1', { code: 'care9', is: 'care7' }] } } } },
      [
        'change > level > options > add > 0 alreadyThere care1',
        'change > level > options > add > 1 > is unknownCode care7',
      ],
    ],
    [
      'drops and adds rules by their id',
      { rules: { drop: ['printdAge'], add: [{ id: 'drugPeriod', require: 'level' }] } },
      ['rules > drop > 0 notThere printdAge printedAge?', 'rules > add > 0 alreadyThere drugPeriod'],
    ],
  ])('%s', (_title, overlay, expected) => {
    expect(faults(overlay)).toEqual(expected);
  });

  it('replaces a rule by dropping it and adding another under its id', () => {
    const rules = { drop: ['printedAge'], add: [{ id: 'printedAge', require: 'head.age' }] };
    expect(faults({ rules })).toEqual([]);
  });
});

describe('sets of questions that an overlay adds', () => {
  const sets = (variants: unknown, by = 'type') => ({ add: { k: { by, variants } } });

  it.each(['a.b', 'a b', '__proto__', '1', 'label', ''])('have no code such as "%s"', (code) => {
    const overlay = json(
      `{"add":{"k":{"by":"type","variants":{${JSON.stringify(code)}:{"a":${JSON.stringify(flag)}}}}}}`,
    );
    expect(overlayFaults(sampleForm as unknown as Form, overlay)).toEqual([
      { code: 'badKey', path: ['add', 'k', 'variants', code], name: code },
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['are at least one', sets({}), ['add > k > variants noOptions']],
    [
      'hold no question under the key that chooses them',
      sets({ home: { type: flag } }),
      ['add > k > variants > home > type alreadyThere type'],
    ],
    [
      'get no such question later',
      { add: { 'place.home.type': flag } },
      ['add > place.home.type alreadyThere place.home.type'],
    ],
    [
      'are chosen by a key that may be one',
      sets({ home: { a: flag } }, 'label'),
      ['add > k > by badKey label'],
    ],
    ['may be sound', sets({ home: { a: flag }, away: {} }), []],
  ])('%s', (_title, overlay, expected) => {
    expect(faults(overlay)).toEqual(expected);
  });

  it('under a key that is none are named, whatever stands there', () => {
    expect(faults(json('{"add":{"k":{"section":{"__proto__":null}}}}'))).toEqual([
      'add > k > section > __proto__ badKey __proto__',
    ]);
  });
});

describe('changes that meet', () => {
  it.each<[string, unknown, string[]]>([
    [
      'drop and change of one question',
      { drop: ['added'], change: { added: { when: 'always' } } },
      ['change > added doubled added <> drop > 0'],
    ],
    [
      'a change below what is dropped',
      { drop: ['added'], change: { 'added.note': { max: 3 } } },
      ['change > added.note doubled added.note <> drop > 0'],
    ],
    [
      'a question added to a section that is dropped',
      { drop: ['added'], add: { 'added.k': flag } },
      ['add > added.k doubled added.k <> drop > 0'],
    ],
    [
      'one path for all parts and for one',
      { drop: ['head.nameKana'], parts: { sheet: { drop: ['head.nameKana'] } } },
      ['parts > sheet > drop > 0 doubled head.nameKana <> drop > 0'],
    ],
    [
      'two rules of one id',
      {
        rules: {
          add: [
            { id: 'x', require: 'level' },
            { id: 'x', forbid: 'level' },
          ],
        },
      },
      ['rules > add > 1 doubled x <> rules > add > 0'],
    ],
  ])('are named both: %s', (_title, overlay, expected) => {
    expect(faults(overlay)).toEqual(expected);
  });
});

describe('what is taken away although something reads it', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a question that a condition reads',
      { drop: ['ulcer.has'] },
      ['drop > 0 readBy ulcer.has <> ulcer.detail'],
    ],
    [
      'a question that a rule reads',
      { drop: ['head.phone'] },
      ['drop > 0 readBy head.phone <> rules.meetingNeedsPhone'],
    ],
    [
      'a list in whose entries a rule reads',
      { drop: ['drugs'] },
      ['drop > 0 readBy drugs <> rules.drugPeriod'],
    ],
    [
      'options without which a condition never holds',
      { change: { 'ulcer.has': { options: { only: ['no'] } } } },
      ['change > ulcer.has > options readBy yes <> ulcer.detail'],
    ],
  ])('is named with its reader: %s', (_title, overlay, expected) => {
    expect(faults(overlay)).toEqual(expected);
  });

  it('is no fault when its reader goes, too', () => {
    expect(faults({ drop: ['ulcer.has'], change: { 'ulcer.detail': { when: 'always' } } })).toEqual([]);
    expect(faults({ drop: ['ulcer'] })).toEqual([]);
    expect(faults({ drop: ['head.phone'], rules: { drop: ['meetingNeedsPhone'] } })).toEqual([]);
  });

  it('is named when a fact of the log stands there', () => {
    const sheet = { ...sampleForm.parts.sheet, facts: { writtenOn: 'head.writtenOn' } };
    const form = defineForm({ ...sampleForm, parts: { sheet } }) as unknown as Form;
    expect(faults({ drop: ['head.writtenOn'], rules: { drop: ['printedAge'] } }, form)).toEqual([
      'drop > 0 readBy head.writtenOn <> facts.writtenOn',
    ]);
    const both = {
      drop: ['head.writtenOn'],
      rules: { drop: ['printedAge'] },
      facts: { drop: ['writtenOn'] },
    };
    expect(faults(both, form)).toEqual([]);
  });
});

describe('what an overlay itself reads', () => {
  it.each<[string, unknown, string[]]>([
    [
      'in a condition',
      { change: { level: { when: { wantMeeting: true } } } },
      ['change > level readsNothing wantMeeting wantsMeeting?'],
    ],
    [
      'as a code in a condition',
      { change: { tubes: { when: { level: ['care2', 'care9'] } } } },
      ['change > tubes unknownCode care9 care1?'],
    ],
    [
      'in a condition of a new question',
      { add: { 'ulcer.k': { ...flag, when: { hass: 'yes' } } } },
      ['add > ulcer.k readsNothing hass'],
    ],
    [
      'in a rule',
      { rules: { add: [{ id: 'x', require: 'head.fax' }] } },
      ['rules > add > 0 readsNothing head.fax'],
    ],
    [
      'in a rule over entries',
      { rules: { add: [{ id: 'x', within: 'drugs', order: ['from', 'until'] }] } },
      ['rules > add > 0 readsNothing drugs.until'],
    ],
    [
      'in a rule that reads what the overlay drops',
      { drop: ['added.note'], rules: { add: [{ id: 'x', require: 'added.note' }] } },
      ['drop > 0 readBy added.note <> rules.x'],
    ],
    [
      'as a fact',
      { facts: { add: { born: 'head.born' } } },
      ['facts > add > born readsNothing head.born head.bornOn?'],
    ],
  ])('is there: %s', (_title, overlay, expected) => {
    expect(faults(overlay)).toEqual(expected);
  });

  it('may be what it adds', () => {
    const overlay = {
      add: {
        'head.k': { section: { card: { kind: 'choice', options: ['yes', 'no'], sensitivity: 'none' } } },
      },
      change: { level: { when: { 'head.k.card': 'yes' } } },
      rules: { add: [{ id: 'x', when: { 'place.type': 'home' }, require: 'head.k.card' }] },
    };
    expect(faults(overlay)).toEqual([]);
  });
});

describe('a form of several parts', () => {
  const form = defineForm({
    ...sampleForm,
    parts: {
      request: sampleForm.parts.sheet,
      reply: {
        author: 'hospital',
        addressee: 'careManager',
        nodes: { head: sampleForm.parts.sheet.nodes.head },
      },
    },
  }) as unknown as Form;

  it('is changed in every part that has the path, or in one alone', () => {
    expect(faults({ drop: ['level'], rules: { drop: ['noTubeAtCare1'] } }, form)).toEqual([]);
    expect(faults({ parts: { reply: { drop: ['level', 'head.phone'] } } }, form)).toEqual([
      'parts > reply > drop > 0 notThere level',
    ]);
  });
});

it('every fault is a sentence that names its place', () => {
  const overlay = { drop: ['ulcer.has'], change: { level: { max: 3 } } };
  expect(overlayFaults(sampleForm as unknown as Form, overlay).map(sentenceOf)).toEqual([
    'change > level > max: a question of this kind has no max to change',
    'drop > 0: ulcer.has is read by ulcer.detail',
  ]);
});

describe.each(Object.values(forms) as unknown as Form[])('$id', (form) => {
  const parts = Object.values(form.parts);

  it('reads nothing that is nowhere', () => {
    expect(overlayFaults(form, {})).toEqual([]);
    expect(parts.flatMap((part) => readingsOf(part).filter(({ ways }) => ways.length === 0))).toEqual([]);
  });

  it('holds only questions and rules that an overlay could add', () => {
    const all = parts.map(({ nodes, rules = [] }) => ({
      add: { k: { section: nodes } },
      rules: { add: rules },
    }));
    expect(all.flatMap(shapeFaults)).toEqual([]);
  });
});
