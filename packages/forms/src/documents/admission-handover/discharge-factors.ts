import type { dischargeFactor } from '../../codes/medical.js';
import { type Condition, factsOf, judge, type Matcher } from '../../definition/condition.js';
import type { Mark } from '../../definition/leaf.js';
import { isBlank } from '../../definition/leaf-check.js';
import { inPaperOrder } from '../../definition/paper-order.js';
import { at } from '../../definition/scope.js';
import type { Code } from '../../definition/value-types.js';
import type { CivilDate } from '../../values/civil-date.js';
import { type AdmissionHandoverDraft, admissionHandover } from './admission-handover.js';

export type DischargeFactor = Code<typeof dischargeFactor>;
type Disease = 'malignancy' | 'dementia' | 'acuteRespInfection';

/** An answer of the handover that may point to a factor. */
interface Sign {
  readonly factor: DischargeFactor;
  readonly sub?: Disease;
  /** About answers, by their path. */
  readonly when: Condition;
  /** The paper prints `*` at the question: it has to do with the factors. */
  readonly starred?: true;
  readonly mark: Mark;
}

/** A factor that a handover hints at. Whether it is there, the hospital's screening judges. */
export interface DischargeFactorHint {
  /** Words: `codes.dischargeFactor.<factor>`. */
  readonly factor: DischargeFactor;
  /** Paths of the answers that say so, in the order of the paper. */
  readonly from: readonly string[];
  /** Which of the diseases that the factor names. */
  readonly sub?: readonly Disease[];
  /** The paper itself marks one of the questions with `*`. */
  readonly starred?: true;
  /** How sure it is that the surest of the answers points to this factor. */
  readonly mark: Mark;
  /** The revision that brought the factor, where an older list does not have it. */
  readonly since?: CivilDate;
}

const signs = (factor: DischargeFactor, paths: readonly string[], matcher: Matcher, mark: Mark): Sign[] =>
  paths.map((path) => ({ factor, when: { [path]: matcher }, mark }));
const starred = (list: readonly Sign[]): Sign[] => list.map((sign) => ({ ...sign, starred: true }));

const adl = ['mobility', 'transfer', 'dressing', 'bedMobility', 'bathing', 'eating'];
const helped = ['partialAssist', 'fullAssist'];
const diseases: readonly Disease[] = ['malignancy', 'dementia', 'acuteRespInfection'];

/**
 * Which answers can feed which factor, in the order of the factors.
 *
 * A question without `*` is a hint by its meaning alone, so its mark is `GK` at best. Help in daily life (`adlDecline`) is
 * what the person needed before the admission; whether that has become worse is not on the sheet.
 *
 * @source The footnote of the sheet: `*` = related to 「退院困難な患者の要因」; the factors as in the notices of 2024-06 and 2026-06
 */
