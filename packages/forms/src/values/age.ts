import { addDays, type CivilDate, civilDate } from './civil-date.js';

/**
 * The age printed on a form (満年齢): full years on a day, one more from each birthday on. Who was born on
 * 29 February grows older on 1 March in a common year. Negative before the birth.
 *
 * Not for the question when the law counts an age as reached: see `attainsAgeOn`.
 *
 * @example
 * ageOn('1961-04-01', '2026-03-31') // => 64
 */
export function ageOn(birthDate: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * The day on which the law counts an age as reached (年齢到達日): the end of the day **before** the birthday.
 * A person born on 1 April reaches 65 on 31 March, and is from that day a category 1 insured person of the
 * long-term care insurance. The insurance of the late-stage elderly (75) begins on the birthday itself and is
 * not asked here.
 *
 * @source 年齢計算ニ関スル法律 (Act on Calculation of Ages), with 民法 (Civil Code) article 143
 * @example
 * attainsAgeOn('1961-04-01', 65) // => '2026-03-31'
 */
export function attainsAgeOn(birthDate: CivilDate, age: number): CivilDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  // Counted from the month's first day, so that 29 February needs no case of its own.
  const monthStart = civilDate(year, Number(birthDate.slice(5, 7)), 1);
  return addDays(monthStart, Number(birthDate.slice(8)) - 2);
}
