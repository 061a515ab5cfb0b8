/**
 * What can be wrong with a document. Each code has words in `@renkei/i18n` under `issues.<code>`.
 * An issue never holds the value it speaks of.
 */
export type IssueCode =
  // an answer is missing
  | 'required'
  | 'select'
  | 'atLeastOne'
  // an answer cannot be read
  | 'type'
  | 'maxLength'
  | 'range'
  | 'integer'
  | 'date'
  | 'dateIncomplete'
  | 'dateExists'
  | 'eraRange'
  | 'eraUnknown'
  | 'preGregorian'
  | 'dateTime'
  | 'time'
  | 'katakana'
  | 'phone'
  | 'postalCode'
  | 'identifier'
  | 'pattern'
  | 'checkDigit'
  | 'lookalikeMyNumber'
  | 'controlCharacter'
  | 'unknownChoice'
  | 'tooManyRows'
  // answers do not fit each other
  | 'exclusive'
  | 'duplicate'
  | 'onlyIf'
  | 'order'
  | 'ageDiffers'
  | 'eraChangingDay'
  // the file as a whole
  | 'notJson'
  | 'notCsv'
  | 'tooLarge'
  | 'tooDeep'
  | 'notObject'
  | 'unknownField'
  | 'unknownLabel'
  | 'ambiguousLabel'
  | 'unknownForm'
  | 'unknownEdition'
  | 'unknownPart';

export type Path = readonly (string | number)[];
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One problem: its code, the place, and numbers or names a message needs. Never the value. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  readonly params?: IssueParams;
  /** The cross-field rule that found it. */
  readonly rule?: string;
  /** A notice never blocks; some codes always are notices, a rule may say it of itself. */
  readonly severity?: 'notice';
}
