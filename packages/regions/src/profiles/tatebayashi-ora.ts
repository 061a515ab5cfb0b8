import { defineRegion } from '../define-region.js';

const guide = {
  title: '館林邑楽地域 退院調整ルールの手引き（目次）',
  article: 'https://vdocuments.site/oeeeefff-i4icefffoeei2iih2810oe1912oe16.html',
  from: '2018-04-01',
  mark: 'V',
} as const;
const town = {
  title: '大泉町 入退院時の連携',
  article: 'https://www.town.oizumi.gunma.jp/s015/jigyo/010/040/20200729123847.html',
  from: '2020-07-01',
  mark: 'V',
} as const;
/** The guide's deadlines cannot be read: the nation's usual practice stands in. */
const usual = { title: '全国の目安（手引きの期限は公開ページでは読めない）', mark: 'GK' } as const;
const desk = ['dischargeNurse', 'msw', 'liaisonOffice'] as const;
const inHospital = ['inHospital.arrived', 'inHospital.planning', 'inHospital.preparing'] as const;

/** 館林邑楽地域: one track for people with a care manager, one for those who apply in hospital, and a shared tail. */
export const tatebayashiOra = defineRegion({
  id: 'tatebayashiOra',
  level: 'district',
  name: { ja: '館林邑楽地域', en: 'Tatebayashi and Ora' },
  editions: [
    {
      from: '2018-04-01',
      sources: [guide, town],
      force: 'recommended',
      notShown: [
        { ja: '各段階の期限', en: 'the deadlines of the steps' },
        { ja: '様式', en: 'the forms' },
        { ja: '送付方法の取り決め', en: 'rules on how papers travel' },
        { ja: '40歳以上65歳未満の人の連絡先の違い', en: 'how the contact differs for people from 40 to 64' },
      ],
      facts: {
        tatebayashiOraHome: {
          kind: 'code',
          values: ['inside', 'outside'],
          source: 'host',
          scope: 'person',
          sensitivity: 'contact',
        },
        tatebayashiOraHospital: {
          kind: 'code',
          values: ['inside', 'outside'],
          source: 'host',
          scope: 'stay',
          sensitivity: 'none',
        },
      },
      eligibility: {
        tatebayashiOraTarget: {
          when: {
            tatebayashiOraHome: 'inside',
            tatebayashiOraHospital: 'inside',
            age: { from: 65 },
            any: [{ destination: { given: false } }, { destination: ['home', 'relativesHome'] }],
          },
          // mainly, not only, for people of 65 and over
          judge: { tatebayashiOraHome: 'inside', tatebayashiOraHospital: 'inside', age: { to: 64 } },
          reasons: { in: 'tatebayashiOraIn', out: 'tatebayashiOraOut', judge: 'tatebayashiOraJudge' },
          asks: ['msw', 'communityCenter'],
          source: guide,
        },
      },
      steps: {
        tatebayashiOraShowCards: {
          owner: ['family', 'person'],
          to: ['liaisonOffice', 'careManager'],
          opensIn: ['inHospital.arrived'],
          during: inHospital,
          eligible: 'tatebayashiOraTarget',
          due: { days: 1, after: 'openedOn', firstDay: 'same', force: 'advice' },
          source: { ...usual, article: town.article },
        },
        tatebayashiOraTellMunicipality: {
          owner: desk,
          to: ['municipality'],
          opensIn: ['inHospital.planning'],
          during: inHospital,
          eligible: 'tatebayashiOraTarget',
          when: { inCharge: 'beingFound', age: { from: 65 } },
          otherwise: 'tatebayashiOraOtherTrack',
          asks: desk,
          due: { days: 3, after: 'openedOn', firstDay: 'next', force: 'advice' },
          source: usual,
        },
        tatebayashiOraTellMunicipality40: {
          owner: desk,
          to: ['municipality'],
          opensIn: ['inHospital.planning'],
          during: inHospital,
          eligible: 'tatebayashiOraTarget',
          when: { inCharge: 'beingFound', age: { from: 40, to: 64 } },
          otherwise: 'tatebayashiOraOtherTrack',
          asks: desk,
          due: { days: 3, after: 'openedOn', firstDay: 'next', force: 'advice' },
          source: usual,
        },
        tatebayashiOraGuideTogether: {
          owner: desk,
          to: ['careManager', 'visitingNurse', 'person', 'family'],
          opens: ['preDischargeConference.held'],
          during: inHospital,
          eligible: 'tatebayashiOraTarget',
          due: [
            { days: 0, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
            { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
          ],
          source: usual,
        },
        startSupportPlan: { source: guide },
        exchangeMidStay: { source: guide },
        holdPreDischargeConference: { source: guide },
        giveDischargePapers: { source: guide },
        sendHospitalFeedback: { source: guide },
      },
      words: {
        'pathway.step.startSupportPlan.label': { ja: '退院調整を始める', en: 'Begin the discharge planning' },
        'pathway.step.exchangeMidStay.label': {
          ja: '退院前の情報提供（1回目）',
          en: 'Give information before discharge (first time)',
        },
        'pathway.step.holdPreDischargeConference.label': {
          ja: '退院前カンファレンスを開く（2回目）',
          en: 'Hold the pre-discharge conference (second time)',
        },
        'pathway.step.giveDischargePapers.label': {
          ja: '退院時の引き継ぎ情報を渡す',
          en: 'Hand over the information at discharge',
        },
        'pathway.step.tatebayashiOraShowCards.label': {
          ja: '入院を知らせ、介護保険証を窓口で示す',
          en: 'Tell of the admission and show the long-term care insurance card at the desk',
        },
        'pathway.step.tatebayashiOraShowCards.why': {
          ja: '医療保険の被保険者証、介護保険被保険者証、おくすり手帳、診察券、担当の名刺をそろえて示すと、病院から担当にすぐ連絡できます。',
          en: 'With both insurance cards, the medicines notebook, the clinic card and the business card together, the hospital can call whoever is in charge at once.',
        },
        'pathway.step.tatebayashiOraTellMunicipality.label': {
          ja: '在宅の担当に連絡する（65歳以上）',
          en: 'Contact those in charge at home (65 and over)',
        },
        'pathway.step.tatebayashiOraTellMunicipality.why': {
          ja: '担当がまだ決まっていない人は、市や町に連絡して、介護保険の申請と担当探しを同時に進めます。',
          en: 'For somebody without anybody in charge, the municipality is told, so that the application and the search begin together.',
        },
        'pathway.step.tatebayashiOraTellMunicipality40.label': {
          ja: '在宅の担当に連絡する（40歳以上65歳未満）',
          en: 'Contact those in charge at home (40 to 64)',
        },
        'pathway.step.tatebayashiOraTellMunicipality40.why': {
          ja: '65歳未満の人は、特定疾病があるときに介護保険を使えます。市や町に連絡して確かめます。',
          en: 'People under 65 can use long-term care insurance when they have one of the specified diseases. The municipality helps to find out.',
        },
        'pathway.step.tatebayashiOraGuideTogether.label': {
          ja: '退院前の共同指導を行う',
          en: 'Give guidance together before discharge',
        },
        'pathway.step.tatebayashiOraGuideTogether.why': {
          ja: '病院と在宅の担当が一緒に説明すると、家に帰ってからの手順が食い違いません。',
          en: 'When hospital and home explain together, what is done at home does not differ from what was said.',
        },
        'pathway.fact.tatebayashiOraHome': {
          ja: '住まい',
          en: 'where the person lives',
        },
        'pathway.fact.tatebayashiOraHome.inside': { ja: '地域内', en: 'inside the area' },
        'pathway.fact.tatebayashiOraHome.outside': { ja: '地域外', en: 'outside the area' },
        'pathway.fact.tatebayashiOraHospital': {
          ja: '入院先',
          en: 'where the hospital is',
        },
        'pathway.fact.tatebayashiOraHospital.inside': { ja: '地域内', en: 'inside the area' },
        'pathway.fact.tatebayashiOraHospital.outside': { ja: '地域外', en: 'outside the area' },
        'pathway.eligibility.tatebayashiOraTarget': {
          ja: '館林邑楽地域の退院調整ルールの対象か',
          en: 'whether the discharge rules of Tatebayashi and Ora are for this person',
        },
        'pathway.reason.tatebayashiOraIn': {
          ja: '地域の退院調整ルールの対象です',
          en: 'The rules of the area are for this person',
        },
        'pathway.reason.tatebayashiOraOut': {
          ja: '地域の退院調整ルールの対象ではありません',
          en: 'The rules of the area are not for this person',
        },
        'pathway.reason.tatebayashiOraJudge': {
          ja: '住まい・病院・年齢を確かめて判断します',
          en: 'Find out home, hospital and age, then decide',
        },
        'pathway.reason.tatebayashiOraOtherTrack': {
          ja: '担当がすでにいる、または年齢が別の流れの人です',
          en: 'Somebody is in charge already, or the age belongs to the other track',
        },
      },
    },
  ],
});
