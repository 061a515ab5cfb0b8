import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.js';
import { describeIssue, describeIssues } from './describe-issue.js';

const leaf = { kind: 'text' };
const form = {
  id: 'sample',
  parts: {
    sheet: {
      nodes: {
        subject: {
          section: {
            name: leaf,
            age: leaf,
            status: {
              kind: 'many',
              list: 'noYes',
              options: ['yes', { code: 'no', exclusive: true as const }],
            },
            appliedOn: { kind: 'date', when: { status: 'yes' } },
            nameless: leaf,
            agreed: { kind: 'flag' },
            fax: { kind: 'phone', fax: true as const },
          },
        },
        family: {
          section: {
            carer: { section: { relation: leaf, age: leaf } },
            keyPerson: { section: { relation: leaf, age: leaf } },
          },
        },
        medicines: { rows: { name: leaf, since: leaf, notes: leaf } },
        care: { by: 'has', variants: { yes: { detail: leaf }, no: { reason: leaf } } },
      },
      rules: [{ id: 'applied', order: ['subject.since', 'subject.appliedOn'] as const }],
    },
  },
};
const rule = { id: 'bornFirst', order: ['subject.appliedOn', 'subject.name'] as const };
const ruledForm = { ...form, parts: { sheet: { ...form.parts.sheet, rules: [rule] } } };

const word = (path: string, text: string) => [`forms.sample.${path}.label`, text];
const words = {
  ja: Object.fromEntries([
    ['forms.sample.title', '見本'],
    word('subject', '利用者'),
    word('subject.name', '氏名'),
    word('subject.age', '年齢'),
    word('subject.status', '申請'),
    word('subject.appliedOn', '申請日'),
    word('subject.agreed', '同意'),
    word('subject.fax', 'FAX'),
    word('family', '家族'),
    word('family.carer', '主介護者'),
    word('family.carer.relation', '続柄'),
    word('family.carer.age', '年齢'),
    word('family.keyPerson', 'キーパーソン'),
    word('family.keyPerson.relation', '続柄'),
    word('family.keyPerson.age', '年齢'),
    word('medicines', '服薬'),
    word('medicines.name', '薬の名前'),
    word('care', '処置'),
    word('care.yes.detail', '内容'),
  ]),
  en: Object.fromEntries([
    ['forms.sample.title', 'Sample'],
    word('subject.name', 'Name'),
    word('medicines', 'Medication'),
    word('medicines.name', 'Drug'),
    word('family.carer', 'Main carer'),
    word('family.carer.relation', 'Relation'),
    word('family.keyPerson', 'Key person'),
    word('family.keyPerson.relation', 'Relation'),
  ]),
};
const t = { ja: createTranslator({ locale: 'ja', words }), en: createTranslator({ locale: 'en', words }) };
const say = (code: string, path: (string | number)[], params = {}, locale: 'ja' | 'en' = 'ja') =>
  describeIssue({ code, path, params }, { form, t: t[locale] }).message;

