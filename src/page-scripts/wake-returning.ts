import { markInteracted } from '../islands/shared/first-interaction.ts';
import { hasLinkInAddress } from '../islands/shared/link-in-address.ts';
import { mayHoldAnything } from '../stores/persistence/holds-anything.ts';

// For pages whose islands sleep until they are used: a link's numbers, or a reader who has been here before, and what
// is written in another tab, wake them at once. A newcomer who only reads loads nothing.

const lookAtAddress = (): void => {
  if (hasLinkInAddress()) markInteracted();
};
lookAtAddress();
addEventListener('hashchange', lookAtAddress);
addEventListener('storage', markInteracted);
void mayHoldAnything().then((isReturning) => {
  if (isReturning) markInteracted();
});
