import type { Component, Workshop } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A workshop's text follows its agenda: a step for each, in order, and a sheet for those who take part. */
export const workshop: Rule = {
  name: 'workshop',
  severity: 'warning',
  inText: (text) => (text.kind === 'workshop' ? workshopFindings(text) : []),
};

function workshopFindings({ body, fields, at }: Workshop): Finding[] {
  const { agenda } = fields;
  if (!body || !agenda) return [];
  const steps = body.components.filter(({ name }) => name === 'Step');
  const first = steps.findIndex(({ props }, index) => props.get('number') !== index + 1);
  const wrong = steps[first];
  const order = wrong
    ? [
        finding(
          'workshop',
          wrong.atProp('number'),
          'number',
          { expected: first + 1, found: numberOf(wrong) },
          'error',
        ),
      ]
    : [];
  const count =
    steps.length === agenda.length
      ? []
      : [finding('workshop', at('agenda'), 'steps', { agenda: agenda.length, steps: steps.length }, 'error')];
  const once = (['Agenda', 'Sheet'] as const).flatMap((name) => {
    const all = body.components.filter((component) => component.name === name);
    if (all.length === 1) return [];
    return [finding('workshop', all[1]?.place ?? at('title'), 'once', { name, count: all.length })];
  });
  return [...count, ...order, ...once];
}

/** The number of a step as it is written; undefined where there is none. */
function numberOf({ props }: Component): string | undefined {
  const number = props.get('number');
  return number === undefined ? undefined : String(number);
}
