import { admissionHandover } from '@renkei/forms';
import { admissionHandoverFixtures, typedByHand } from '@renkei/forms/testing';
import { describe, expect, it } from 'vitest';
import { places, rulesIn } from '../regions.js';
import { onLine, speakerOf } from '../speaker.js';
import { asWritten, hasAnswer, rowsAt, valueAt, withAnswer } from './answers.js';
import { draftFile, openDraft } from './draft-file.js';
import { byPlace, judgeSheet, messagesOf, settled, settledAll, shownIssues } from './judge-sheet.js';
import { isShown, type Question, questionnaireOf } from './questions.js';

const { almostEmpty, livesAloneDementia } = admissionHandoverFixtures;
const questionnaire = questionnaireOf(admissionHandover);
const all = (questions: readonly Question[]): Question[] =>
  questions.flatMap((one) => [one, ...all(one.inner)]);
const question = (path: string) =>
  all(questionnaire.sections).find(({ field }) => field.path === path) as Question;

describe('the questions on the page', () => {
  it('are those of the form, in the order of the paper', () => {
    expect(questionnaire.sections.map(({ key }) => key)).toEqual(
      Object.keys(admissionHandover.parts.sheet.nodes),
    );
    expect(question('services.items').inner.map(({ key }) => key)).toEqual([
      'service',
      'provider',
      'frequency',
      'contact',
    ]);
  });

  it('appear when the answer they depend on is given, and stay while something stands in them', () => {
    const detail = question('function.pressureUlcer.detail');
    const path = ['function', 'pressureUlcer', 'detail'];
    const shown = (draft: unknown, input = draft) => isShown(detail, path, questionnaire, { draft, input });
    expect(shown({})).toBe(false);
    expect(shown({ function: { pressureUlcer: { has: 'no' } } })).toBe(false);
    expect(shown({ function: { pressureUlcer: { has: 'yes' } } })).toBe(true);
    expect(shown({ function: { pressureUlcer: { has: 'no', detail: '仙骨部' } } })).toBe(true);
  });
});

