/** The same keys in English, and beside a counted one its singular: `units.day_one` beside `units.day`. */
export type EnglishOf<Japanese> = Record<keyof Japanese, string> & {
  readonly [Key in `${keyof Japanese & string}_one`]?: string;
};
