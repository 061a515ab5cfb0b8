import { createTranslator } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import { describeRegionIssue, loadRegion } from '../src/index.js';

const [ja, en] = ['ja', 'en'].map((locale) => createTranslator({ locale }));
const due = { days: 2, after: 'admittedOn', firstDay: 'same', force: 'soft' };
const source = { title: '町の取り決め', mark: 'V' };
const text = { ja: '町', en: 'town' };
const town = (edition: object, more: object = {}) => ({
  id: 'town',
  level: 'city',
  name: text,
  ...more,
  editions: [{ from: '2026-04-01', ...edition }],
});
/** The sentences in both languages, without the layer. */
const told = (data: unknown) =>
  loadRegion(JSON.stringify(data)).issues.map((issue) =>
    [ja, en].map((t) => (t ? describeRegionIssue(issue, { t }).replace('town > editions[0].', '') : '')),
  );
const added = (node: object) => ({ forms: { admissionHandover: { add: { 'subject.townCard': node } } } });
const deadline = (change: object) => ({ steps: { sendAdmissionHandover: { due: { ...due, ...change } } } });

describe('a mark is never made surer by a guess', () => {
  it.each(['確か', 'V?', 'Ｖ', 'gk', 'GK??'])('%s', (mark) => {
    expect(told(town({ sources: [{ title: '町', mark }] }))).toEqual([
      [
        'sources[0].mark: 一覧にない値です。次のどれかです: V、V~、GK、GK?。',
        'sources[0].mark: this value is not on the list. It is one of these: V, V~, GK, GK?.',
      ],
    ]);
  });
});

describe('what follows from one mistake is not called another', () => {
  const codes = (edition: object) =>
    loadRegion(JSON.stringify(town(edition))).issues.map(({ code, path }) => `${path[2]} ${code}`);
  const words = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, text]));
  const form = 'forms.admissionHandover.subject';

  it('words of a field that is refused', () => {
    const section = { card: { kind: 'choice', sensitivity: 'social', options: ['あり', 'townNo'] } };
    const edition = {
      forms: { admissionHandover: { add: { 'subject.town': { section } } } },
      sending: { admissionHandover: { by: { fax: { require: ['subject.town.card'] } } } },
      words: words(`${form}.town.label`, `${form}.town.card.label`, `${form}.town.card.option.townNo`),
    };
    expect(codes(edition)).toEqual(['forms badKey']);
  });

  it('but a word that leads nowhere beside it still does', () => {
    const edition = { ...added({ kind: 'flag' }), words: words(`${form}.nmae.label`) };
    expect(codes(edition)).toEqual(['forms missingMember', 'words unknownWord']);
  });

  it('and a word under a field that stands is not lost in it', () => {
    const edition = {
      ...added({ kind: 'flag', sensitivity: 'social' }),
      words: words(`${form}.townCard.lable`),
    };
    expect(codes(edition)).toEqual(['words unknownWord']);
  });

  it('facts, roles, documents and steps that are refused, wherever they are named', () => {
    const edition = {
      facts: { townA: { kind: 'code', values: ['a'], source: 'host', scope: 'stay' } },
      roles: { townNurse: { is: 'nurse' } },
      documents: { townCover: { form: 'coverr' }, townList: { replaces: 'townCover' } },
      steps: {
        sendAdmissionHandover: { when: { townA: 'a' }, owner: ['townNurse'] },
        townCall: { owner: ['careManager'], due: { ...due, days: '2' }, source, document: 'townCover' },
      },
      words: words(
        'pathway.fact.townA',
        'roles.townNurse',
        'documents.townCover',
        'pathway.step.townCall.label',
        'pathway.step.townCall.why',
      ),
    };
    expect(codes(edition)).toEqual([
      'roles unknownCode',
      'facts missingMember',
      'steps wrongType',
      'documents unknownForm',
    ]);
  });

  it('a member whose value is wrong is not missing', () => {
    expect(codes(deadline({ days: '2' }))).toEqual(['steps wrongType']);
    expect(codes(deadline({ after: 1 }))).toEqual(['steps wrongType']);
    expect(codes(deadline({ days: undefined }))).toEqual(['steps missingMember']);
  });

  it('a mistake of the cover form is said once, where the form is named', () => {
    const cover = { document: 'townCover', sheets: 'sheets', counts: 'all' };
    expect(codes({ documents: { townCover: { form: 'coverr' }, admissionHandover: { cover } } })).toEqual([
      'documents unknownForm',
    ]);
    expect(codes({ documents: { townCover: {}, admissionHandover: { cover } } })).toEqual([
      'documents missingMember',
    ]);
  });
});

