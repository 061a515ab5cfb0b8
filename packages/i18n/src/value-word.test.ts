import { describe, expect, it } from 'vitest';
import { type Answer, keyOfAnswer, valuesOfEvents, valuesOfFacts } from '../test/pathway-values.js';
import { en } from './en/index.js';
import { createTranslator, valueWord } from './index.js';
import { ja } from './ja/index.js';

const ask = (locale: 'ja' | 'en') => (name: string, value: string) =>
  valueWord(name, value, createTranslator({ locale }));

describe('every value has words in both languages', () => {
  const bare = (answers: readonly Answer[]) =>
    [ja, en].flatMap((words) => answers.filter((answer) => !(keyOfAnswer(answer, words) in words)));

  it('of the facts that rules ask about', () => {
    expect(valuesOfFacts.length).toBeGreaterThan(100);
    expect(bare(valuesOfFacts)).toEqual([]);
  });

  it('of what events give, also inside a decision and where one answer asks for more', () => {
    const given = valuesOfEvents.map((answer) => answer.join(' '));
    expect(given).toEqual(
      expect.arrayContaining(['reason move', 'basis law', 'attendees msw', 'careLevel care2']),
    );
    expect(bare(valuesOfEvents)).toEqual([]);
  });
});

describe('a value is called', () => {
  it.each([
    ['ward', 'longTerm', '療養病棟', 'Long-term care ward'],
    ['formerLevel', 'care2', '要介護2', 'Care level 2'],
    ['certification', 'applying', '申請中', 'Application pending'],
    ['consent', 'given', '同意あり', 'Consent given'],
    ['phase', 'inHospital.arrived', '入院直後', 'Just admitted'],
    ['asker', 'wardNurse', '病棟看護師', 'ward nurse'],
    ['preDischargeVisit', 'needed', '必要', 'Needed'],
  ])('%s %s: %s, %s', (name, value, japanese, english) => {
    expect([ask('ja')(name, value), ask('en')(name, value)]).toEqual([japanese, english]);
  });

  it('as the question asks: whether there is a copy, whether it was talked through', () => {
    expect([ask('ja')('copyKept', 'yes'), ask('ja')('spoken', 'yes')]).toEqual(['あり', 'はい']);
  });

  it('alike in an event and in the fact that it tells', () => {
    for (const value of ['needed', 'notNeeded', 'recheck'])
      expect(ask('ja')('result', value)).toBe(ask('ja')('screeningResult', value));
  });

  it('by its code where nobody has worded it', () => {
    expect(ask('ja')('ward', 'rooftop')).toBe('rooftop');
    expect(ask('ja')('constructor', 'rooftop')).toBe('rooftop');
  });
});
