import { useLayoutEffect, useState } from 'preact/hooks';
import { $linkedInputs } from '../../stores/calculator.ts';
import type { Calculator } from '../../stores/calculator.ts';
import { hasLinkInAddress } from '../shared/link-in-address.ts';

/**
 * Whether the address holds, or has held, what may be a shared link. From then on the code that reads links listens
 * itself; until it is there nothing may be stored, because the page is the link's.
 */
export function useLinkInAddress(calculator: Calculator): boolean {
  const [hasLink, setHasLink] = useState(false);
  // A layout effect: what was typed before hydration is replayed right after it.
  useLayoutEffect(() => {
    if (hasLink) return;
    const look = (): void => {
      if (!hasLinkInAddress()) return;
      $linkedInputs.set(calculator.$inputs.get());
      setHasLink(true);
    };
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, [calculator, hasLink]);
  return hasLink;
}
