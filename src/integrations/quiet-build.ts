import type { AstroIntegration } from 'astro';

/** Astro marks every MDX module with a directive that the bundler then warns of, once an article; it does no harm. */
const harmless = 'MODULE_LEVEL_DIRECTIVE';

/** The part of the bundler's messages that is looked at. */
interface Message {
  readonly code?: string;
}

/** Leaves out of the build's report what nobody can act on, so that what matters is seen. */
export function quietBuild(): AstroIntegration {
  return {
    name: 'quiet-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: {
              rolldownOptions: {
                onLog: (level: string, log: Message, report: (level: string, log: Message) => void) => {
                  if (log.code !== harmless) report(level, log);
                },
              },
            },
          },
        });
      },
    },
  };
}
