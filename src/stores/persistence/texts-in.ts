import { keysBelow, root } from './codec.ts';
import { internalNames } from './internal-names.ts';
import type { RecordStoreInternals } from './types.ts';

/** The raw texts of this site by key, as they lie in localStorage; none where the browser refuses it. */
export const textsIn = (withLocalStorage: RecordStoreInternals['withLocalStorage']): Map<string, string> =>
  withLocalStorage(
    (storage) =>
      new Map(
        keysBelow(storage, root)
          .filter((key) => !internalNames.has(key.slice(root.length)))
          .map((key) => [key, storage.getItem(key) ?? '']),
      ),
    new Map<string, string>(),
  );
