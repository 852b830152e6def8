import { roles } from './headings.ts';
import type { Role } from './headings.ts';
import type { Kind, Settings } from './propose.ts';

/** Roles that make sense where a row is an order, and where it is a customer. */
export const rolesOf: Readonly<Record<Kind, readonly Role[]>> = {
  orders: roles.filter((role) => !['first', 'last', 'revenue', 'orders'].includes(role)),
  register: roles.filter((role) => !['date', 'amount', 'order'].includes(role)),
};

const required: Readonly<Record<Kind, readonly Role[]>> = {
  orders: ['customer', 'date', 'amount'],
  register: ['customer'],
};

/** The roles without which nothing can be computed and that no column has. */
export const missingRoles = ({ kind, roles: given }: Settings): Role[] =>
  required[kind].filter((role) => !given.includes(role));

/** Gives a column a role. A role has one column: the one that had it before loses it. @param index from 0 */
export const withRole = (settings: Settings, index: number, role: Role): Settings => ({
  ...settings,
  roles: settings.roles.map((one, at) =>
    at === index ? role : one === role && role !== 'other' ? 'other' : one,
  ),
});

/** Reads the rows as the other kind: roles that it has under another name are renamed, the rest are not used. */
export function withKind(settings: Settings, kind: Kind): Settings {
  const renamed: Partial<Record<Role, Role>> =
    kind === 'orders' ? { revenue: 'amount', last: 'date' } : { amount: 'revenue', date: 'last' };
  const roles = settings.roles.map((role) => renamed[role] ?? role);
  return { ...settings, kind, roles: roles.map((role) => (rolesOf[kind].includes(role) ? role : 'other')) };
}
