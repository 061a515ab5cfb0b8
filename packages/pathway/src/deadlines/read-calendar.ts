import { type Issue, type IssueCode, isCivilDate, type Path } from '@renkei/forms';
import * as z from 'zod';
import { type BusinessCalendar, type BusinessCalendarInput, businessCalendar } from './business-calendar.js';

const says = (issue: IssueCode) => ({ params: { issue } });

const day = z.string().refine(isCivilDate, says('date'));
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const time = z.string().refine(isTime, says('time'));
/** Of a leap year, so that 29 February can be named. */
const monthDay = z.string().refine((text) => isCivilDate(`2000-${text}`), says('date'));
const inOrder = (span: { from?: string | undefined; to?: string | undefined }) =>
  span.from === undefined || span.to === undefined || span.from <= span.to;

const span = z
  .tuple([time, time])
  .refine(([from, to]) => !isTime(from) || !isTime(to) || from < to, says('order'));
const spans = z.union([span, z.array(span).max(5)]);
const zone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}, says('unknownChoice'));

const office = {
  hours: z
    .strictObject({ sun: spans, mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans })
    .partial(),
  nationalHolidays: z.boolean(),
  yearEnd: z.strictObject({ from: monthDay, to: monthDay }).optional(),
};

const calendarInput = z
  .strictObject({
    ...office,
    closed: z
      .array(z.union([day, z.strictObject({ from: day, to: day }).refine(inOrder, says('order'))]))
      .max(1000)
      .optional(),
    changes: z
      .array(z.strictObject(office).partial().extend({ from: day }))
      .max(100)
      .optional(),
    from: day.optional(),
    to: day.optional(),
    zone: zone.optional(),
  })
  .refine(inOrder, says('order'));

type ZodIssue = z.core.$ZodIssue;

/** Of a union the branch that came furthest speaks. */
function innermost(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(innermost));
  const depth = (issues: readonly ZodIssue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const [furthest = []] = branches.sort((a, b) => depth(b) - depth(a));
  return furthest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function codeOf(issue: ZodIssue): IssueCode {
  if (issue.code === 'custom') return issue.params?.issue as IssueCode;
  if (issue.code === 'unrecognized_keys') return 'unknownField';
  if (issue.code === 'too_big') return 'tooManyRows';
  return issue.input === undefined ? 'required' : 'type';
}

export type ReadCalendar = { readonly calendar: BusinessCalendar } | { readonly issues: readonly Issue[] };

/**
 * A calendar of business days (営業日) from data as a file may bring it, or all that is wrong with it.
 *
 * @example
 * readCalendar({ hours: { mon: ['17:30', '09:00'] }, nationalHolidays: true });
 * // => { issues: [{ code: 'order', path: ['hours', 'mon'] }] }
 */
export function readCalendar(input: unknown): ReadCalendar {
  const read = calendarInput.safeParse(input, { reportInput: true });
  if (read.success) return { calendar: businessCalendar(read.data as BusinessCalendarInput) };
  const issues = read.error.issues.flatMap(innermost).map(
    (issue): Issue => ({
      code: issue.path.length === 0 && issue.code === 'invalid_type' ? 'notObject' : codeOf(issue),
      path: issue.path as Path,
    }),
  );
  return { issues };
}
