import { type Stage, validate } from '../../definition/validate.js';
import { admissionHandover } from './admission-handover.js';
import { almostEmpty } from './fixtures/almost-empty.js';

/** For the tests of this folder: answers by dotted path; `undefined` takes an answer away. */
export type Answers = Readonly<Record<string, unknown>>;

/** A sheet with what is required and these answers. */
export function sheetWith(answers: Answers): unknown {
  const sheet = JSON.parse(JSON.stringify(almostEmpty));
  for (const [path, answer] of Object.entries(answers)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    const place = steps.reduce((here, step) => {
      here[step] ??= {};
      return here[step];
    }, sheet);
    place[last] = answer;
  }
  return sheet;
}

/** What is found in a sheet, as `path code`: issues first, then notices. */
export function found(sheet: unknown, stage: Stage = 'final'): string[] {
  const { issues, notices } = validate(admissionHandover, sheet, { stage });
  return [...issues, ...notices].map(({ code, path }) => `${path.join('.')} ${code}`);
}
