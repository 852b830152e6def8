import { expect, test, vi } from 'vitest';
import { renewal } from '../../../src/integrations/fresh-content.ts';

/** Modules of Vite's: a page, what it asks the content with, the content, and a module that has nothing to do with it. */
function liveServer() {
  const content = { id: '\0astro:data-layer-content', lastHMRTimestamp: 0 };
  const above = [{ id: 'page.astro' }, { id: 'queries.ts' }, { id: null }, content];
  const running = new Set([...above.flatMap(({ id }) => id ?? []), 'styles.ts']);
  const invalidateModule = vi.fn((_: object, seen: Set<object>, timestamp: number) => {
    content.lastHMRTimestamp = timestamp;
    for (const one of above) seen.add(one);
  });
  const environment = {
    moduleGraph: {
      getModuleById: (id: string) => (id === content.id ? content : undefined),
      invalidateModule,
    },
    runner: {
      evaluatedModules: {
        getModuleById: (id: string) => (running.has(id) ? id : undefined),
        invalidateModule: (id: string) => running.delete(id),
      },
    },
  };
  return { content, running, invalidateModule, renew: renewal(environment as never) };
}

test('after a change of the content, nothing that is made of it goes on running', () => {
  const { content, running, renew } = liveServer();
  renew();
  expect(running.size).toBe(4);
  content.lastHMRTimestamp = 10;
  renew();
  expect([...running]).toEqual(['styles.ts']);
});

test('once for each change', () => {
  const { content, invalidateModule, renew } = liveServer();
  for (const time of [10, 20]) {
    content.lastHMRTimestamp = time;
    renew();
    renew();
  }
  expect(invalidateModule).toHaveBeenCalledTimes(2);
});
