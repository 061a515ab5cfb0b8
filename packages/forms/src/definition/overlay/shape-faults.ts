import type * as z from 'zod';
import type { Path } from '../../issue.js';
import { nearestOf } from '../nearest.js';
import { depthOver } from '../normalise.js';
import { expectedData } from './expected-data.js';
import { listed, type OverlayFault } from './overlay-fault.js';
import { overlaySchema } from './overlay-schema.js';

/** Deeper than any tree of questions. */
export const MAX_OVERLAY_DEPTH = 40;

/** Every name that an overlay may hold. */
const members = () =>
  [
    'add drop change rules facts parts need when min max options only order kind sensitivity section rows variants',
    'by list mark linkId since code is exclusive typed id within require forbid age birthDate on withinDays severity',
    'fax scheme decimals unit schema any all not given from to',
  ].flatMap((line) => line.split(' '));

/** What is wrong with an overlay as data, whatever the form. */
export function shapeFaults(overlay: unknown): OverlayFault[] {
  if (depthOver(overlay, MAX_OVERLAY_DEPTH)) return [{ code: 'wrongType', path: [] }];
  const result = overlaySchema().safeParse(overlay);
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsIn(issue, [], overlay));
}

type Issue = z.core.$ZodIssue;

function faultsIn(issue: Issue, above: Path, overlay: unknown): OverlayFault[] {
  const path = [...above, ...(issue.path as Path)];
  const written = at(overlay, path);
  const named = typeof written === 'string' ? { name: written.slice(0, 200) } : {};
  // what is not there has no kind and is none of a list
  const lacks = written === undefined && path.length > 0 && issue.code !== 'custom';
  if (lacks && issue.code !== 'unrecognized_keys') {
    return [{ code: 'missingMember', path, name: String(path[path.length - 1]) }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ code: 'unknownMember', path, name, ...probably(name, members()) }));
    case 'invalid_value':
      return [unknownCode(path, named.name, issue.values.map(String))];
    case 'invalid_format':
      return [{ code: 'badKey', path, ...named }];
    case 'too_small':
    case 'too_big':
      return [{ code: 'badRange', path }];
    case 'invalid_union': {
      // of a kind that does not exist zod says which there are
      const kinds = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
      const best = likeliest(issue.errors);
      return best
        ? best.flatMap((inner) => faultsIn(inner, path, overlay))
        : [unknownCode(path, named.name, kinds)];
    }
    default: {
      const expected = expectedData(issue, written);
      return [{ code: 'wrongType', path, ...named, ...(expected && { expected }) }];
    }
  }
}

/** A code that is not on the list. Of marks none is suggested: a guess could make them surer than they are. */
function unknownCode(path: Path, name: string | undefined, list: readonly string[]): OverlayFault {
  const known = list.filter((one) => one !== 'zod');
  const meant = path[path.length - 1] === 'mark' ? {} : probably(name, known);
  return { code: 'unknownCode', path, ...(name !== undefined && { name }), ...meant, ...listed(known) };
}

/** Of the shapes that data may have, the one it comes closest to: that fails deepest inside. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const cost = (issue: Issue) => (issue.path.length > 1 ? 0 : issue.code === 'invalid_union' ? 2 : 1);
  const costs = branches.map((issues) => issues.reduce((sum, issue) => sum + cost(issue), 0));
  return branches[costs.indexOf(Math.min(...costs))];
}

const probably = (name: string | undefined, known: readonly string[]) => {
  const nearest = name === undefined ? undefined : nearestOf(name, known);
  return nearest === undefined || nearest === name ? {} : { nearest };
};

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
