import { defineRegion } from '../define-region.js';

const guide = {
  title: '気仙沼市立病院と介護支援専門員との連携の手引き（表紙と目次の一部）',
  article: 'https://pdfslide.tips/documents/eecce-eee.html',
  from: '2015-11-01',
  mark: 'V~',
} as const;
const origin = {
  title: '気仙沼圏域の在宅療養の体制づくりに関する報告（入院時の情報提供の手引き、連携連絡票）',
  mark: 'V~',
} as const;
/** What the guide does not let one read is the nation's usual practice, and says so. */
const usual = (title: string) => ({ title: `${title}（期限は全国の目安）`, mark: 'GK' }) as const;

/**
 * 気仙沼・南三陸: where this library comes from. Known are the documents, the roles and the order of the steps; no deadline
 * could be read, so each is the nation's and its source says so.
 */
export const kesennuma = defineRegion({
  id: 'kesennuma',
  level: 'district',
  name: { ja: '気仙沼・南三陸', en: 'Kesennuma and Minamisanriku' },
  editions: [
    {
      from: '2015-11-01',
      sources: [guide, origin],
      force: 'recommended',
      notShown: [
        {
          ja: '手引きの本文（流れ図と各段階の注）と期限',
          en: 'the body of the guide (flow chart, notes on the steps) and its deadlines',
        },
        { ja: 'ツール3以降の様式', en: 'the forms from tool 3 on' },
        { ja: '連携連絡票の印刷された様式', en: 'the liaison form as it is printed' },
        { ja: '退院後の取り決め', en: 'what is agreed for the time after discharge' },
      ],
      facts: {
        kesennumaCityHospital: {
          kind: 'code',
          values: ['yes', 'no'],
          source: 'host',
          scope: 'stay',
          sensitivity: 'none',
        },
      },
      documents: {
        admissionHandover: { source: guide },
        screeningSheet: {
          source: guide,
          authors: { sheet: { author: 'wardNurse', addressee: 'dischargeNurse' } },
        },
        liaisonForm: { source: origin },
      },
      eligibility: {
        kesennumaGuide: {
          when: { kesennumaCityHospital: 'yes' },
          reasons: {
            in: 'kesennumaGuideApplies',
            out: 'kesennumaOtherHospital',
            judge: 'kesennumaHospitalNotKnown',
          },
          asks: ['liaisonOffice', 'careManager'],
          source: guide,
        },
      },
      steps: {
        sendAdmissionHandover: { source: usual('手引き ツール1 入院時情報提供書') },
        screenDischargeNeeds: { source: usual('手引き ツール2 入院時退院調整スクリーニングシート') },
        startSupportPlan: { source: usual('手引き 退院支援') },
      },
      words: {
        'pathway.fact.kesennumaCityHospital': {
          ja: '入院した病院',
          en: 'the hospital',
        },
        'pathway.fact.kesennumaCityHospital.yes': { ja: '気仙沼市立病院', en: 'Kesennuma City Hospital' },
        'pathway.fact.kesennumaCityHospital.no': { ja: 'ほかの病院', en: 'another hospital' },
        'pathway.eligibility.kesennumaGuide': {
          ja: '連携の手引きの対象か',
          en: 'whether the liaison guide is for this person',
        },
        'pathway.reason.kesennumaGuideApplies': {
          ja: '気仙沼市立病院に入院した人です',
          en: 'The person is in Kesennuma City Hospital',
        },
        'pathway.reason.kesennumaOtherHospital': {
          ja: '手引きは気仙沼市立病院に入院した人のものです',
          en: 'The guide is for people in Kesennuma City Hospital',
        },
        'pathway.reason.kesennumaHospitalNotKnown': {
          ja: '病院を確かめて判断します',
          en: 'Find out the hospital, then decide',
        },
      },
    },
  ],
});
