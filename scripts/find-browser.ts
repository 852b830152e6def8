// Prints where the browser is that the tests drive, and installs one where there is none. A step of npm test of its own,
// beside others: a system's package manager takes half a minute.
import { requireBrowser } from './lib/browser.ts';

try {
  console.log(requireBrowser('shell'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
