/** Texts of a language that need not have all of them yet: what is missing is shown in another language, marked. */
export type PartOf<Japanese> = {
  readonly [Key in
    | keyof Japanese
    | `${keyof Japanese & string}_${'zero' | 'one' | 'two' | 'few' | 'many'}`]?: string;
};
