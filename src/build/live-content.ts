/**
 * How the live server (scripts/lib/live) and the program that makes the pages know of each other: both run in one process,
 * and the program is bundled, so that they share no module.
 */

/** Where the content is put for the pages to find, by collection and id. */
export const contentHandle = 'trust-playbook:content';

/** Where the pictures of texts are put where Astro has not bundled them, by the names that Astro has for them. */
export const picturesHandle = 'trust-playbook:pictures';

const edition = Symbol.for('trust-playbook:edition');

/** Which edition of the content the live server shows: it counts its changes. Undefined in a build, which has one. */
export const liveEdition = (): number | undefined => Reflect.get(globalThis, edition) as number | undefined;

/** Says that the content is another from now on. */
export function setLiveEdition(number: number): void {
  Reflect.set(globalThis, edition, number);
}
