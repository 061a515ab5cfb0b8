import type { Path } from '@renkei/forms';
import type { RegionIssue, RegionIssueCode } from './region-issue.js';

/** Sections whose entries have names of their own. */
const SECTIONS = ['roles', 'facts', 'documents', 'eligibility', 'steps'];

const LEADS_NOWHERE: readonly RegionIssueCode[] = [
  'unknownForm',
  'unknownField',
  'unknownFact',
  'unknownAnchor',
  'unknownWord',
  'unknownDocument',
  'unknownRule',
  'unknownRole',
  'unknownStep',
];

/**
 * What is wrong with the names of a profile beside what follows from another mistake: a name is not unknown because the
 * addition that brings it in is refused, and a member is not missing because its value is wrong. Whoever followed such a
 * hint would rename what is right.
 */
export function withoutConsequences(
  names: readonly RegionIssue[],
  shape: readonly RegionIssue[],
  own: string,
): readonly RegionIssue[] {
  const refused = refusedIn([...shape, ...names], own);
  const causes = names.filter((issue) => !isOfWrongValue(issue, shape) && !isUnder(issue, refused, own));
  return causes.length + shape.length > 0 ? causes : names;
}

interface Refused {
  /** Names that the region brings in. */
  readonly names: ReadonlySet<string>;
  /** Forms whose change is not made. */
  readonly forms: ReadonlySet<string>;
}

function refusedIn(issues: readonly RegionIssue[], own: string): Refused {
  const places = issues.flatMap(({ path: [first, , section, name] }) =>
    first === 'editions' && typeof name === 'string' ? [{ section: String(section), name }] : [],
  );
  const entries = places.filter(({ section, name }) => SECTIONS.includes(section) && name.startsWith(own));
  const forms = places.filter(({ section }) => section === 'forms');
  return {
    names: new Set(entries.map(({ name }) => name)),
    forms: new Set(forms.map(({ name }) => name)),
  };
}

/** Whether a name leads nowhere only because what it names is refused. */
function isUnder({ code, path, params }: RegionIssue, { names, forms }: Refused, own: string): boolean {
  if (!LEADS_NOWHERE.includes(code)) return false;
  const name = typeof params?.name === 'string' ? params.name : '';
  const keys = name.split('.');
  if (keys.some((key) => names.has(key))) return true;
  const isOwn = keys.some((key) => key.startsWith(own));
  if (path[2] === 'forms' || !isOwn) return false;
  return keys[0] === 'forms' ? forms.has(keys[1] ?? '') : forms.size > 0 && code !== 'unknownWord';
}

/** Whether something is missing only because its wrong value has been taken out. */
function isOfWrongValue({ code, path }: RegionIssue, shape: readonly RegionIssue[]): boolean {
  const places =
    code === 'missingMember'
      ? [path]
      : code === 'anchorMissing'
        ? [
            [...path, 'after'],
            [...path, 'before'],
          ]
        : [];
  return places.some((place) => shape.some((one) => lies(one.path, place)));
}

/** Whether a place lies at or below another. */
const lies = (path: Path, below: Path): boolean => below.every((step, i) => step === path[i]);
