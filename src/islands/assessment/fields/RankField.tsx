import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RankQuizItem } from '../../../domain/quiz/definition.ts';
import { fill } from '../../../i18n/text.ts';
import { useField } from './field-context.ts';
import type { FieldProps } from './field-props.ts';
import { KeyedText } from '../../shared/KeyedText.tsx';

/** Things to put in order with two buttons each; every move is told to a screen reader. */
export function RankField({ item, words, value, order, onAnswer }: FieldProps<RankQuizItem>) {
  const { text } = useField();
  const [note, setNote] = useState('');
  const pressed = useRef<HTMLButtonElement | null>(null);
  const ranked = Array.isArray(value) && value.length === item.key.length ? value : null;
  const shown = ranked ?? order;

  // A browser drops the focus of an element that is moved in the page; whoever pressed goes on pressing.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [shown]);

  const move = (id: string, step: -1 | 1, button: HTMLButtonElement): void => {
    const from = shown.indexOf(id);
    const to = from + step;
    if (to < 0 || to >= shown.length) return;
    const next = shown.filter((other) => other !== id);
    next.splice(to, 0, id);
    pressed.current = button;
    setNote(
      fill(text.moved, { option: words.options?.[id]?.text ?? id, place: to + 1, total: shown.length }),
    );
    onAnswer([...next]);
  };
  const button = (id: string, step: -1 | 1, disabled: boolean) => (
    <button
      type="button"
      class="button quiet"
      aria-disabled={disabled}
      aria-label={`${step < 0 ? text.up : text.down}: ${words.options?.[id]?.text ?? id}`}
      title={step < 0 ? text.up : text.down}
      onClick={({ currentTarget }) => {
        move(id, step, currentTarget);
      }}
    >
      <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
    </button>
  );
  return (
    <div class="ranking">
      <p class="help">{text.rankHelp}</p>
      <ol class="ranks" data-ranked={ranked !== null}>
        {shown.map((id, index) => (
          <li key={id}>
            <div class="rank">
              <span class="rank-text">{words.options?.[id]?.text}</span>
              {button(id, -1, index === 0)}
              {button(id, 1, index === shown.length - 1)}
            </div>
          </li>
        ))}
      </ol>
      <p class="help steady" data-room={text.notRanked}>
        <span>{ranked ? text.ranked : text.notRanked}</span>
      </p>
      <button
        type="button"
        class="button quiet"
        aria-disabled={ranked !== null}
        onClick={() => {
          if (!ranked) onAnswer([...shown]);
        }}
      >
        {text.keepOrder}
      </button>
      <p class="visually-hidden" role="status">
        <KeyedText>{note}</KeyedText>
      </p>
    </div>
  );
}
