import type { AstroIntegration, HookParameters } from 'astro';
import { contentModule } from './page-cache.ts';

type Environment = HookParameters<'astro:server:setup'>['server']['environments'][string];

/**
 * Lets no edit get lost on Astro's live server. After an edit it has Vite compile the modules above the content anew, and their running
 * copies are replaced when they are next asked for. But a request that is being answered meanwhile looks for the styles of its page, and
 * so has some of them compiled that nobody has replaced yet: from then on they count as up to date, and show what the content said
 * before, until the next edit. With a thousand articles this happened at every fourth one. So the running copies are thrown away
 * as well, before the next request.
 */
export function freshContent(): AstroIntegration {
  return {
    name: 'fresh-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const renewals = ['ssr', 'prerender'].flatMap((name) => {
          const environment = server.environments[name];
          return environment ? [renewal(environment)] : [];
        });
        server.middlewares.use((_, __, next) => {
          for (const renew of renewals) renew();
          next();
        });
      },
    },
  };
}

/** What of the running modules is used; an environment that runs elsewhere has none. */
interface Running<Node> {
  readonly runner?: {
    readonly evaluatedModules: {
      readonly getModuleById: (id: string) => Node | undefined;
      readonly invalidateModule: (module: Node) => void;
    };
  };
}

/** @returns throws away the running copies of all that is made of the content, once after each change of it */
export function renewal(environment: Pick<Environment, 'moduleGraph'>): () => void {
  const { moduleGraph } = environment;
  const { runner } = environment as Running<object>;
  let seen = 0;
  return () => {
    const content = moduleGraph.getModuleById(`\0${contentModule}`);
    const changed = content?.lastHMRTimestamp ?? 0;
    if (content === undefined || changed <= seen) return;
    seen = changed;
    const above: Parameters<typeof moduleGraph.invalidateModule>[1] = new Set();
    moduleGraph.invalidateModule(content, above, changed, true);
    for (const { id } of above) {
      const running = id === null ? undefined : runner?.evaluatedModules.getModuleById(id);
      if (running) runner?.evaluatedModules.invalidateModule(running);
    }
  };
}
