import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.js';
import { withReadings } from './ruby.js';

const words = {
  'ja-x-easy': {
    'test.care': '｜介護《かいご》の｜相談《そうだん》は$t(roles.careManager)へ。｜電話《でんわ》: {{phone}}',
    'roles.careManager': 'ケアマネジャー（｜介護《かいご》の｜計画《けいかく》をつくる｜人《ひと》）',
  },
};
const t = createTranslator({ locale: 'ja-x-easy', words });

describe('easy Japanese', () => {
  it('comes without readings as plain text: for labels, file names, screen readers', () => {
    expect(t.dynamic('test.care', { phone: '000' })).toBe(
      '介護の相談はケアマネジャー（介護の計画をつくる人）へ。電話: 000',
    );
  });

  it('comes in pieces with their readings, those of the words it refers to included', () => {
    expect(t.parts('test.care', { phone: '000' }).slice(0, 4)).toEqual([
      { text: '介護', ruby: 'かいご' },
      { text: 'の' },
      { text: '相談', ruby: 'そうだん' },
      { text: 'はケアマネジャー（' },
    ]);
    expect(withReadings(t.parts('roles.careManager'))).toBe(
      'ケアマネジャー（介護（かいご）の計画（けいかく）をつくる人（ひと））',
    );
  });

  it('has one piece where a text has no readings', () => {
    expect(t.parts('roles.dentist')).toEqual([{ text: '歯科医師' }]);
  });
});
