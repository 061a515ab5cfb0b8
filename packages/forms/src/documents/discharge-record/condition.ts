import { noYes } from '../../codes/basic.js';
import { textureClass } from '../../codes/food.js';
import { adl3 } from '../../codes/independence.js';
import { choice, many, text } from '../../definition/leaf.js';
import { rows, section } from '../../definition/node.js';

const bathingWays = ['independent', 'shower', 'regularBath', 'mechanicalBath', 'none'] as const;
const mentalFindings = [
  'cognitiveDecline',
  'delirium',
  'wandering',
  'agitation',
  'aggression',
  'other',
] as const;

/** ① 疾患と入院(所)中の状況 */
export const condition = section(
  {
    // The paper prints ①②③ and 安定/不安定 beside the numbers: here each disease carries its own state.
    diseases: rows(10, {
      name: text(60, { sensitivity: 'health' }),
      stability: choice(['stable', 'unstable'], { sensitivity: 'health' }),
    }),
    mobility: many(['independent', 'cane', 'walker', 'wheelchair', 'other'], { sensitivity: 'health' }),
    toileting: section({
      ways: many(['toilet', 'commode', 'nappy', 'catheterPouch'], { sensitivity: 'health' }),
      catheterPouch: text(60, {
        when: { ways: 'catheterPouch' },
        need: 'recommended',
        sensitivity: 'freeText',
      }),
    }),
    bathing: choice(bathingWays, { sensitivity: 'health' }),
    diet: section({
      form: choice(['regular', 'tube', 'other'], { sensitivity: 'health' }),
      formOther: text(60, { when: { form: 'other' }, need: 'required', sensitivity: 'freeText' }),
      textureClass: choice(textureClass, { sensitivity: 'health' }),
    }),
    swallowing: choice(['none', 'sometimes', 'always'], { sensitivity: 'health' }),
    denture: choice(['none', 'partial', 'full'], { sensitivity: 'health' }),
    dentureUsed: choice(noYes, { sensitivity: 'health' }),
    oralHygiene: choice(['good', 'poor', 'veryPoor'], { sensitivity: 'health' }),
    oralCare: choice(adl3, { sensitivity: 'health' }),
    sleep: section({
      state: choice(['good', 'poor'], { sensitivity: 'health' }),
      detail: text(60, { when: { state: 'poor' }, need: 'required', sensitivity: 'freeText' }),
    }),
    hypnotic: choice(noYes, { sensitivity: 'health' }),
    cognition: section({
      findings: many(mentalFindings, { sensitivity: 'health' }),
      other: text(60, { when: { findings: 'other' }, need: 'required', sensitivity: 'freeText' }),
    }),
  },
  { mark: 'GK', linkId: '①' },
);
