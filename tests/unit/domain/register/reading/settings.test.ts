import { expect, test } from 'vitest';
import type { Settings } from '../../../../../src/domain/register/reading/propose.ts';
import { missingRoles, withKind, withRole } from '../../../../../src/domain/register/reading/settings.ts';

const settings: Settings = {
  kind: 'orders',
  headingRow: 0,
  roles: ['customer', 'date', 'amount', 'other'],
  decimal: ',',
  dateOrder: 'ymd',
  dropDuplicates: false,
};

test('a role has one column: who gets it takes it from the one before', () => {
  expect(withRole(settings, 3, 'amount').roles).toEqual(['customer', 'date', 'other', 'amount']);
  expect(withRole(settings, 1, 'other').roles).toEqual(['customer', 'other', 'amount', 'other']);
  expect(missingRoles(withRole(settings, 2, 'other'))).toEqual(['amount']);
});

test('orders become a register and orders again: the roles are renamed, and what has no place is not used', () => {
  const register = withKind({ ...settings, roles: ['customer', 'date', 'amount', 'order'] }, 'register');
  expect(register).toMatchObject({ kind: 'register', roles: ['customer', 'last', 'revenue', 'other'] });
  expect(missingRoles(register)).toEqual([]);
  expect(withKind(register, 'orders').roles).toEqual(['customer', 'date', 'amount', 'other']);
});
