/** What written source takes from outside: fresh names of variables, and values that have no short form as `h[n]`. */
export class Supply {
  readonly helpers: unknown[] = [];
  private variables = 0;

  fresh(letter: string): string {
    this.variables += 1;
    return `${letter}${this.variables}`;
  }

  helper(value: unknown): string {
    return `h[${this.helpers.push(value) - 1}]`;
  }
}

/** Keys and codes enter the source as JSON texts alone, so that a definition cannot bring code of its own. */
export const text = (value: string): string => JSON.stringify(value);

/** Whether a value is one of these texts, as an expression. */
export const anyOf = (value: string, options: readonly string[]): string =>
  `(${options.map((one) => `${value} === ${text(one)}`).join(' || ')})`;
