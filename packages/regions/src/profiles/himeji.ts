import { defineRegion } from '../define-region.js';

const slip = {
  title: '姫路市 かかりつけ医とケアマネジャーの連携・連絡票',
  article: 'https://caremgrhimeji.com/',
  mark: 'V',
} as const;
const disuse = {
  title: '廃用症候群モデルの入退院時連携ルール',
  article: 'https://www.city.himeji.lg.jp/kurashi/0000006135.html',
  from: '2023-02-01',
  mark: 'V',
} as const;
/** The slip names no date: the nation's usual practice stands in. */
const usual = { title: '全国の目安（姫路市の公開ページに期限はない）', mark: 'GK' } as const;
const notFor = ['urgentContact', 'exchange', 'consultation'] as const;

/** 姫路市: three slips from the care manager to a clinic's doctor, chosen by how well the two know each other. */
export const himeji = defineRegion({
  id: 'himeji',
  level: 'city',
  name: { ja: '姫路市', en: 'Himeji' },
  editions: [
    {
      from: '2023-02-01',
      sources: [slip, disuse],
      force: 'recommended',
      notShown: [
        { ja: '連絡票がいつから使われているか', en: 'since when the slips have been in use' },
        {
          ja: '連絡票の記入欄、期限、FAXの取り決め',
          en: 'the boxes of the slips, their deadlines, and rules for FAX',
        },
        {
          ja: '廃用症候群モデルの入退院時連携ルールの内容',
          en: 'what the rule for the disuse syndrome says',
        },
      ],
      facts: {
        himejiContact: {
          kind: 'code',
          values: ['known', 'firstTime', 'newMatter'],
          source: 'host',
          scope: 'episode',
          sensitivity: 'none',
        },
        himejiBeds: {
          kind: 'number',
          min: 0,
          max: 2000,
          source: 'host',
          scope: 'episode',
          sensitivity: 'none',
        },
        himejiDisuse: {
          kind: 'code',
          values: ['yes', 'no'],
          source: 'host',
          scope: 'stay',
          sensitivity: 'health',
        },
      },
      documents: {
        himejiForm1: { form: 'liaisonForm', part: 'notice', notFor, source: slip },
        himejiForm2: { form: 'liaisonForm', part: 'notice', notFor, source: slip },
        himejiForm3: { form: 'liaisonForm', part: 'request', notFor: [...notFor, 'orders'], source: slip },
        himejiSlip: {
          variants: [
            { when: { himejiContact: 'known' }, document: 'himejiForm1' },
            { when: { himejiContact: 'firstTime' }, document: 'himejiForm2' },
            { when: { himejiContact: 'newMatter' }, document: 'himejiForm3' },
          ],
          source: slip,
        },
      },
      eligibility: {
        himejiClinic: {
          when: { himejiBeds: { to: 19 } },
          reasons: { in: 'himejiSmallClinic', out: 'himejiLargerHouse', judge: 'himejiBedsNotKnown' },
          asks: ['careManager'],
          source: slip,
        },
      },
      steps: {
        himejiGreetDoctor: {
          owner: ['careManager'],
          to: ['familyDoctor'],
          opens: ['careManager.found', 'careManager.changed'],
          eligible: 'himejiClinic',
          per: 'episode',
          due: { days: 7, after: 'openedOn', firstDay: 'next', force: 'advice' },
          document: 'himejiSlip',
          source: usual,
        },
        himejiFollowDisuseRule: {
          owner: ['dischargeNurse', 'msw', 'liaisonOffice'],
          to: ['familyDoctor'],
          opensIn: ['inHospital.arrived'],
          during: ['inHospital.arrived', 'inHospital.planning', 'inHospital.preparing'],
          when: { all: [{ himejiDisuse: { given: true } }, { himejiDisuse: 'yes' }] },
          otherwise: 'himejiNoDisuse',
          due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
          source: { ...disuse, mark: 'V~' },
        },
      },
      words: {
        'documents.himejiSlip': {
          ja: 'かかりつけ医とケアマネジャーの連携・連絡票',
          en: 'slip between family doctor and care manager',
        },
        'documents.himejiForm1': { ja: '連携・連絡票 様式1', en: 'slip, form 1 (a doctor who is known)' },
        'documents.himejiForm2': { ja: '連携・連絡票 様式2', en: 'slip, form 2 (first contact)' },
        'documents.himejiForm3': { ja: '連携・連絡票 様式3', en: 'slip, form 3 (asking for an appointment)' },
        'documents.himejiForm1.notFor.urgentContact': { ja: '緊急の連絡', en: 'urgent contact' },
        'documents.himejiForm1.notFor.exchange': {
          ja: '具体的な情報交換',
          en: 'the exchange of information itself',
        },
        'documents.himejiForm1.notFor.consultation': { ja: '相談', en: 'consultation' },
        'documents.himejiForm2.notFor.urgentContact': { ja: '緊急の連絡', en: 'urgent contact' },
        'documents.himejiForm2.notFor.exchange': {
          ja: '具体的な情報交換',
          en: 'the exchange of information itself',
        },
        'documents.himejiForm2.notFor.consultation': { ja: '相談', en: 'consultation' },
        'documents.himejiForm3.notFor.urgentContact': { ja: '緊急の連絡', en: 'urgent contact' },
        'documents.himejiForm3.notFor.exchange': {
          ja: '具体的な情報交換',
          en: 'the exchange of information itself',
        },
        'documents.himejiForm3.notFor.consultation': { ja: '相談', en: 'consultation' },
        'documents.himejiForm3.notFor.orders': { ja: '指示の受け取り', en: 'receiving orders' },
        'pathway.fact.himejiContact': {
          ja: 'かかりつけ医との関係',
          en: 'how well the family doctor is known',
        },
        'pathway.fact.himejiContact.known': {
          ja: '連絡方法が決まっている',
          en: 'the way of contact is agreed',
        },
        'pathway.fact.himejiContact.firstTime': { ja: '初めて連絡する', en: 'contacted for the first time' },
        'pathway.fact.himejiContact.newMatter': {
          ja: '新たに共有したいことがある',
          en: 'a new matter to share',
        },
        'pathway.fact.himejiBeds': { ja: '医療機関の病床数', en: 'beds of the medical institution' },
        'pathway.fact.himejiDisuse': {
          ja: '廃用症候群モデルの連携ルール',
          en: 'the liaison rule for the disuse syndrome',
        },
        'pathway.fact.himejiDisuse.yes': { ja: '対象', en: 'applies' },
        'pathway.fact.himejiDisuse.no': { ja: '対象外', en: 'does not apply' },
        'pathway.eligibility.himejiClinic': {
          ja: '連絡票を使う相手か（20床未満の診療所）',
          en: 'whether the slips are for this clinic (fewer than 20 beds)',
        },
        'pathway.reason.himejiSmallClinic': {
          ja: '20床未満の診療所です',
          en: 'It is a clinic with fewer than 20 beds',
        },
        'pathway.reason.himejiLargerHouse': {
          ja: '20床以上の医療機関には、この連絡票を使いません',
          en: 'The slips are not for a house with 20 beds or more',
        },
        'pathway.reason.himejiBedsNotKnown': {
          ja: '病床数を確かめて判断します',
          en: 'Find out the number of beds, then decide',
        },
        'pathway.reason.himejiNoDisuse': {
          ja: '廃用症候群モデルの対象ではありません',
          en: 'The rule for the disuse syndrome does not apply',
        },
        'pathway.step.himejiGreetDoctor.label': {
          ja: '担当になったことをかかりつけ医に知らせる',
          en: 'Tell the family doctor who is now in charge',
        },
        'pathway.step.himejiGreetDoctor.why': {
          ja: '連絡の方法を先に決めておくと、次に相談したいときに医師が時間と手段を選べます。初めての相手には、別にあいさつの機会を設けます。',
          en: 'With the way of contact agreed beforehand, the doctor can choose time and means the next time. With a doctor met for the first time, greet in person as well.',
        },
        'pathway.step.himejiFollowDisuseRule.label': {
          ja: '廃用症候群モデルの連携ルールに沿って連携する',
          en: 'Follow the rule for the disuse syndrome',
        },
        'pathway.step.himejiFollowDisuseRule.why': {
          ja: '病院と診療所の間に、この状態の人についての取り決めがあります。内容は公開ページでは読めません。',
          en: 'Hospitals and clinics have agreed on a rule for people in this state. Its contents cannot be read on the public page.',
        },
      },
    },
  ],
});
