import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /**
     * When the island is hydrated: `now`, or at the `first-use` of any island of the page. What is pressed or written
     * before that is replayed.
     */
    'client:hydrate'?: 'now' | 'first-use';
  }
}

/** Adds the directive `client:hydrate`; what it does stands in src/islands/shared/hydrate-on-first-interaction.ts. */
export function clientHydrate(): AstroIntegration {
  return {
    name: 'client-hydrate',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'hydrate',
          entrypoint: './src/islands/shared/hydrate-on-first-interaction.ts',
        });
      },
    },
  };
}
