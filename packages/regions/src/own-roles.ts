import { hospitalRoles, nationalRules, type Policy, type Role, type Step, type Steps } from '@renkei/pathway';
import { ownOf } from './state.js';

/**
 * A role of the region's own (地域の役名) beside the nation's list (CL-10): somebody with a name and a task of their own. It may
 * record what the role it stands for may, and the log knows it as that one, so that another region can read the log.
 * Words: `roles.<code>`.
 */
export interface OwnRole {
  readonly is: Role;
}

/** A role of the nation's list, or one that a region has added. */
export type RoleName = Role | (string & {});

export type OwnRoles = Readonly<Record<string, OwnRole>>;

/** Who may record what: the region's own roles beside those they stand for. */
export function policyOf(roles: OwnRoles): Policy {
  const own = Object.entries(roles);
  const events = Object.entries(nationalRules.policy);
  return Object.fromEntries(
    events.map(([event, allowed]) => [
      event,
      [...allowed, ...own.flatMap(([role, { is }]) => (allowed.includes(is) ? [role as Role] : []))],
    ]),
  );
}

/** Where a region's own role of the hospital owes a step, the hospital's closed days count, as for the role it stands for. */
export function withCalendars(steps: Steps, roles: OwnRoles): Steps {
  const calendarOf = (step: Step) => {
    const owners = step.owner.flatMap((one) => (typeof one === 'object' ? one.roles : [one]));
    return owners.some((role) => {
      const own = ownOf(roles, role);
      return own !== undefined && (hospitalRoles as readonly Role[]).includes(own.is);
    });
  };
  if (Object.keys(roles).length === 0) return steps;
  return Object.fromEntries(
    Object.entries(steps).map(([id, step]) => [
      id,
      step.calendar === undefined && calendarOf(step) ? { ...step, calendar: 'hospital' as const } : step,
    ]),
  );
}
