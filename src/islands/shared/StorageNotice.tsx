import type { Dictionary } from '../../i18n/sv.ts';
import { $storageReport } from '../../stores/persistence/index.ts';
import { useLazy } from './use-lazy.ts';
import { useStored } from './use-stored.ts';

const loadTools = () => import('./StorageTools.tsx').then((tools) => tools.StorageTools);

/**
 * Tells when something is not saved, cannot be read or belongs to a newer version; renders nothing visible
 * while all is well. What can be done about it is loaded only then: most readers never need it. The status region is
 * always there, because a screen reader only speaks of changes inside a region that it already knows.
 */
export function StorageNotice({ text }: { text: Dictionary['storage'] }) {
  const report = useStored($storageReport);
  const { state, quarantined, newerVersionKeys } = report;
  const kinds = (
    [
      state !== 'stored' && state,
      newerVersionKeys.length > 0 && 'newer',
      quarantined.length > 0 && 'quarantined',
    ] as const
  ).filter((kind) => kind !== false);
  const Tools = useLazy(loadTools, kinds.length > 0);
  return (
    <div class="storage-notice" role="status">
      {kinds.map((kind) => (
        <div key={kind} class="notice warning flow" data-storage={kind}>
          <p>{text[kind]}</p>
          {typeof Tools === 'function' && <Tools {...{ kind, report, text }} />}
        </div>
      ))}
    </div>
  );
}
