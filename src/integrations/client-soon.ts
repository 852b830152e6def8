import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Comes alive shortly before it comes into view, or as soon as the page's islands are used or hold stored data. */
    'client:soon'?: boolean;
  }
}

/** Adds the directive `client:soon`; what it does stands in src/islands/shared/client-soon.ts. */
export function clientSoon(): AstroIntegration {
  return {
    name: 'client-soon',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'soon', entrypoint: './src/islands/shared/client-soon.ts' });
      },
    },
  };
}
