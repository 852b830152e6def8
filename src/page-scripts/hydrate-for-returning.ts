import { markInteracted } from '../islands/shared/first-interaction.ts';
import { hasLinkInAddress } from '../islands/shared/link-in-address.ts';
import { mayHoldAnything } from '../stores/persistence/holds-anything.ts';

// For pages whose islands are hydrated at their first use: a link's numbers, a reader who has been here before, and what
// is written in another tab have them hydrated at once. A newcomer who only reads loads nothing.

const lookAtAddress = (): void => {
  if (hasLinkInAddress()) markInteracted();
};
lookAtAddress();
addEventListener('hashchange', lookAtAddress);
addEventListener('storage', markInteracted);
void mayHoldAnything().then((isReturning) => {
  if (isReturning) markInteracted();
});
