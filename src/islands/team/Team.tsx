import { useEffect, useMemo } from 'preact/hooks';
import { createFormats } from '../../i18n/formats.ts';
import { $storageReport } from '../../stores/persistence/index.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { TeamProvider } from './context.ts';
import type { TeamProps } from './context.ts';
import { Lead } from './Lead.tsx';
import { Member } from './Member.tsx';
import './team.css';

/**
 * Team: a lead's picture, and beside it a member's contribution; many are both. What each can see stands below, as static
 * text, and can be read before anything is handed in. Neither part is drawn before the storage has been read: until then
 * nobody can know whether there is a self-assessment to contribute, and "there is none" would be wrong for most.
 */
export function Team({ currency, ...props }: TeamProps) {
  const { language, texts } = props;
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const isRead = useStored($storageReport, null) !== null;
  useEffect(() => {
    // What a link to one's own part names is drawn when the storage has been read.
    if (isRead && location.hash === '#member') document.getElementById('member')?.scrollIntoView();
  }, [isRead]);
  return (
    <TeamProvider value={{ ...props, formats }}>
      <div class="team">
        <StorageNotice text={texts.storage} />
        {isRead ? (
          <>
            <Lead />
            <Member />
          </>
        ) : (
          // What links to one's own part name is on the page from the start.
          <p id="member" class="soft loading">
            {texts.team.loading}
          </p>
        )}
      </div>
    </TeamProvider>
  );
}
