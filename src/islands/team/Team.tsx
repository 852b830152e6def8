import { useMemo } from 'preact/hooks';
import { $storage } from '../../stores/persistence/index.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { createContext } from './context.ts';
import type { TeamProps } from './context.ts';
import { Lead } from './Lead.tsx';
import { Member } from './Member.tsx';
import './team.css';

/** Team: a member's contribution, a lead's picture. What each can see stands above, as static text. */
export function Team(props: TeamProps) {
  const context = useMemo(() => createContext(props), [props]);
  const isRead = useStored($storage, null) !== null;
  return (
    <div class="team">
      <StorageNotice text={props.text.storage} />
      {isRead ? (
        <>
          <Member context={context} />
          <Lead context={context} />
        </>
      ) : (
        <p class="soft loading">{props.text.team.loading}</p>
      )}
    </div>
  );
}
