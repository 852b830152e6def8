/** Names of keys that hold nothing of the person's. */
export const internalNames: ReadonlySet<string> = new Set(['undo-log', 'erasing', 'moving']);
