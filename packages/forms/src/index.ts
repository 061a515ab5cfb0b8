export {
  type Condition,
  factsOf,
  judge,
  type Look,
  type Matcher,
  type Scalar,
  type Verdict,
} from './definition/condition.js';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateOf,
  compareCivilDates,
  daysBetween,
  endOfMonth,
  isCivilDate,
  isInstant,
  weekdayOf,
} from './values/civil-date.js';
