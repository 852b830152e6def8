import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/sv.ts';
import { $storage } from '../../stores/persist.ts';
import { useStored } from '../shared/use-stored.ts';

export type StorageText = Dictionary['storage'];

/**
 * The storage notice, downloaded when there is something to tell: most readers never need it. The status region is
 * always there, because a screen reader only speaks of changes inside a region that it already knows.
 */
export function StorageTold({ text }: { text: StorageText }) {
  const { state, setAside, readOnly } = useStored($storage);
  const isNeeded = state !== 'saved' || setAside.length > 0 || readOnly.length > 0;
  const [Notice, setNotice] = useState<ComponentType<{ text: StorageText }>>();
  useEffect(() => {
    if (!isNeeded) return;
    void import('../shared/StorageNotice.tsx').then(({ StorageNotice }) => {
      setNotice(() => StorageNotice);
    });
  }, [isNeeded]);
  return <div role="status">{Notice && <Notice text={text} />}</div>;
}
