import type { AstroIntegration } from 'astro';

/** What every page runs before a reader asks for more: the entry, and all that it imports at once. */
const everyPage =
  /vite\/preload-helper|chrome\/(?:page|appearance|remember-language)\.ts|islands\/reading\/|Search\/open\.ts|stores\/(?:preferences|persist-values|persist-browser)\.ts|exchange\/shape(?:-error)?\.ts|i18n\/languages\.ts/u;

/**
 * Keeps the script of a reading page small. Left alone, the bundler gathers it from pieces that it shares with the
 * islands, and lists every file of every island in it, to be fetched in advance.
 */
export function leanScripts(): AstroIntegration {
  return {
    name: 'lean-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-scripts',
                // A plugin, because Astro's own settings for the browser's bundle are applied over the configuration's.
                configEnvironment: (name) =>
                  name === 'client'
                    ? {
                        build: {
                          modulePreload: false,
                          rolldownOptions: {
                            output: {
                              codeSplitting: { groups: [{ name: 'page', test: everyPage, priority: 10 }] },
                            },
                          },
                        },
                      }
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
