import type { ComponentChildren } from 'preact';
import { useLazy } from './use-lazy.ts';

interface Props<Loaded extends object> {
  readonly load: () => Promise<Loaded>;
  /** What stands in its place when it cannot be had. */
  readonly failed: ComponentChildren;
  /** What stands in its place on the way; nothing unless given. */
  readonly loading?: ComponentChildren;
  readonly children: (loaded: Loaded) => ComponentChildren;
}

/** A part of an island that is downloaded when it is first shown. */
export function LazyPart<Loaded extends object>({ load, failed, loading = null, children }: Props<Loaded>) {
  const lazy = useLazy(load);
  if (lazy === 'failed') return <>{failed}</>;
  return <>{lazy === 'loading' ? loading : children(lazy)}</>;
}
