import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/**
 * The options that a command was called with. With `--help` it prints what there is and ends the program; with one that it
 * does not know it does the same, and ends it with 2.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(help: string, options: Options) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (Reflect.get(values, 'help') !== true) return values;
    console.log(help);
    process.exit(0);
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    console.error(`${problem}.\n\n${help}`);
    process.exit(2);
  }
}
