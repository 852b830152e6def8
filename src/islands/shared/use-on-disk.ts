import { $storageReport } from '../../stores/persistence/index.ts';
import { useStored } from './use-stored.ts';

/**
 * Whether what was changed last is as safe as it can be here: on disk, or in the browser's hands where there is no
 * mirror. What a page says to be done, it says only then.
 */
export const useOnDisk = (): boolean => useStored($storageReport).mirror !== 'pending';