describe('a message', () => {
  it('names the field as the paper does and says what to do', () => {
    expect(say('required', ['subject', 'name'])).toBe('「氏名」を入力してください');
    expect(say('required', ['subject', 'name'], {}, 'en')).toBe('Enter “Name”');
  });

  it('counts the rows of a list from one', () => {
    expect(say('maxLength', ['medicines', 1, 'name'], { max: 40 })).toBe(
      '「服薬 2件目 薬の名前」は40文字以内で入力してください',
    );
    expect(say('maxLength', ['medicines', 1, 'name'], { max: 40 }, 'en')).toBe(
      '“Medication 2: Drug” must be 40 characters or fewer',
    );
    expect(say('type', ['medicines', 0])).toContain('「服薬 1件目」');
  });

  it('adds the heading where the sheet prints the same label twice', () => {
    expect(say('required', ['family', 'keyPerson', 'relation'])).toContain('「キーパーソン 続柄」');
    expect(say('required', ['family', 'carer', 'age'])).toContain('「主介護者 年齢」');
    expect(say('required', ['subject', 'age'])).toContain('「利用者 年齢」');
    expect(say('required', ['family', 'carer', 'relation'], {}, 'en')).toBe('Enter “Main carer: Relation”');
  });

  it('looks at one part only where a form has several', () => {
    const twoParts = {
      id: 'sample',
      parts: { ask: form.parts.sheet, reply: { nodes: { subject: { section: { name: leaf } } } } },
    };
    const issue = { code: 'required', path: ['subject', 'name'] };
    expect(describeIssue(issue, { form: twoParts, part: 'reply', t: t.ja }).message).toBe(
      '「氏名」を入力してください',
    );
    expect(
      describeIssue({ ...issue, path: ['medicines'] }, { form: twoParts, part: 'reply', t: t.ja }).message,
    ).toContain('「見本」');
  });

  it('calls a field without a label by its section, never by its key', () => {
    expect(say('required', ['subject', 'nameless'])).toBe('「利用者」を入力してください');
    expect(say('required', ['medicines', 2, 'notes'])).toBe('「服薬 3件目」を入力してください');
    expect(say('type', ['subject', 'name', 'deeper', 0])).toContain('「氏名」');
    expect(say('type', ['nowhere'])).toContain('「見本」');
  });

  it('finds what a chosen set of questions holds, and the question that chooses', () => {
    expect(say('required', ['care', 'detail'])).toBe('「内容」を入力してください');
    expect(say('select', ['care', 'has'])).toBe('「処置」を選択してください');
  });

  it('names the other field that is concerned', () => {
    expect(say('onlyIf', ['subject', 'appliedOn'])).toBe(
      '「利用者 申請日」は「申請」の答えと合いません。消すか、「申請」を確認してください',
    );
    const issue = { code: 'order', path: ['subject', 'name'], rule: 'bornFirst' };
    expect(describeIssue(issue, { form: ruledForm, t: t.ja }).message).toBe(
      '「氏名」と「利用者 申請日」の前後が逆です。両方を確認してください',
    );
    expect(
      say('ambiguousLabel', [], { candidates: ['family.carer.relation', 'family.keyPerson.relation'] }),
    ).toBe(
      '同じ項目名が用紙に2つ以上あります。どれか分かるように、見出しの下に入れてください。候補: 主介護者 続柄、キーパーソン 続柄',
    );
  });

  it('says what there is to do in the way the sheet asks: lists are ticked, entries added', () => {
    expect(say('atLeastOne', ['subject', 'status'])).toBe('「申請」は1つ以上選んでください');
    expect(say('atLeastOne', ['medicines'])).toBe('「服薬」を1件以上入力してください');
    expect(say('type', ['subject', 'agreed'])).toBe('「同意」は「○」を書くか、空けておいてください');
    expect(say('type', ['subject', 'name'])).toContain('書き方が違います');
    expect(say('phone', ['subject', 'fax'])).toMatch(/市外局番.*携帯電話の番号は書けません/);
    expect(say('phone', ['subject', 'name'])).not.toContain('携帯');
  });

  it('names the option that the sheet prints ticked, where the part says which', () => {
    const ofPart = (own: string) => ({
      nodes: { kind: { kind: 'choice', options: ['ask', 'reply'] } },
      rules: [
        {
          id: 'kindOfThisPart',
          when: { kind: ['ask', 'reply'].filter((one) => one !== own) },
          forbid: 'kind',
        },
      ],
    });
    const twoParts = { id: 'slip', parts: { ask: ofPart('ask'), reply: ofPart('reply') } };
    const slip = createTranslator({
      locale: 'ja',
      words: {
        ja: {
          'forms.slip.kind.label': '様式区分',
          'forms.slip.kind.option.ask': '照会',
          'forms.slip.kind.option.reply': '回答',
        },
      },
    });
    const issue = { code: 'onlyIf', path: ['kind'], rule: 'kindOfThisPart' };
    expect(describeIssue(issue, { form: twoParts, part: 'reply', t: slip }).message).toBe(
      'この用紙の「様式区分」は「回答」です。ほかのときは、そのための用紙に書いてください',
    );
    expect(describeIssue(issue, { form: twoParts, t: slip }).message).toBe(
      '「様式区分」の内容を確認してください',
    );
  });

  it('says of an item that the form does not know where it stands, that it is not printed, and what to do', () => {
    const issue = { code: 'unknownLabel', path: ['medicines', 0], params: { line: 16 } };
    const { message, severity } = describeIssue(issue, { form, t: t.ja });
    expect(severity).toBe('notice');
    expect(message).toBe(
      '「服薬 1件目」の16番目は用紙にない項目名で、内容は印刷されません。用紙の項目名に直すか、特記事項などに書いてください',
    );
  });

  it('counts decimal places in English as one does', () => {
    const places = (decimals: number) => say('integer', ['subject', 'name'], { decimals }, 'en');
    expect(places(1)).toBe('“Name” may have at most one decimal place');
    expect(places(2)).toBe('“Name” may have at most 2 decimal places');
    expect(places(0)).toBe('“Name” must be a whole number');
  });

  it('says codes in words', () => {
    expect(say('eraRange', ['subject', 'name'], { era: 'showa', suggestion: '1990-01-01' })).toBe(
      '「氏名」の年月日は昭和（1926年12月25日から1989年1月7日まで）に入っていません。元号と年を確認してください',
    );
    expect(say('exclusive', ['subject', 'status'], {})).toContain('「なし」');
  });

  it('speaks of the whole file by what it is, and of an unknown problem all the same', () => {
    expect(say('tooDeep', [], { max: 12 })).toBe('ファイルの入れ子が深すぎます。12段までにしてください');
    expect(say('somethingNew', ['subject', 'name'])).toBe('「氏名」の内容を確認してください');
  });

  it('speaks of what is no sheet without a form', () => {
    const say = (code: string, path: (string | number)[], params = {}) =>
      describeIssue({ code, path, params }, { t: t.ja }).message;
    expect(say('required', ['at'])).toBe('「この項目」を入力してください');
    expect(say('dateExists', ['events', 2, 'data', 'admittedAt'])).toBe(
      '「出来事 3件目 入院した日時」の日付は暦にありません。年月日を確認してください',
    );
    expect(say('notAllowedNow', [], { event: 'discharge.completed', phase: 'atHome' })).toBe(
      '「在宅」の状態では「退院」を記録できません。前の出来事が抜けていないか確認してください',
    );
  });

  it('keeps path, key and field for a form on screen', () => {
    const issue = { code: 'checkDigit', path: ['medicines', 1, 'name'], params: { scheme: 'x' } };
    expect(describeIssue(issue, { form, t: t.ja })).toMatchObject({
      key: 'issues.checkDigit',
      path: ['medicines', 1, 'name'],
      fieldId: 'medicines.name',
      severity: 'notice',
      params: { label: '服薬 2件目 薬の名前' },
    });
  });
});

describe('all messages of a sheet', () => {
  it('do not call an answer missing that could not be read', () => {
    const path = ['subject', 'name'];
    const issues = ['required', 'katakana'].map((code) => ({ code, path }));
    expect(describeIssues(issues, { form, t: t.ja }).map(({ message }) => message)).toEqual([
      '「氏名」は全角カタカナで入力してください',
    ]);
  });

  it('come in the order of the paper, entry by entry, the file first', () => {
    const paths = [
      ['medicines', 1, 'name'],
      ['care', 'detail'],
      ['medicines', 0, 'since'],
      ['subject', 'age'],
      ['medicines', 1],
      [],
      ['medicines', 0, 'name'],
      ['subject', 'name'],
    ];
    const issues = paths.map((path) => ({ code: 'required', path }));
    expect(describeIssues(issues, { form, t: t.ja }).map(({ path }) => path.join('.'))).toEqual([
      '',
      'subject.name',
      'subject.age',
      'medicines.0.name',
      'medicines.0.since',
      'medicines.1',
      'medicines.1.name',
      'care.detail',
    ]);
  });
});
