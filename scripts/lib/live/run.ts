// The live server for who writes: makes each page when it is asked for, with the program that a build has kept or that came with
// the engine. `npm run dev` begins it (scripts/dev.ts). How it ends says what is to be done.
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { engineFolder } from '../engine.ts';
import { liveEnds } from './ends.ts';

// The engine's code and the program are compiled once, not at every start: where the commands keep theirs (run.mjs).
enableCompileCache(join(engineFolder, 'node_modules', '.cache', 'compiled'));
const { runLive } = await import('./run-live.ts');
const [port = '4321', language = 'sv'] = process.argv.slice(2);
const end = await runLive(engineFolder, Number(port), language === 'en' ? 'en' : 'sv');
if (end !== undefined) process.exit(liveEnds[end]);
// A server mostly ends by a signal, which leaves it no time for that. The first page comes first.
setTimeout(flushCompileCache, 3000).unref();
