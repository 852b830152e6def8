import type { Dictionary } from '../../i18n/sv.ts';
import { $storage } from '../../stores/persist.ts';
import { useLate } from './use-late.ts';
import { useStored } from './use-stored.ts';

const loadTold = () => import('./StorageTold.tsx').then(({ StorageTold }) => StorageTold);

/**
 * Tells when something is not saved, cannot be read or belongs to a newer version; renders nothing visible
 * while all is well, and loads what it tells only then: most readers never need it. The status region is always
 * there, because a screen reader only speaks of changes inside a region that it already knows.
 */
export function StorageNotice({ text }: { text: Dictionary['storage'] }) {
  const report = useStored($storage);
  const { state, setAside, readOnly } = report;
  const isTold = state !== 'saved' || setAside.length + readOnly.length > 0;
  const Told = useLate(loadTold, isTold);
  return (
    <div class="storage-notice" role="status">
      {isTold &&
        (typeof Told === 'function' ? (
          <Told report={report} text={text} />
        ) : (
          // Without a network the first sentence must do.
          Told === 'failed' && state !== 'saved' && <p class="notice warning">{text[state]}</p>
        ))}
    </div>
  );
}
