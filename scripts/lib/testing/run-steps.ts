import type { Outcome } from './counts.ts';
import type { Step, Terminal, Verdict } from './step.ts';

/** So many steps at once: what two processors can do without one test waiting for another. */
const together = 2;

/** Lets through what a step prints as it comes, or keeps it until the step has ended. */
function terminalOf(live: boolean, print: (text: string) => void): Terminal & { readonly kept: string[] } {
  const kept: string[] = [];
  const write = (text: string): void => {
    if (live) print(text);
    else kept.push(text);
  };
  return {
    kept,
    printLine: (text) => {
      write(`${text}\n`);
    },
    // Alone, a program may have the real terminal, with its colours and its progress.
    output: live ? {} : { write },
  };
}

async function verdictOn(step: Step, terminal: Terminal, broken: readonly string[]): Promise<Verdict> {
  if (broken.length > 0) {
    terminal.printLine(`Not run: it needs ${broken.join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run(terminal);
  } catch (error) {
    terminal.printLine(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs steps, two at a time and in their order as far as their keys allow, each with its output in one piece. A step
 * that fails stops none but those that need it.
 * @param print takes what is printed; by default this terminal
 * @returns how each ended, in the order of the list
 */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void = (text) => process.stdout.write(text),
): Promise<Outcome[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const outcomes = new Map<Step, Outcome>();
  const ended = (title: string): boolean => [...outcomes.keys()].some((step) => step.title === title);
  const failed = (title: string): boolean =>
    [...outcomes].some(([step, outcome]) => step.title === title && outcome.failed > 0);

  const start = async (step: Step): Promise<void> => {
    const live = step.alone === true;
    if (live) print(`\n── ${step.title}\n`);
    const terminal = terminalOf(live, print);
    const started = Date.now();
    const verdict = await verdictOn(step, terminal, (step.needs ?? []).filter(failed));
    outcomes.set(step, {
      title: step.title,
      ...verdict,
      seconds: Math.round((Date.now() - started) / 1000),
    });
    if (!live) print(`\n── ${step.title}\n${terminal.kept.join('')}`);
    running.delete(step);
  };
  const mayStart = (step: Step): boolean => {
    const busy = [...running.keys()];
    if (busy.length >= together || busy.some(({ alone }) => alone === true)) return false;
    if (step.alone === true && busy.length > 0) return false;
    if (step.key !== undefined && busy.some(({ key }) => key === step.key)) return false;
    return (step.needs ?? []).every(ended);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(mayStart);
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, start(next));
    } else if (running.size > 0) await Promise.race(running.values());
    else
      throw new Error(
        `These steps wait for one that is not there: ${waiting.map(({ title }) => title).join(', ')}`,
      );
  }
  return steps.flatMap((step) => outcomes.get(step) ?? []);
}
