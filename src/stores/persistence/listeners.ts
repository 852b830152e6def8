import type { RecordStore, RecordStoreInternals } from './types.ts';

/** Those who want to know of changed keys and of a changed report. */
export type Listeners = Pick<RecordStore, 'listen' | 'listenToReport'> &
  Pick<RecordStoreInternals, 'emitReport' | 'notify'>;

/** @param reportSnapshot differs when anything in the report has changed */
export function createListeners(reportSnapshot: () => string): Listeners {
  const listeners = new Set<(key: string | null) => void>();
  const reportListeners = new Set<() => void>();
  let lastReport = reportSnapshot();
  const emitReport = (): void => {
    const next = reportSnapshot();
    if (next === lastReport) return;
    lastReport = next;
    for (const listener of [...reportListeners]) listener();
  };
  return {
    emitReport,
    notify(key) {
      for (const listener of [...listeners]) listener(key);
      emitReport();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listenToReport(listener) {
      reportListeners.add(listener);
      return () => reportListeners.delete(listener);
    },
  };
}
