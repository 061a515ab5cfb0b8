/** A test oracle that ships no types. */
declare module 'japanese-holidays' {
  /** Reads the date in the machine's own zone; the name of the holiday, or undefined. */
  export function isHoliday(date: Date, furikae?: boolean): string | undefined;
}
