import { useEffect, useRef, useState } from 'preact/hooks';
import { isLanguage } from '../../../i18n/languages.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { saveFile } from '../download.ts';
import { storedNamesOf } from './stored-names.ts';
import { KeyedText } from '../KeyedText.tsx';
import { hasLinkInAddress } from '../link-in-address.ts';

type Text = Dictionary['failure'];

/** The texts of the page's language alone. */
const texts: Record<Language, () => Promise<{ readonly failure: Text }>> = {
  sv: () => import('../../../i18n/sv/failure.ts'),
  en: () => import('../../../i18n/en/failure.ts'),
};

interface Props {
  readonly error: unknown;
  /** The element of the island that has failed. */
  readonly island: HTMLElement;
}

/**
 * What stands in the place of an island that has failed: what happened, that the data are kept, a copy of them, and a way
 * on. Loaded only then.
 */
export function Failure({ error, island }: Props) {
  const [text, setText] = useState<Text | null>(null);
  const [message, setMessage] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { lang } = document.documentElement;
    void texts[isLanguage(lang) ? lang : 'sv']().then(({ failure }) => {
      setText(failure);
    });
  }, []);
  useEffect(() => {
    // What had the focus has gone with the island.
    if (text && document.activeElement === document.body) box.current?.focus();
  }, [text]);
  if (!text) return null;

  return (
    <div ref={box} class="notice error flow" role="alert" tabIndex={-1} data-failure>
      <p>
        <strong>{text.heading}</strong>
      </p>
      <p>{text.kept}</p>
      <RecoveryActions {...{ text, island, setMessage }} />
      <p role="status">
        <KeyedText>{message}</KeyedText>
      </p>
      <details>
        <summary>{text.details}</summary>
        <p>
          <code>{String(error).slice(0, 300)}</code>
        </p>
      </details>
    </div>
  );
}

interface ActionsProps {
  readonly text: Text;
  readonly island: HTMLElement;
  /** Shows what became of a press. */
  readonly setMessage: (message: string) => void;
}

/** What a person can do: reload, open the page without its link, take a copy, and put the stored records into quarantine. */
function RecoveryActions({ text, island, setMessage }: ActionsProps) {
  const names = storedNamesOf(island);
  const hasLink = hasLinkInAddress();
  const attempt = (action: () => Promise<void> | void, failed: string) => () => {
    void Promise.resolve()
      .then(action)
      .catch(() => {
        setMessage(failed);
      });
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            location.reload();
          }}
        >
          {text.reload}
        </button>
        {hasLink && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              location.replace(location.pathname + location.search);
            }}
          >
            {text.withoutLink}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          onClick={attempt(async () => {
            const { makeCopy } = await import('../../../stores/copy.ts');
            const now = new Date();
            const copy = makeCopy(now);
            saveFile(`${text.file}-${dayOf(now)}.json`, 'application/json', copy.text);
            copy.note();
            setMessage(text.saved);
          }, text.notSaved)}
        >
          {text.download}
        </button>
      </div>
      {names.length > 0 && (
        <>
          <p>{text.asideIntro}</p>
          <p>
            <button
              type="button"
              class="button quiet"
              onClick={attempt(async () => {
                const { quarantineRecords } = await import('../../../stores/quarantine-records.ts');
                if ((await quarantineRecords(names)) === 'done') location.reload();
                else setMessage(text.notAside);
              }, text.notAside)}
            >
              {text.aside}
            </button>
          </p>
        </>
      )}
    </>
  );
}