describe('answers', () => {
  it('are put in their place without touching what is around', () => {
    const before = { services: { items: [{ provider: 'a' }, { provider: 'b' }] } };
    const after = withAnswer(before, ['services', 'items', 1, 'provider'], 'c');
    expect(valueAt(after, ['services', 'items', 1, 'provider'])).toBe('c');
    expect(valueAt(after, ['services', 'items', 0])).toBe(before.services.items[0]);
    expect(before.services.items[1]).toEqual({ provider: 'b' });
    expect(withAnswer({}, ['services', 'items', 0, 'provider'], 'a')).toEqual({
      services: { items: [{ provider: 'a' }] },
    });
    expect(withAnswer({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  });

  it('count as given when anything is written in them', () => {
    expect([undefined, '', false, {}, [], { a: [''] }].map(hasAnswer)).toEqual(Array(6).fill(false));
    expect([0, 'a', true, { a: ['b'] }].map(hasAnswer)).toEqual(Array(4).fill(true));
  });

  it('of a list are never more than the paper has lines', () => {
    expect(rowsAt({ a: Array(50).fill({}) }, ['a'], 20)).toHaveLength(20);
    expect(rowsAt({ a: 'b' }, ['a'], 20)).toEqual([]);
  });

  it('are written as their readers write them', () => {
    const date = (value: unknown, locale: 'ja' | 'en') => asWritten({ kind: 'date' }, value, locale);
    expect([date('2026-04-01', 'ja'), date('2026-04-01', 'en'), date('4月のいつか', 'ja')]).toEqual([
      '令和8年4月1日',
      '2026-04-01',
      '4月のいつか',
    ]);
    expect(asWritten({ kind: 'postalCode' }, '9880000', 'ja')).toBe('988-0000');
    expect([asWritten({ kind: 'number' }, 3, 'ja'), asWritten({ kind: 'text' }, { a: 1 }, 'ja')]).toEqual([
      '3',
      '',
    ]);
  });
});

describe('a box that was left', () => {
  const leave = (value: string) => {
    const input = withAnswer({}, ['header', 'writtenOn'], value);
    return settled(input, ['header', 'writtenOn'], judgeSheet(admissionHandover, input).reading);
  };

  it('holds what was understood', () => {
    expect(leave('R8.4.1')).toEqual({ header: { writtenOn: '2026-04-01' } });
  });
  it('keeps what was not understood as it was typed', () => {
    expect(leave('令和8年4月31日')).toEqual({ header: { writtenOn: '令和8年4月31日' } });
  });
  it('in a row that is too long stays when another row is taken away', () => {
    const input = { services: { items: [{ provider: 'あ'.repeat(61) }, {}] } };
    const { reading } = judgeSheet(admissionHandover, input);
    expect(settled(input, ['services', 'items'], reading)).toBe(input);
  });
  it('of a whole sheet typed by hand holds the clean sheet', () => {
    expect(settledAll(admissionHandover, typedByHand)).toEqual(livesAloneDementia);
  });
});

describe('what is said of a sheet', () => {
  const wrong = { header: { writtenOn: '令和8年4月31日', admittedOn: 'いつか' } };
  const judged = judgeSheet(admissionHandover, wrong);

  it('before the check concerns only what was typed wrong, at places that were left', () => {
    expect(shownIssues(judged, 'nothing', new Set())).toEqual([]);
    expect(shownIssues(judged, 'nothing', new Set(['header.admittedOn', 'subject.name']))).toHaveLength(1);
    expect(shownIssues(judged, 'draft', new Set())).toHaveLength(2);
  });

  it('at the check names every place in the order of the paper, in both languages side by side', () => {
    const messages = messagesOf(
      admissionHandover,
      shownIssues(judged, 'final', new Set()),
      speakerOf('ja', 'both'),
    );
    expect(messages.map(({ path }) => path.join('.'))).toEqual([
      'header.writtenOn',
      'header.admittedOn',
      'header.hospital.name',
      'header.office.name',
      'header.office.careManagerName',
      'subject.name',
    ]);
    expect(messages[5]?.said.map(({ lang }) => lang)).toEqual(['ja', 'en']);
    expect(onLine(messages[5]?.said ?? [])).toMatch(/^「患者氏名」.+ \/ .+“.+”/);
    expect(byPlace(messages).get('subject.name')).toHaveLength(1);
  });

  it('a sheet with what is required can be final', () => {
    expect(judgeSheet(admissionHandover, almostEmpty).finalIssues).toEqual([]);
  });
});

describe('a draft as a file', () => {
  it('comes back as it was, with what could not be read', () => {
    const input = withAnswer(livesAloneDementia, ['header', 'admittedOn'], 'たぶん春');
    const opened = openDraft(admissionHandover, draftFile(admissionHandover, input, 'kesennuma'));
    expect(opened).toEqual({ ok: true, input });
  });

  it.each([
    ['notJson', '{'],
    ['notObject', '[]'],
    ['unknownForm', '{"form":"liaisonForm"}'],
    ['unknownEdition', '{"form":"admissionHandover","edition":"h12"}'],
    ['notObject', '{"form":"admissionHandover","edition":"r6","content":1}'],
    [
      'notObject',
      '{"form":"admissionHandover","edition":"r6","content":{},"typed":{"services.items.99999999":"x"}}',
    ],
    ['tooLarge', `"${'x'.repeat(600_000)}"`],
  ])('that cannot be taken says why (%s)', (code, text) => {
    const opened = openDraft(admissionHandover, text);
    expect(opened.ok ? [] : opened.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('every place', () => {
  it.each(places.map(({ id }) => id))('%s has the sheet', (place) => {
    const region = rulesIn(place, '2026-06-01');
    expect(region.issues).toEqual([]);
    expect(questionnaireOf(region.forms.admissionHandover as never).sections.length).toBeGreaterThan(10);
  });
});
