import type { CivilDate, IssueParams, Path } from '@renkei/forms';

/** What can be wrong with a profile, or with several together. Words: `regions.issue.<code>`. */
export type RegionIssueCode =
  // the file
  | 'notJson'
  | 'tooLarge'
  | 'tooDeep'
  | 'doubledKey'
  // the data as such
  | 'wrongType'
  | 'missingMember'
  | 'unknownMember'
  | 'unknownCode'
  | 'badKey'
  | 'badRange'
  | 'editionOrder'
  // names that lead nowhere
  | 'unknownForm'
  | 'unknownField'
  | 'unknownStep'
  | 'unknownFact'
  | 'unknownValue'
  | 'unknownAnchor'
  | 'unknownWord'
  | 'unknownDocument'
  | 'unknownRule'
  | 'unknownRole'
  | 'unknownFee'
  | 'notOwnName'
  // changes that cannot be made
  | 'anchorMissing'
  | 'onlyOne'
  | 'alreadyThere'
  | 'cannotChange'
  | 'noOptions'
  | 'requiredInside'
  | 'doubled'
  | 'readBy'
  | 'notOwnStep'
  // layers
  | 'baseMissing'
  | 'layerMissing'
  | 'layerOrder'
  | 'layerCircular'
  | 'layerTwice'
  | 'conflict'
  | 'pinDiffers'
  // what the check of all days finds
  | 'phaseWithoutOwner'
  | 'wordMissing'
  | 'placeholderDiffers';

/** One problem of a profile: the layer, the address in it, and the names a message needs. No personal data is in a profile. */
export interface RegionIssue {
  readonly code: RegionIssueCode;
  /** The layer it stands in. */
  readonly layer?: string;
  /** The address in the profile: `['editions', 0, 'steps', 'sendAdmissionHandover', 'due']`. */
  readonly path: Path;
  /**
   * `name`: what does not fit; `nearest`: what was probably meant; `other`: the other layer, address or rule; `line` and
   * `column`: the place in the text of a file.
   */
  readonly params?: IssueParams;
  /** From which day on it shows, where a check goes over many days. */
  readonly on?: CivilDate;
  /** A notice never blocks. */
  readonly severity?: 'notice';
}
