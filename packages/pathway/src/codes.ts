import { logFaults } from './audit.js';
import { eventIssues } from './check-event.js';
import { refusals } from './episode.js';
import { breakGlassReasons, eventTypes } from './episode-event.js';
import { correctionReasons, waiverReasons } from './events/keeping.js';
import { indicatorCodes } from './indicators.js';
import { allPhases, regions } from './machine/phases.js';
import { setAsideReasons } from './migrate-episode.js';
import { obligationStatuses } from './obligation.js';
import { gapCodes } from './seamless/fault.js';

/** Every code that has words of its own, by the part of its key: `pathway.<part>.<code>`. For those who word or list them. */
export const pathwayCodes = {
  phase: [...allPhases, 'inHospital', 'discharged'],
  region: regions,
  event: eventTypes.map((type) => type.replaceAll('.', '_')),
  outcome: ['applied', 'duplicate', 'rejected'],
  refusal: refusals,
  issue: [...eventIssues, 'order', 'duplicate'],
  status: obligationStatuses,
  force: ['hard', 'soft', 'advice'],
  due: ['anchorMissing', 'calendarMissing', 'calendarEnds'],
  reason: [...waiverReasons, 'notConcerned', 'phaseLeft', 'withdrawn', 'judgedIn', 'judgedOut'],
  verdict: ['in', 'out', 'judge'],
  breakGlass: breakGlassReasons,
  correction: correctionReasons,
  log: [...logFaults, 'endNotChecked'],
  setAside: setAsideReasons,
  gap: gapCodes,
  indicator: indicatorCodes,
} as const satisfies Readonly<Record<string, readonly string[]>>;
