import type { Path } from '../../issue.js';

export type OverlayFaultCode =
  // the data as such
  | 'wrongType'
  | 'missingMember'
  | 'unknownMember'
  | 'badKey'
  | 'badRange'
  // against the form
  | 'notThere'
  | 'alreadyThere'
  | 'cannotChange'
  | 'unknownCode'
  | 'noOptions'
  | 'requiredInside'
  | 'readsNothing'
  // against another change, or what the form reads
  | 'doubled'
  | 'readBy';

/** What is wrong with an overlay. Nothing in it is personal: a profile holds names of questions, no answers. */
export interface OverlayFault {
  readonly code: OverlayFaultCode;
  /** Where it stands in the overlay: `['change', 'subject.name', 'max']`. */
  readonly path: Path;
  /** The name, code or kind that does not fit. */
  readonly name?: string;
  /** The other address, where two do not fit each other: a question's path, `rules.<id>` or `facts.<name>`. */
  readonly other?: string;
  /** What was probably meant. */
  readonly nearest?: string;
  /** All that may stand there, where that is a short list. */
  readonly known?: readonly string[];
  /** The kind of data that is expected. */
  readonly expected?: ExpectedData;
}

export type ExpectedData = 'text' | 'number' | 'wholeNumber' | 'yesNo' | 'list' | 'object';

/** A longer list is not told. */
const MOST_TOLD = 16;

/** All that may stand at a place, where that is a short list. */
export const listed = (known: readonly string[]): Pick<OverlayFault, 'known'> =>
  known.length > 0 && known.length <= MOST_TOLD ? { known } : {};

const SENTENCES: Readonly<Record<OverlayFaultCode, (fault: OverlayFault) => string>> = {
  wrongType: ({ name }) => `this is not the kind of data that is expected here${name ? `: ${name}` : ''}`,
  missingMember: ({ name }) => `${name} is missing`,
  unknownMember: ({ name }) => `nothing is called ${name} here`,
  badKey: ({ name }) => `${name ?? 'a key'} is no key: letters and digits, beginning with a letter`,
  badRange: () => 'the number is out of range',
  notThere: ({ name }) => `the form has nothing at ${name}`,
  alreadyThere: ({ name }) => `the form has ${name} already`,
  cannotChange: ({ name }) => `a question of this kind has no ${name} to change`,
  unknownCode: ({ name }) => `${name} is none of the codes`,
  noOptions: () => 'no option would be left',
  requiredInside: ({ name }) => `${name} holds a required answer, so it must be required itself`,
  readsNothing: ({ name }) => `it reads ${name}, which is nowhere`,
  doubled: ({ name, other }) => `${name} is changed here and with ${other}`,
  readBy: ({ name, other }) => `${name} is read by ${other}`,
};

/** The fault as a sentence for the maker of the overlay. */
export const sentenceOf = (fault: OverlayFault): string => {
  const meant = fault.nearest === undefined ? '' : ` (${fault.nearest}?)`;
  return `${fault.path.join(' > ') || 'overlay'}: ${SENTENCES[fault.code](fault)}${meant}`;
};
