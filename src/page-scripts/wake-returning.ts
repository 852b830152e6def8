import { markInteracted } from '../islands/shared/first-interaction.ts';
import { familyPrefix } from '../stores/persistence/codec.ts';
import { hasLinkInAddress } from '../islands/shared/link-in-address.ts';

// For pages whose islands sleep until they are used: a link's numbers, or a reader who has been here before, and what
// is written in another tab, wake them at once. A newcomer who only reads loads nothing.

/** Whether this browser may hold anything of the reader's: in its storage, or in the mirror that outlives a killed browser. */
async function hasBeenHere(): Promise<boolean> {
  const isOurs = (name = ''): boolean => name.startsWith(familyPrefix);
  try {
    return (
      Object.keys(localStorage).some(isOurs) || (await indexedDB.databases()).some(({ name }) => isOurs(name))
    );
  } catch {
    // Blocked, which the islands have words for.
    return true;
  }
}

const lookAtAddress = (): void => {
  if (hasLinkInAddress()) markInteracted();
};
lookAtAddress();
addEventListener('hashchange', lookAtAddress);
addEventListener('storage', markInteracted);
void hasBeenHere().then((isReturning) => {
  if (isReturning) markInteracted();
});
