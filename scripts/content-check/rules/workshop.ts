import type { Workshop } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A workshop's text follows its agenda: a step for each, in order, and a sheet for those who take part. */
export const workshop: Rule = {
  name: 'workshop',
  severity: 'warning',
  check: ({ workshops }) => workshops.flatMap(workshopFindings),
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
          `expected <Step number={${first + 1}}> here, found ${String(wrong.props.get('number') ?? 'none')}`,
          'number the steps as in the agenda, from 1 and in order',
          'error',
        ),
      ]
    : [];
  const count =
    steps.length === agenda.length
      ? []
      : [
          finding(
            'workshop',
            at('agenda'),
            `the agenda has ${agenda.length} steps, the text has ${steps.length}`,
            'write one <Step number={…}> for each step of the agenda',
            'error',
          ),
        ];
  const once = ['Agenda', 'Sheet'].flatMap((name) => {
    const all = body.components.filter((component) => component.name === name);
    if (all.length === 1) return [];
    const message =
      all.length === 0 ? `the text has no <${name}>` : `the text has <${name}> ${all.length} times`;
    const hint =
      name === 'Agenda'
        ? 'put <Agenda /> before the first step'
        : 'put what participants fill in between <Sheet> and </Sheet>';
    return [finding('workshop', all[1]?.place ?? at('title'), message, hint)];
  });
  return [...count, ...order, ...once];
}
