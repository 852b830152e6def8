import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/** The plugin of Preact's preset for Vite that runs Babel over every file, our plain TypeScript included. */
const babelPlugin = 'vite:preact-jsx';

/** The part of a plugin that is looked at. */
const nameOf = (plugin: unknown): unknown =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin ? plugin.name : undefined;

/**
 * Astro's integration for Preact, with JSX left to the compiler that Vite runs over every TypeScript file anyway. The
 * preset would have Babel do it beforehand: a third of the time that the bundles take.
 */
export function preactWithoutBabel(): AstroIntegration {
  const original = preact();
  const setUp = original.hooks['astro:config:setup'];
  return {
    ...original,
    hooks: {
      ...original.hooks,
      'astro:config:setup': (options) => {
        let found = 0;
        const updateConfig: typeof options.updateConfig = (config) => {
          const plugins = [config.vite?.plugins ?? []].flat(3).filter((plugin) => {
            const isBabel = nameOf(plugin) === babelPlugin;
            if (isBabel) found += 1;
            return !isBabel;
          });
          const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };
          return options.updateConfig({ ...config, vite: { ...config.vite, plugins, oxc } });
        };
        void setUp?.({ ...options, updateConfig });
        if (found === 0)
          throw new Error(
            `Preact's preset has no plugin ${babelPlugin} any more, which src/integrations/preact-without-babel.ts leaves out: see docs/UPGRADING.md.`,
          );
      },
    },
  };
}
