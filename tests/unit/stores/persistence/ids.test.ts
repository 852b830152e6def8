import { expect, test, vi } from 'vitest';
import { isEntryId } from '../../../../src/domain/exchange/shape.ts';
import { newId } from '../../../../src/stores/persistence/ids.ts';

test('ids are random, fit for keys, and need nothing that plain http lacks', () => {
  const real = globalThis.crypto;
  vi.stubGlobal('crypto', { getRandomValues: real.getRandomValues.bind(real) });
  const ids = Array.from({ length: 1000 }, newId);
  vi.unstubAllGlobals();
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/u);
    expect(isEntryId(id)).toBe(true);
  }
});
