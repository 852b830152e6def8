import { createContext } from 'preact';
import type { Provider } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * The frame of an app: what all its parts share (language, formats, texts, settings, state), provided once at the root
 * of each island and read by a hook, so that no component hands on what it does not use itself.
 * @param root the component that provides the value; named in the error
 * @returns the provider for the root, and the hook for everything below it, which throws an Error outside the provider
 */
export function createIslandContext<Value extends object>(
  root: string,
): readonly [provider: Provider<Value | null>, useIsland: () => Value] {
  const Context = createContext<Value | null>(null);
  const useIsland = (): Value => {
    const value = useContext(Context);
    if (value === null) throw new Error(root);
    return value;
  };
  return [Context.Provider, useIsland];
}
