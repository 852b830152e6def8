import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../../scripts/lib/today.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('is the day where the author sits', () => {
  vi.stubEnv('TZ', 'Europe/Stockholm');
  vi.useFakeTimers({ now: new Date('2026-11-20T23:30:00Z') });
  expect(today()).toBe('2026-11-21');
});
