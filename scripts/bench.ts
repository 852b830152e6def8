// npm run bench: every tests/bench/*.bench.ts, each measured as a ratio against something in the same run, because
// seconds say more about the machine than about the code.
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One measured ratio. */
export interface Ratio {
  readonly label: string;
  readonly value: number;
  /** What it is a ratio of: `× plain parse`, `of the budget`. */
  readonly unit: string;
}

/** What a bench file's default export returns. */
export interface Bench {
  readonly name: string;
  readonly ratios: readonly Ratio[];
}

const wanted = process.argv.slice(2);
let failed = false;
for await (const file of glob('tests/bench/*.bench.ts')) {
  if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
  try {
    const { default: bench } = (await import(pathToFileURL(resolve(file)).href)) as {
      default: () => Promise<Bench[]>;
    };
    for (const { name, ratios } of await bench()) {
      console.log(`\n${name}`);
      for (const { label, value, unit } of ratios)
        console.log(`  ${value.toFixed(3).padStart(9)} ${unit}  ${label}`);
    }
  } catch (error) {
    failed = true;
    console.error(`\n${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(failed ? 1 : 0);
