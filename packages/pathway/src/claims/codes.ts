/** The fees (加算・指導料) that are judged. Words: `claims.<fee>.title`, of a class `claims.<fee>.class.<class>`. */
const feeClasses = {
  admissionLiaisonAddon: ['one', 'two'],
  dischargeLiaisonAddon: ['oneA', 'oneB', 'twoA', 'twoB', 'three'],
  outpatientLiaisonAddon: [],
  emergencyConferenceAddon: [],
  terminalCareAddon: [],
  firstPlanAddon: [],
  dischargeSupportAddon: ['oneGeneral', 'oneLongTerm', 'oneComprehensive', 'twoGeneral', 'twoLongTerm'],
  careLiaisonGuidance: [],
  jointDischargeGuidance: [],
  doctorLetterFee: [],
  preDischargeVisitGuidance: [],
} as const satisfies Record<string, readonly string[]>;

export type FeeCode = keyof typeof feeClasses;

const claimStatuses = ['eligible', 'notEligible', 'needsEvidence', 'uncertain'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Why a claim has its status. Words: `claims.reason.<code>`. */
const claimReasons = [
  // the rules themselves
  'rulesMayHaveChanged',
  'rulesNotKnown',
  'sourceUnverified',
  'editionsDiffer',
  // limits and what excludes each other
  'limitReached',
  'limitMayBeReached',
  'notTogether',
  // who it is for
  'careLevelNotCovered',
  'careLevelPending',
  'noContractYet',
  // information at admission
  'givenBeforeAdmission',
  'givenInTime',
  'givenTooLate',
  'notGiven',
  'calendarMissing',
  'admissionTimeUnknown',
  'extraDayNotSettled',
  'firstDayNotSettled',
  'wayUnknown',
  'beforeAdmissionNotStated',
  'arrivalByPost',
  // receptions of information and conferences
  'receptionsCounted',
  'noReception',
  'notByMeeting',
  'classOpen',
  'partnersTooFew',
  'askAgain',
  'diedInHospital',
  'notReturnedHome',
  // care-side fees of their own
  'noPhysician',
  'dentistNotCovered',
  'visitsTooFew',
  'placeOfDeathUnknown',
  'cancerOnly',
  'newPlan',
  'noFeeForTwoMonths',
  'fromSupportToCare',
  'levelChangedByTwo',
  // hospital-side fees
  'noFactor',
  'screeningLate',
  'interviewLate',
  'planLate',
  'conferenceLate',
  'dischargedByDeath',
  'transferredFromLongTerm',
  'wardStayTooShort',
  'outsideTwoWeeks',
  'withoutEarlyVisit',
  'wardNotListed',
] as const;
export type ClaimReasonCode = (typeof claimReasons)[number];

/** What a claim rests on. Words: `claims.evidence.<code>`. */
const evidenceCodes = [
  'informationGiven',
  'way',
  'receiptConfirmed',
  'careLevel',
  'reception',
  'attendees',
  'partnersFromHome',
  'paperCopy',
  'carePlan',
  'serviceStarted',
  'returnedHome',
  'discharged',
  'physician',
  'request',
  'visits',
  'terminalIllness',
  'notifiedClass',
  'ward',
  'factor',
  'interview',
  'supportPlan',
  'planExplained',
  'wardConference',
  'hospitalStaff',
  'carePlanCopy',
  'longStayExpected',
  // written on paper where the log cannot see it
  'progressNotes',
  'chart',
  'consent',
  'planRevised',
  'contactAroundTheClock',
  'endOfLifeWish',
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];

/** The dates that were compared. Words: `claims.date.<code>`. */
const claimDates = [
  'admittedOn',
  'informedOn',
  'receivedOn',
  'classOneLastDay',
  'classOneLastDayAtLatest',
  'classTwoLastDay',
  'classTwoLastDayAtLatest',
  'dischargedOn',
  'lastReceptionDay',
  'receivedInformationOn',
  'heldOn',
  'serviceStartedOn',
  'planDraftedOn',
  'diedOn',
  'visitWindowFrom',
  'visitedOn',
  'screenedOn',
  'screeningLastDay',
  'screeningLastDayAtLatest',
  'interviewedOn',
  'interviewLastDay',
  'interviewLastDayAtLatest',
  'planStartedOn',
  'planLastDay',
  'planLastDayAtLatest',
  'conferenceLastDay',
  'conferenceLastDayAtLatest',
  'sentOn',
  'letterFirstDay',
  'letterLastDay',
  'rulesKnownFrom',
  'rulesKnownUntil',
] as const;
export type ClaimDateCode = (typeof claimDates)[number];

/** Every code that a claim can hold; each has words. */
export const claimCodes = {
  fees: feeClasses,
  statuses: claimStatuses,
  reasons: claimReasons,
  evidence: evidenceCodes,
  dates: claimDates,
} as const;
