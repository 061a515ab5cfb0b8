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

const detail = ({ max = 100 }: DetailOptions) =>
  text(max, { sensitivity: 'freeText', when: { has: 'yes' }, need: 'required' });

const marked = ({ mark }: DetailOptions) => (mark ? { mark } : {});

/** なし / あり（　　）: two boxes, and a bracket that belongs to the second. */
export const noOrYesWithDetail = (options: DetailOptions) =>
  section(
    { has: choice(noYes, { sensitivity: options.sensitivity }), detail: detail(options) },
    marked(options),
  );

/** あり（　　）/ なし / 不明 */
export const yesWithDetailNoUnknown = (options: DetailOptions) =>
  section(
    { has: choice(yesNoUnknown, { sensitivity: options.sensitivity }), detail: detail(options) },
    marked(options),
  );
