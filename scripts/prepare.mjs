// npm runs this at the end of npm ci and before npm pack: compiles the engine (compile.ts). Whatever comes of it, the
// installation goes on: where there is no compiled engine, the first build of each company takes longer, and nothing else.
// NODE_DEBUG=playbook shows what went wrong. Plain JavaScript, so that any Node can run it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

spawnSync(process.execPath, [fileURLToPath(new URL('run.mjs', import.meta.url)), 'compile'], {
  stdio: process.env.NODE_DEBUG?.includes('playbook') ? 'inherit' : 'ignore',
});
