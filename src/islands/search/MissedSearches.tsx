import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { $missedSearches, forgetMissedSearches } from '../../stores/searches.ts';
import { useStored } from '../shared/use-stored.ts';
import { useSearchContext } from './context.ts';
import { copyShortcut } from './shortcuts.ts';
import { KeyedText } from '../shared/KeyedText.tsx';

/** This reader's questions without an answer, to be copied for the editor; nothing while there are none. */
export function MissedSearches() {
  const { language, text } = useSearchContext();
  const list = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const missed = useStored($missedSearches).filter((one) => one.language === language);
  if (missed.length === 0) return null;
  const lines = missed.map(({ question, times }) =>
    times === 1 ? question : fill(text.missed.times, { question, times }),
  );

  const copy = async (): Promise<void> => {
    list.current?.select();
    try {
      // On plain http there is no clipboard: then the list is selected, to be copied by hand.
      await navigator.clipboard.writeText(lines.join('\n'));
      setSaid(text.missed.copied);
    } catch {
      setSaid(fill(text.missed.select, { shortcut: copyShortcut() }));
    }
  };

  return (
    <details class="search-missed">
      <summary>{`${text.missed.heading} (${missed.length})`}</summary>
      <p class="small soft">{text.missed.lead}</p>
      <textarea
        ref={list}
        class="input"
        readOnly
        rows={Math.min(8, lines.length + 1)}
        aria-label={text.missed.heading}
        value={lines.join('\n')}
      />
      <p>
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {text.missed.copy}
        </button>{' '}
        <button type="button" class="button plain" onClick={forgetMissedSearches}>
          {text.missed.forget}
        </button>
      </p>
      <p class="small" role="status">
        <KeyedText>{said}</KeyedText>
      </p>
    </details>
  );
}
