import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bench } from '../../scripts/bench.ts';
import { contentFolder } from '../../src/build/settings.ts';
import { examplesOf } from '../../src/domain/retention/examples.ts';
import { maxSegments, withInput } from '../../src/domain/retention/inputs.ts';
import type { Inputs } from '../../src/domain/retention/inputs.ts';
import { computeResults } from '../../src/domain/retention/results.ts';
import { addSegment } from '../../src/domain/retention/segments.ts';
import { uncertainty } from '../../src/domain/retention/uncertainty.ts';
import { calculatorSchema } from '../../src/schemas/calculator.ts';

/** The median of several runs, in milliseconds. */
function median(work: () => void, runs = 15): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** One keystroke to new results with as many segments as there may be, and 10,000 draws, against single steps. */
export default function calculator(): Promise<Bench[]> {
  const file = calculatorSchema.parse(
    parse(readFileSync(join(contentFolder(), 'calculator/presets.yaml'), 'utf8')),
  );
  const [example] = examplesOf(file, 'en').examples;
  if (!example) throw new Error('calculator/presets.yaml holds no example');
  let full: Inputs = example.inputs;
  while (full.segments.length < maxSegments) full = addSegment(full, 'group');
  const keystroke = (inputs: Inputs) => (): void => {
    for (let round = 0; round < 200; round += 1)
      computeResults(withInput(inputs, 'discount', 0.1 + round / 1e4));
  };
  const one = median(keystroke(example.inputs)) / 200;
  const twelve = median(keystroke(full)) / 200;
  const ranges = { 's1.retention': { low: 0.8, high: 0.9 }, gain: { low: 0, high: 0.05 } };
  const draws = median(() => uncertainty({ ...example.inputs, ranges }, 'npv'), 5);
  const frame = 1000 / 60;
  return Promise.resolve([
    {
      name: 'Calculator',
      ratios: [
        { label: 'a keystroke with twelve groups, against one group', value: twelve / one, unit: '×' },
        {
          label: 'a keystroke with twelve groups, against a frame of 1/60 s',
          value: twelve / frame,
          unit: '×',
        },
        { label: '10,000 draws, against one keystroke', value: draws / one, unit: '×' },
        { label: '10,000 draws, against a frame of 1/60 s', value: draws / frame, unit: '×' },
      ],
    },
  ]);
}
