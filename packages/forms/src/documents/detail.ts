import { noYes, yesNoUnknown } from '../codes/basic.js';
import { choice, type Mark, type Sensitivity, text } from '../definition/leaf.js';
import { section } from '../definition/node.js';

interface DetailOptions {
  readonly sensitivity: Sensitivity;
  /** Longest detail, in code points. */
  readonly max?: number;
  /** How sure the two boxes are known, where it is not said by the section around them. */
  readonly mark?: Mark;
}

const ofYes = { sensitivity: 'freeText', when: { has: 'yes' } } as const;
const detail = ({ max = 100 }: DetailOptions) => text(max, { ...ofYes, need: 'required' });
const optionalDetail = ({ max = 100 }: DetailOptions) => text(max, ofYes);

const marked = ({ mark }: DetailOptions) => (mark ? { mark } : {});

/** なし / あり（　　）: two boxes, and a bracket that belongs to the second. */
export const noOrYesWithDetail = (options: DetailOptions) =>
  section(
    { has: choice(noYes, { sensitivity: options.sensitivity }), detail: detail(options) },
    marked(options),
  );

/** The same where nothing may be required: the bracket may stay empty beside あり. */
export const noOrYesWithOptionalDetail = (options: DetailOptions) =>
  section(
    { has: choice(noYes, { sensitivity: options.sensitivity }), detail: optionalDetail(options) },
    marked(options),
  );

/** あり（　　）/ なし / 不明 */
export const yesWithDetailNoUnknown = (options: DetailOptions) =>
  section(
    { has: choice(yesNoUnknown, { sensitivity: options.sensitivity }), detail: detail(options) },
    marked(options),
  );
