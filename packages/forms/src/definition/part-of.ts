import type { Part, Parts } from './define-form.js';

type InParts = { readonly parts: Parts; readonly id: string };

export const firstPart = (form: InParts): string => Object.keys(form.parts)[0] as string;

/** A part of a form by its key; the first one when none is named. @throws {RangeError} when there is no such part. */
export function partOf(form: InParts, key: string | undefined): Part {
  const name = key ?? firstPart(form);
  if (!Object.hasOwn(form.parts, name)) {
    throw new RangeError(`${form.id} has the parts ${Object.keys(form.parts).join(', ')}`);
  }
  return form.parts[name] as Part;
}