const signsOfTheSheet = (): readonly Sign[] => [
  ...starred(
    diseases.map((sub) => ({
      factor: 'malignancyDementiaResp' as const,
      sub,
      when: { 'function.diseaseHistory.diseases': sub },
      mark: 'GK' as const,
    })),
  ),
  {
    factor: 'malignancyDementiaResp',
    sub: 'dementia',
    when: { 'subject.dementiaRank.value': ['I', 'IIa', 'IIb', 'IIIa', 'IIIb', 'IV', 'M'] },
    mark: 'GK',
  },
  ...signs('careCertNotApplied', ['subject.careLevel.status'], 'notApplied', 'GK'),
  ...signs(
    'commDisability',
    ['function.communication.vision', 'function.communication.hearing'],
    'difficult',
    'GK',
  ),
  ...starred(signs('abuse', ['outlook.abuseSuspected.has'], 'yes', 'GK')),
  ...signs('needyPerson', ['subject.income.kinds'], 'publicAssistance', 'GK'),
  ...signs(
    'adlDecline',
    adl.map((key) => `function.adl.${key}`),
    helped,
    'GK',
  ),
  ...starred(signs('toiletingAssist', ['function.toileting.urination'], helped, 'V')),
  ...starred(signs('toiletingAssist', ['function.toileting.defecation'], helped, 'V~')),
  ...signs('toiletingAssist', ['function.toileting.pads'], ['night', 'always'], 'GK'),
  ...signs(
    'insufficientCare',
    ['family.household.type', 'outlook.householdAfter.type'],
    ['alone', 'elderlyOnly'],
    'GK',
  ),
  ...starred(
    signs(
      'insufficientCare',
      ['family.household.aloneDaytime', 'outlook.householdAfter.aloneDaytime'],
      true,
      'GK',
    ),
  ),
  ...starred(signs('insufficientCare', ['outlook.careCapacity'], ['partial', 'none', 'noFamily'], 'GK')),
  ...signs('medicalProcedure', ['function.pressureUlcer.has'], 'yes', 'GK'),
  ...signs('medicalProcedure', ['function.diet.route'], 'tube', 'GK'),
  {
    factor: 'medicalProcedure',
    when: {
      'function.procedures.kinds': { given: true },
      not: { 'function.procedures.kinds': 'none' },
    },
    starred: true,
    mark: 'GK',
  },
  ...starred(signs('repeatAdmission', ['function.admissionHistory.lastHalfYear.has'], 'yes', 'GK')),
  ...starred(signs('repeatAdmission', ['function.admissionHistory.frequency'], 'frequent', 'GK')),
  ...starred(signs('noContactableFamily', ['outlook.careCapacity'], 'noFamily', 'GK')),
];

const since: Partial<Record<DischargeFactor, CivilDate>> = {
  commDisability: '2024-06-01',
  noContactableFamily: '2026-06-01',
};

const SURENESS: readonly Mark[] = ['V', 'V~', 'GK', 'GK?'];

/**
 * The factors that make a discharge difficult (退院困難な要因) which a handover hints at, each with the answers that say so.
 *
 * Reads drafts as well as final sheets; an answer that is not there, or blank, hints at nothing. These are hints for the one who
 * screens, in the order of the fee's list, and no verdict: emergency, malnutrition and young carers, for example, are not on
 * the sheet at all.
 *
 * @example
 * dischargeFactors({ outlook: { careCapacity: 'noFamily' } }).map((hint) => hint.factor)
 * // => ['insufficientCare', 'noContactableFamily']
 */
export function dischargeFactors(handover: AdmissionHandoverDraft): DischargeFactorHint[] {
  const answer = (path: string) => {
    const value = at(handover, path);
    return isBlank(value) ? undefined : value;
  };
  const found = signsOfTheSheet().filter((sign) => judge(sign.when, answer) === true);
  const factors = [...new Set(found.map((sign) => sign.factor))];
  return factors.map((factor) =>
    hintOf(
      factor,
      found.filter((sign) => sign.factor === factor),
    ),
  );
}

/** Paths of the questions at which the paper prints `*`: they have to do with 退院困難な患者の要因. In the order of the paper. */
export const starredQuestions = (): string[] =>
  onPaper(unique(signsOfTheSheet().flatMap((sign) => (sign.starred ? factsOf(sign.when) : []))));

function hintOf(factor: DischargeFactor, found: readonly Sign[]): DischargeFactorHint {
  const sub = unique(found.flatMap((sign) => sign.sub ?? []));
  const [mark = 'GK'] = SURENESS.filter((one) => found.some((sign) => sign.mark === one));
  const first = since[factor];
  return {
    factor,
    from: onPaper(unique(found.flatMap((sign) => factsOf(sign.when)))),
    ...(sub.length > 0 && { sub }),
    ...(found.some((sign) => sign.starred) && { starred: true }),
    mark,
    ...(first !== undefined && { since: first }),
  };
}

const onPaper = (paths: readonly string[]): string[] =>
  inPaperOrder(
    admissionHandover.parts.sheet.nodes,
    paths.map((path) => ({ path: path.split('.') })),
  ).map(({ path }) => path.join('.'));

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
