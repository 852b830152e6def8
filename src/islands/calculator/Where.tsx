import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { segmentFieldNames } from '../../domain/retention/fields.ts';
import { mostSegments } from '../../domain/retention/inputs.ts';
import { mostWorth } from '../../domain/retention/most-worth.ts';
import { addSegment, removeSegment, renameSegment, splitInThree } from '../../domain/retention/segments.ts';
import { fill } from '../../i18n/text.ts';
import { $segment, $unusable, keepUnusable } from '../../stores/calculator.ts';
import { restoreFocus } from '../shared/focus.ts';
import { useStored } from '../shared/use-stored.ts';
import { GroupChart } from './charts/GroupChart.tsx';
import { Figure } from './Figure.tsx';
import { Later } from './Later.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { SegmentTable } from './SegmentTable.tsx';
import type { PartProps, Text } from './types.ts';
import { useCalculator } from './use-calculator.ts';

const select = () => import('./lazy/SegmentSelect.tsx');
const bound = () => import('./lazy/Bound.tsx');

interface Props extends PartProps<never> {
  readonly text: Text['where'];
}

/** Where a company's retention work is worth most: its groups of customers, one by one. */
export function Where({ text, ...part }: Props) {
  const { calculator, inputs, loss, formats } = useCalculator(part);
  const { segments, all } = loss;
  const chosen = useStored($segment, '');
  const groups = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  // The place of the group whose coming or going took the button away that was pressed for it.
  const changed = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (changed.current === null) return;
    restoreFocus(groups.current?.querySelectorAll('input')[changed.current] ?? add.current);
    changed.current = null;
  }, [inputs.segments.length]);
  const group = segments.find(({ id }) => id === chosen) ?? segments[0];
  const best = mostWorth(segments);
  // Only the points have no bound: that is asked for here, and stays while the answer is being typed.
  const asks = all.twoPoints === null && !loss.unbounded;
  const [asked, setAsked] = useState(asks);
  if (asks && !asked) setAsked(true);
  const isBounded = best?.twoPoints !== null;
  const headline =
    segments.length === 1 || !best
      ? fill(isBounded ? text.headlineOne : text.headlineOneNoBound, { value: formats.amount(all.twoPoints) })
      : fill(isBounded ? text.headline : text.headlineNoBound, {
          name: best.name,
          value: formats.amount(best.twoPoints),
        });
  return (
    <QuestionFrame
      id="where"
      title={text.title}
      headline={headline}
      part={part}
      keys={['discount', ...segmentFieldNames]}
      numbers={
        <div class="wide flow">
          <p>{text.intro}</p>
          <ul class="groups" role="list" ref={groups}>
            {inputs.segments.map(({ id, name }, index) => (
              <li key={id}>
                <input
                  id={`group-${id}`}
                  class="input"
                  autocomplete="off"
                  aria-label={text.rename}
                  maxLength={60}
                  value={name}
                  onInput={({ currentTarget }) => {
                    calculator.replace(renameSegment(inputs, id, currentTarget.value), `name ${id}`);
                  }}
                />
                {inputs.segments.length > 1 && (
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={fill(text.remove, { name })}
                    onClick={() => {
                      // A group added later may get its id.
                      for (const key of Object.keys($unusable.get())) {
                        if (key.startsWith(`${id}.`)) keepUnusable(key);
                      }
                      changed.current = index;
                      calculator.replace(removeSegment(inputs, id));
                    }}
                  >
                    ×
                  </button>
                )}
              </li>
            ))}
          </ul>
          <div class="buttons">
            {inputs.segments.length === 1 && (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  changed.current = 0;
                  calculator.replace(splitInThree(inputs, [text.large, text.medium, text.small]));
                }}
              >
                {text.split}
              </button>
            )}
            {inputs.segments.length < mostSegments ? (
              <button
                ref={add}
                type="button"
                class="button quiet"
                onClick={() => {
                  changed.current = inputs.segments.length;
                  const name = fill(text.newName, { number: inputs.segments.length + 1 });
                  const next = addSegment(inputs, name);
                  calculator.replace(next);
                  $segment.set(next.segments.at(-1)?.id ?? '');
                }}
              >
                {text.add}
              </button>
            ) : (
              <p class="small">{text.most}</p>
            )}
          </div>
          {inputs.segments.length > 1 && <p class="small soft">{text.splitNote}</p>}
        </div>
      }
    >
      {asked && !loss.unbounded && <Later load={bound} part={part} id="where-bound" />}
      {loss.unbounded && (
        <p class="notice warning">
          <a href="#in-bound">{text.askBound}</a>
        </p>
      )}
      <SegmentTable {...{ loss, text, formats }} inputs={segments.length > 1 ? inputs.segments : []} />
      {segments.length > 1 && (
        <GroupChart {...{ loss, text, formats }} summary={headline} asTable={part.shared.asTable} />
      )}
      {segments.length > 1 && <Later load={select} part={part} id="where-group" />}
      {group && (
        <dl class="figures three">
          <Figure
            label={fill(text.twoPointsIn, { name: group.name })}
            value={formats.amount(group.twoPoints)}
            derive="twoPoints"
            part={part}
          />
          <Figure
            label={text.newCustomer}
            value={formats.amount(
              group.lifetimeValue === null ? null : group.lifetimeValue - group.acquisitionCost + 0,
            )}
            derive="newCustomer"
            part={part}
          >
            {fill(group.lifetimeValue === null ? text.newCustomerNoBound : text.newCustomerNote, {
              value: formats.amount(group.lifetimeValue),
              cost: formats.amount(group.acquisitionCost),
            })}
          </Figure>
          {group.share !== null && segments.length > 1 && (
            <Figure
              label={text.shareOfAll}
              value={formats.percent(group.share, 1)}
              derive="share"
              part={part}
            />
          )}
        </dl>
      )}
    </QuestionFrame>
  );
}