describe('what to write instead is said', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a sensitivity that is missing',
      town(added({ kind: 'flag' })),
      'forms.admissionHandover.add.subject.townCard.sensitivity: 「sensitivity」が要ります。書き加えてください',
      'forms.admissionHandover.add.subject.townCard.sensitivity: “sensitivity” is missing. Add it',
    ],
    [
      'a limit that is missing',
      town(added({ kind: 'text', sensitivity: 'social' })),
      'forms.admissionHandover.add.subject.townCard.max: 「max」が要ります。書き加えてください',
      'forms.admissionHandover.add.subject.townCard.max: “max” is missing. Add it',
    ],
    [
      'days in quotation marks',
      town(deadline({ days: '2' })),
      'steps.sendAdmissionHandover.due.days: 値の種類が違います。引用符なしの数字で書いてください。',
      'steps.sendAdmissionHandover.due.days: this is the wrong kind of value. Write a number without quotation marks.',
    ],
    [
      'half a day',
      town(deadline({ days: 2.5 })),
      'steps.sendAdmissionHandover.due.days: 値の種類が違います。小数のない数で書いてください。',
      'steps.sendAdmissionHandover.due.days: this is the wrong kind of value. Write a whole number.',
    ],
    [
      'a date to count from by its Japanese name',
      town(deadline({ after: '入院日' })),
      'steps.sendAdmissionHandover.due.after: この値は日付の名前ではないので、ここから数えられません。「admittedOn」ではありませんか。',
      'steps.sendAdmissionHandover.due.after: this value is not the name of a date, so nothing can be counted from it. Did you mean “admittedOn”?',
    ],
    [
      'one owner without brackets',
      town({ steps: { sendAdmissionHandover: { owner: 'careManager' } } }),
      'steps.sendAdmissionHandover.owner: 値の種類が違います。角かっこ「[ ]」で囲んで書いてください。',
      'steps.sendAdmissionHandover.owner: this is the wrong kind of value. Put it into square brackets: [ ].',
    ],
    [
      'a force that is none',
      town({ force: '必ず' }),
      'force: 一覧にない値です。次のどれかです: binding、recommended、reference。',
      'force: this value is not on the list. It is one of these: binding, recommended, reference.',
    ],
    [
      'a channel in capitals',
      town({ sending: { admissionHandover: { by: { Fax: {} } } } }),
      'sending.admissionHandover.by.Fax: 「Fax」という項目はありません。「fax」ではありませんか。',
      'sending.admissionHandover.by.Fax: nothing is called “Fax” here. Did you mean “fax”?',
    ],
    [
      'two counts of days',
      town(deadline({ businessDays: 2 })),
      'steps.sendAdmissionHandover.due: days、businessDays のうち、一つだけを書いてください',
      'steps.sendAdmissionHandover.due: write only one of these: days, businessDays',
    ],
    [
      'two dates to count from',
      town(deadline({ before: 'dischargedOn' })),
      'steps.sendAdmissionHandover.due: after、before のうち、一つだけを書いてください',
      'steps.sendAdmissionHandover.due: write only one of these: after, before',
    ],
    [
      'a fact by its Japanese name',
      town({ steps: { sendAdmissionHandover: { when: { 要介護度: 'care1' } } } }),
      'steps.sendAdmissionHandover.when.要介護度: この値は事実の名前ではありません。「careLevel」ではありませんか。',
      'steps.sendAdmissionHandover.when.要介護度: this value is not the name of a fact. Did you mean “careLevel”?',
    ],
    [
      'a field as it is printed',
      town({ forms: { admissionHandover: { drop: ['患者氏名'] } } }),
      'forms.admissionHandover.drop[0]: 「患者氏名」という欄はありません。「subject.name」ではありませんか。',
      'forms.admissionHandover.drop[0]: there is no field “患者氏名”. Did you mean “subject.name”?',
    ],
    [
      'the words of a field beside it',
      town(added({ kind: 'flag', sensitivity: 'social', label: '見守り' })),
      'forms.admissionHandover.add.subject.townCard: 「label」という項目はありません。欄や選択肢の言葉は、同じ版の words に書いてください。',
      'forms.admissionHandover.add.subject.townCard: nothing is called “label” here. The words of a field or an option are written under words of the same edition.',
    ],
    [
      'a cover for which there is no form',
      town({
        documents: { admissionHandover: { cover: { document: 'coverSheet', sheets: 'n', counts: 'all' } } },
      }),
      'documents.coverSheet.form: 「form」が要ります。書き加えてください',
      'documents.coverSheet.form: “form” is missing. Add it',
    ],
    [
      'a name that is one text',
      town({}, { name: '町' }),
      'name: 値の種類が違います。波かっこ「{ }」で囲み、項目の名前と値を書いてください。',
      'name: this is the wrong kind of value. Put names and values into curly brackets: { }.',
    ],
  ])('%s', (_title, data, japanese, english) => {
    expect(told(data)).toEqual([[japanese, english]]);
  });

  it.each(['令和8年4月1日', '2026/4/1', '2026-02-30', '2026-4-1', ''])('a day written as “%s”', (from) => {
    const editions = [{ from }];
    expect(told({ ...town({}), editions })).toEqual([
      [
        'editions[0].from: 値の種類が違います。実際にある日を「2026-04-01」の形で書いてください。',
        'editions[0].from: this is the wrong kind of value. Write a day that exists, in the form 2026-04-01.',
      ],
    ]);
  });

  it.each(['ケアマネジャー', 'ケアマネージャー'])('a role by its Japanese name: %s', (role) => {
    const [[sentence = ''] = []] = told(town({ steps: { sendAdmissionHandover: { owner: [role] } } }));
    expect(sentence).toContain('「careManager」ではありませんか');
    expect(sentence).not.toContain(role);
  });

  it('an option that the list does not have, with the list', () => {
    const options = { drop: ['要支援1'] };
    const [[sentence = ''] = []] = told(
      town({ forms: { admissionHandover: { change: { 'subject.careLevel.level': { options } } } } }),
    );
    expect(sentence).toMatch(/options\.drop\[0\]: 一覧にない値です。次のどれかです: .*support1/);
  });

  it('a file that is a list', () => {
    expect(told([town({})])).toEqual([
      [
        'ファイル全体: 値の種類が違います。波かっこ「{ }」で囲み、項目の名前と値を書いてください。',
        'the file: this is the wrong kind of value. Put names and values into curly brackets: { }.',
      ],
    ]);
  });

  it('no person is named, where somebody writes one as owner', () => {
    const [sentences = []] = told(town({ steps: { sendAdmissionHandover: { owner: ['海野 波子'] } } }));
    expect(sentences.join()).not.toMatch(/海野|波子/);
    expect(sentences[0]).toContain('この値は役の名前ではありません');
  });
});
