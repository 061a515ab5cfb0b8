import { defineRegion } from '../define-region.js';

const page = {
  title: '西東京市 ケアマネジャーからの地域連携情報シート',
  article:
    'https://www.city.nishitokyo.lg.jp/kenko_hukusi/kaigo/jigyousyamuke_jyouhou/kyotakukaigoshienn/rennkeijyouhou-shi-to.html',
  from: '2021-07-01',
  mark: 'V',
} as const;

/** 北多摩北部保健医療圏: five cities share one sheet at admission with its cover; at discharge the national record is used. */
export const kitatamaHokubu = defineRegion({
  id: 'kitatamaHokubu',
  level: 'district',
  name: { ja: '北多摩北部保健医療圏', en: 'Northern Kitatama' },
  editions: [
    {
      from: '2021-07-01',
      sources: [page],
      force: 'recommended',
      notShown: [
        { ja: '情報シートの記入欄', en: 'the boxes of the information sheet' },
        {
          ja: '7日を入院の日から数えるか翌日から数えるか',
          en: 'whether the seven days are counted from the day of admission or the day after',
        },
        {
          ja: '氏名と生年月日を別に伝える決まりの続き',
          en: 'the rest of the rule on telling the full name and birth date separately',
        },
      ],
      words: {
        'documents.admissionHandover': {
          ja: 'ケアマネジャーからの地域連携情報シート',
          en: 'regional liaison information sheet',
        },
        'forms.admissionHandover.title': {
          ja: 'ケアマネジャーからの地域連携情報シート',
          en: 'Regional liaison information sheet',
        },
        'documents.kitatamaHokubuCover': { ja: '送付票', en: 'cover sheet' },
        'forms.kitatamaHokubuCover.title': { ja: '送付票', en: 'Cover sheet' },
        'forms.kitatamaHokubuCover.sheets.label': {
          ja: '送付枚数(本票含む)',
          en: 'Number of sheets, this one included',
        },
      },
      forms: {
        kitatamaHokubuCover: {
          definition: {
            editions: ['r3'],
            force: 'reference',
            parts: {
              sheet: {
                author: 'careManager',
                addressee: 'medicalInstitution',
                nodes: {
                  sheets: {
                    kind: 'number',
                    min: 1,
                    max: 99,
                    unit: 'sheets',
                    need: 'required',
                    sensitivity: 'none',
                  },
                },
              },
            },
          },
        },
      },
      documents: {
        kitatamaHokubuCover: { form: 'kitatamaHokubuCover', source: page },
        admissionHandover: {
          cover: { document: 'kitatamaHokubuCover', sheets: 'sheets', counts: 'all' },
          attachments: ['carePlan'],
          source: page,
        },
      },
      steps: {
        sendAdmissionHandover: {
          due: { days: 7, after: 'admittedOn', firstDay: 'notStated', force: 'advice' },
          source: page,
        },
      },
      sending: {
        admissionHandover: {
          usual: ['post', 'hand'],
          by: {
            post: {},
            hand: {},
            fax: {
              reason: 'required',
              show: {
                'subject.name': ['initials', 'partial'],
                'subject.birthDate': ['age'],
                'subject.address': ['city'],
              },
            },
          },
          consent: { asked: 'atContract', method: 'comprehensive' },
        },
      },
    },
  ],
});
