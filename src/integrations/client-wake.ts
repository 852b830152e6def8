import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /**
     * When the island comes alive: `now`, or when an island of the page is first `used`. What is pressed or written
     * before that is kept.
     */
    'client:wake'?: 'now' | 'used';
  }
}

/** Adds the directive `client:wake`; what it does stands in src/islands/shared/hydrate-on-first-interaction.ts. */
export function clientWake(): AstroIntegration {
  return {
    name: 'client-wake',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'wake',
          entrypoint: './src/islands/shared/hydrate-on-first-interaction.ts',
        });
      },
    },
  };
}
