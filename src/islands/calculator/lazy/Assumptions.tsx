import { fieldOf, segmentFields } from '../../../domain/retention/fields.ts';
import type { CommonField, FieldName, SegmentField } from '../../../domain/retention/fields.ts';
import { inputKey, inputValue } from '../../../domain/retention/inputs.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';

interface Props {
  readonly names: readonly FieldName[];
  /** Whether the figures are sums over the groups. */
  readonly ofGroups: boolean;
  /** Whether the figures hold values of customers, which may count only some renewals. */
  readonly ofValues: boolean;
}

/** As many groups as this are named; of those beyond, how many they are and how many customers they have. */
const maxNamed = 3;
/** What is told of a group that does not stand in the sliders. */
const short = ['customers', 'retention'] as const;

const isOfGroup = (name: FieldName): name is SegmentField => name in segmentFields;
const isCommon = (name: FieldName): name is CommonField => !isOfGroup(name);

/** A field's label in the middle of a sentence: without its capital, and without the unit that the value carries. */
const inSentence = (label: string): string =>
  `${label.charAt(0).toLowerCase()}${label.slice(1)}`.replace(/, (?:%|\p{L}+)$/u, '');

/** What the figures rest on and for whom they are, so that nobody is fooled by a big number. */
export function Assumptions({ names, ofGroups, ofValues }: Props) {
  const all = useLazyText();
  const text = all.presenter;
  const [fields, where] = [useText('fields'), useText('segments')];
  const format = useFormatValue(useText('noBound'));
  const { language, inputs, segment: selected, formats } = useCalculator();
  const { segments, valueHorizon } = inputs;
  const valueOf = (name: FieldName, id?: string): string => {
    const value = inputValue(inputs, inputKey(name, id));
    const { unit } = fieldOf(name);
    return unit === 'percent' ? formats.percent(value, 2) : format(value, unit);
  };
  const one = (name: FieldName, label: string, id?: string): string =>
    fill(text.assumption, {
      label: inSentence(label),
      // A number and its unit stay on one line.
      value: valueOf(name, id).replaceAll(' ', '\u00a0'),
    });
  const renewals =
    ofValues && valueHorizon !== null
      ? [
          fill(text.assumption, {
            label: inSentence(all.scenarios.valueHorizon),
            value: formats.number(valueHorizon),
          }),
        ]
      : [];
  if (segments.length === 1 || !ofGroups) {
    const list = names.map((name) =>
      one(name, fields[name].label, isOfGroup(name) ? selected.id : undefined),
    );
    return (
      <p class="assumptions">{fill(text.assumptions, { list: formats.list([...list, ...renewals]) })}</p>
    );
  }
  const common = names.filter(isCommon).map((name) => one(name, fields[name].label));
  const own = names.filter(isOfGroup);
  const ordered = segments.toSorted((a, b) => Number(b.id === selected.id) - Number(a.id === selected.id));
  const named = own.length > 0 ? ordered.slice(0, maxNamed) : [];
  const others = own.length > 0 ? ordered.slice(maxNamed) : [];
  return (
    <p class="assumptions">
      {fill(text.scopeOfAll, { count: segments.length })}
      {common.length + renewals.length > 0 &&
        ` ${fill(text.assumptionsOfAll, { list: formats.list([...common, ...renewals]) })}`}
      {named.map(({ id, name }) => {
        const list =
          id === selected.id
            ? own.map((field) => one(field, fields[field].label, id))
            : short.map((field) => one(field, where[field], id));
        return ` ${fill(text.assumptionsOfGroup, { name, list: list.join(', ') })}`;
      })}
      {others.length > 0 &&
        ` ${plural(language, text.moreGroups, others.length, {
          customers: formats.number(
            others.reduce((sum, { customers }) => sum + customers, 0),
            1,
          ),
        })}`}
    </p>
  );
}
