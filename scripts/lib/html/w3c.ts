import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** An error of the W3C's checker that is none here. */
interface Exception {
  readonly message: RegExp;
  readonly reason: string;
}

/** Every exception, with its reason. One that fits nothing any more is reported, so that the list stays true. */
const exceptions: readonly Exception[] = [
  {
    message: /^CSS: Unrecognized at-rule “@container”$/u,
    reason: 'the checker’s CSS is older than container queries, which every browser of the last years knows',
  },
  {
    message: /^CSS: “container-type”: Property “container-type” doesn't exist\.$/u,
    reason: 'the same',
  },
  {
    message: /^CSS: “max-height”: The types are incompatible\.$/u,
    reason: 'the checker does not reckon with custom properties inside calc()',
  },
  {
    message: /^CSS: “vector-effect”: Property “vector-effect” doesn't exist\.$/u,
    reason: 'a property of SVG 2 that CSS may set, which the checker takes for an attribute only',
  },
  {
    message: /^CSS: “paint-order”: Property “paint-order” doesn't exist\.$/u,
    reason: 'the same',
  },
  {
    message: /^CSS: “field-sizing”: Property “field-sizing” doesn't exist\.$/u,
    reason:
      'a field that grows with its text; a browser that does not know it shows the field at its first height',
  },
];

/** What the checker says of one place. */
export interface W3cMessage {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** Where the checker's program lies. */
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** Why the checker cannot run here; undefined where it can. */
export const reasonUnavailable = (): string | undefined =>
  spawnSync('java', ['-version']).status === 0
    ? undefined
    : 'the W3C’s checker of HTML: java is not installed';

/**
 * Runs the W3C's checker (Nu) over folders of pages.
 * @returns its errors; its warnings are left out, because they are advice: it cannot know that hashes permit inline scripts
 *   where pages are files, and that a list without bullets needs its role in Safari
 * @throws Error with what it said when it did not get through
 */
export function w3cErrors(folders: readonly string[]): W3cMessage[] {
  const { stderr, error } = spawnSync(
    'java',
    [
      '-Xss4m',
      '-jar',
      jar,
      '--skip-non-html',
      '--errors-only',
      '--exit-zero-always',
      '--format',
      'json',
      ...folders,
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 300_000 },
  );
  try {
    return (JSON.parse(stderr) as { readonly messages: readonly W3cMessage[] }).messages.filter(
      ({ type }) => type !== 'info',
    );
  } catch {
    throw error ?? new Error(`The W3C’s checker did not get through:\n${stderr.slice(0, 2000)}`);
  }
}

/** Errors without those that have an exception. */
export const withoutExceptions = (errors: readonly W3cMessage[]): W3cMessage[] =>
  errors.filter((error) => !exceptions.some(({ message }) => message.test(error.message)));

/** Exceptions that fit none of the errors. */
export const unusedExceptions = (errors: readonly W3cMessage[]): Exception[] =>
  exceptions.filter(({ message }) => !errors.some((error) => message.test(error.message)));
