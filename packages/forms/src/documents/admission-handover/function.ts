import { noYes } from '../../codes/basic.js';
import { textureClass } from '../../codes/food.js';
import { adl4 } from '../../codes/independence.js';
import { medicalProcedure } from '../../codes/medical.js';
import { choice, date, longText, many, number, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';
import { noOrYesWithDetail, yesWithDetailNoUnknown } from '../detail.js';

const help = choice(adl4, { need: 'recommended', sensitivity: 'health', mark: 'V' });
const aids = many(['cane', 'walker', 'wheelchair', 'other'], { sensitivity: 'health', mark: 'V' });
const hour = number(0, 23, { unit: 'hourOfDay', sensitivity: 'health', mark: 'V' });
const wear = ['none', 'night', 'always'] as const;
const difficulty = choice(['noProblem', 'someDifficulty', 'difficult'], { sensitivity: 'health' });
const presence = choice(noYes, { sensitivity: 'health' });

/** 移動・移乗・更衣 … in the order of the paper */
const adl = section({
  mobility: help,
  indoorAids: aids,
  outdoorAids: aids,
  transfer: help,
  dressing: help,
  bedMobility: help,
  grooming: help,
  bathing: help,
  eating: help,
});

/** 食事 */
const diet = section({
  mealsPerDay: number(1, 12, { unit: 'times', sensitivity: 'health', mark: 'V' }),
  breakfastAt: hour,
  lunchAt: hour,
  supperAt: hour,
  restriction: yesWithDetailNoUnknown({ sensitivity: 'health', mark: 'V' }),
  form: choice(['regular', 'minced', 'dysphagia', 'blended'], { sensitivity: 'health', mark: 'V' }),
  textureClass: choice(textureClass, { sensitivity: 'health', mark: 'V' }),
  // One box on the paper, two in practice when a person eats a little and is tube fed.
  route: many(['oral', 'tube'], { sensitivity: 'health', mark: 'V' }),
  thickener: choice(noYes, { sensitivity: 'health', mark: 'V' }),
  fluidRestriction: yesWithDetailNoUnknown({ sensitivity: 'health', max: 60, mark: 'V' }),
});

/** 口腔 */
const oral = section({
  swallowing: choice(['noChoking', 'sometimes', 'always'], { sensitivity: 'health', mark: 'V' }),
  denture: choice(['none', 'partial', 'full'], { sensitivity: 'health', mark: 'V' }),
  hygiene: choice(['good', 'poor', 'veryPoor'], { sensitivity: 'health', mark: 'V' }),
  halitosis: choice(noYes, { sensitivity: 'health', mark: 'V' }),
});

/** 排泄 */
const toileting = section({
  urination: help,
  defecation: choice(adl4, { need: 'recommended', sensitivity: 'health', mark: 'V~' }),
  commode: choice(wear, { sensitivity: 'health', mark: 'V' }),
  pads: choice(wear, { sensitivity: 'health', mark: 'GK' }),
});

/** コミュニケーション能力 */
const communication = section({
  vision: difficulty,
  glasses: noOrYesWithDetail({ sensitivity: 'health', max: 40 }),
  hearing: difficulty,
  hearingAid: presence,
  speech: difficulty,
  mutualUnderstanding: difficulty,
  notes: longText(200),
});

const mentalProblems = [
  { code: 'none', exclusive: true },
  'hallucination',
  'excitement',
  'agitation',
  'delusion',
  'violence',
  'careResistance',
  'insomnia',
  'dayNightReversal',
  'wandering',
  'dangerousActs',
  'uncleanActs',
  'other',
] as const;

const diseases = [
  { code: 'none', exclusive: true },
  'malignancy',
  'dementia',
  'acuteRespInfection',
  'cerebrovascular',
  'fracture',
  'other',
] as const;

/** 入院歴 */
const admissionHistory = section({
  lastHalfYear: section({
    has: choice(['no', 'yes', 'unknown'], { sensitivity: 'health' }),
    reason: text(100, { when: { has: 'yes' }, need: 'required', sensitivity: 'freeText' }),
    from: date({ when: { has: 'yes' }, sensitivity: 'health' }),
    to: date({ when: { has: 'yes' }, sensitivity: 'health' }),
  }),
  frequency: choice(['frequent', 'occasional', 'first'], { sensitivity: 'health' }),
});

/** 7 身体・生活機能の状況/療養生活上の課題について */
export const bodyFunction = section(
  {
    paralysis: choice(['none', 'mild', 'moderate', 'severe'], { sensitivity: 'health', mark: 'V' }),
    pressureUlcer: noOrYesWithDetail({ sensitivity: 'health', mark: 'V' }),
    adl,
    diet,
    oral,
    toileting,
    sleep: section({
      state: choice(['good', 'poor'], { sensitivity: 'health' }),
      detail: text(60, { when: { state: 'poor' }, need: 'required', sensitivity: 'freeText' }),
      hypnotic: presence,
    }),
    smoking: section({
      has: choice(['no', 'yes'], { sensitivity: 'health' }),
      perDay: number(0, 200, { unit: 'cigarettesPerDay', when: { has: 'yes' }, sensitivity: 'health' }),
    }),
    alcohol: section({
      has: choice(['no', 'yes'], { sensitivity: 'health' }),
      // 合: 0.18 litre
      goPerDay: number(0, 30, { unit: 'goPerDay', when: { has: 'yes' }, decimals: 1, sensitivity: 'health' }),
    }),
    communication,
    mental: section({
      problems: many(mentalProblems, { sensitivity: 'health' }),
      other: text(60, { when: { problems: 'other' }, need: 'required', sensitivity: 'freeText' }),
    }),
    diseaseHistory: section({
      diseases: many(diseases, { sensitivity: 'health' }),
      other: text(100, { when: { diseases: 'other' }, need: 'required', sensitivity: 'freeText' }),
    }),
    admissionHistory,
    procedures: section({
      kinds: many(medicalProcedure, { need: 'recommended', sensitivity: 'health' }),
      injection: text(60, { when: { kinds: 'selfInjection' }, need: 'required', sensitivity: 'freeText' }),
      other: text(60, { when: { kinds: 'other' }, need: 'required', sensitivity: 'freeText' }),
    }),
  },
  { mark: 'GK', linkId: '7' },
);
