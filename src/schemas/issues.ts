/**
 * What the schemas object to between fields, as data: a kind with its parameters. The words here are those that the build
 * prints; the content check says the same in the author's language (scripts/content-check/messages).
 */

/** What was found, and what to do where the description of the field does not say it. */
export type IssueText = readonly [message: string, hint?: string];

const none = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(' and '));

/** The kinds of issues, each with its words in English. */
export const issueTexts = {
  contrast: ({
    ratio,
    least,
    paper,
  }: {
    ratio: number;
    least: number;
    paper: 'light' | 'dark';
  }): IssueText => [
    `contrast ${ratio.toFixed(2)}:1 against the ${paper} page; at least ${least}:1 is needed, so make it ${paper === 'light' ? 'darker' : 'lighter'}`,
  ],
  addressWithPath: ({
    address,
    origin,
    base,
  }: {
    address: string;
    origin: string;
    base?: string | undefined;
  }): IssueText => [
    `expected the address without what follows the name of the server, found ${address}`,
    `write ${origin}${base === undefined ? '' : `, and build with PLAYBOOK_BASE=${base}`}`,
  ],
  languageTwice: (): IssueText => ['each language may appear only once'],
  noCurrency: ({ currency }: { currency: string }): IssueText => [
    `${currency} is not a currency; some that are: SEK, NOK, DKK, EUR, USD and others`,
  ],
  defaultNotPublished: ({
    language,
    languages,
  }: {
    language: string;
    languages: readonly string[];
  }): IssueText => [
    `${language} is not one of the languages that are published`,
    `write ${languages.join(' or ')}, or add ${language} to languages`,
  ],
  idTwice: ({ id }: { id: string }): IssueText => [`${id} is used twice; give each an id of its own`],
  noDimension: ({ id, known }: { id: string; known: readonly string[] }): IssueText => [
    `there is no dimension ${id}; the dimensions are ${known.join(', ')}`,
  ],
  noScale: ({ id, known }: { id: string; known: readonly string[] }): IssueText => [
    `there is no scale ${id}; the scales are ${known.join(', ')}`,
  ],
  sinceLater: ({ since, version }: { since: string; version: string }): IssueText => [
    `${since} is later than the version ${version}; raise the version`,
  ],
  equalEffects: (): IssueText => ['all effects are equal; the best and the worst must differ'],
  weights: ({ sum }: { sum: number }): IssueText => [
    `the positive weights add up to ${sum}; they must add up to 1`,
  ],
  rankKey: ({ ids }: { ids: readonly string[] }): IssueText => [
    `must have each option once: ${ids.join(', ')}`,
  ],
  fewQuestions: ({ id, count, least }: { id: string; count: number; least: number }): IssueText => [
    `${id} has ${count} core questions; minAnswered asks for at least ${least}`,
  ],
  bandsNotRising: (): IssueText => [
    'the first must begin at 0, and each of the others higher than the one before',
  ],
  questionGone: ({ id, version, next }: { id: string; version: string; next: string }): IssueText => [
    `the question ${id} of version ${version} is gone`,
    `people have answered it: put it back with until: '${next}', and raise version to '${next}'`,
  ],
  questionNew: ({ id, version, next }: { id: string; version: string; next: string }): IssueText => [
    `the question ${id} was not in version ${version}, which people have answered`,
    `give it since: '${next}', and raise version to that`,
  ],
  meaningChanged: ({
    version,
    before,
    now,
    minor,
    major,
  }: {
    version: string;
    before: string;
    now: string;
    /** Where it is not known which questions the version had. */
    minor?: string | undefined;
    major: string;
  }): IssueText => [
    `the questions of version ${version} no longer mean what people answered (${before}, now ${now})`,
    `${minor === undefined ? '' : `if questions were added or retired, give them since or until '${minor}' and raise version to that; `}if an effect, a weight, a key, a type or a dimension changed, change it back or raise version to '${major}'`,
  ],
  versionMissing: ({ version, entry }: { version: string; entry: string }): IssueText => [
    `version ${version} is missing under released`,
    `add ${entry}`,
  ],
  keyTwice: ({ key }: { key: string }): IssueText => [`the key ${key} is used twice`],
  oneTarget: ({ found }: { found: readonly string[] }): IssueText => [
    `a step names exactly one of article, page and workshop; found ${none(found)}`,
  ],
  targetTwice: (): IssueText => ['each article, page and workshop may appear only once in a path'],
  pathTwice: (): IssueText => ['each id may appear only once'],
  noInterval: ({ found }: { found: string }): IssueText => [
    `expected a length of time such as 12 months, 1 year, 6 weeks or 90 days, found ${found}`,
  ],
  noOwner: ({ found }: { found: string }): IssueText => [
    `expected a name, or an email address such as name@example.com, found ${found}`,
  ],
  agendaMinutes: ({ sum, minutes }: { sum: number; minutes: number }): IssueText => [
    `the steps take ${sum} minutes in all, but minutes says ${minutes}: ${sum < minutes ? 'add' : 'remove'} ${Math.abs(minutes - sum)}`,
  ],
};

/** A kind of issue. */
export type IssueKind = keyof typeof issueTexts;

/** What a kind of issue is told with; nothing for some. */
export type IssueParameters<Kind extends IssueKind> =
  Parameters<(typeof issueTexts)[Kind]> extends readonly [infer Given extends object]
    ? Given
    : Record<string, never>;

/** An issue for zod. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- zod takes a type alone, which has an index signature
export type Issue = {
  readonly code: 'custom';
  readonly message: string;
  readonly path: (string | number)[];
  readonly params: { readonly kind: IssueKind; readonly parameters: object; readonly hint?: string };
};

/** An issue for zod, with what the content check needs to say it in another language. */
export function issueOf<Kind extends IssueKind>(
  kind: Kind,
  parameters: IssueParameters<Kind>,
  path: readonly (string | number)[] = [],
): Issue {
  const text = issueTexts[kind] as (given: IssueParameters<Kind>) => IssueText;
  const [message, hint] = text(parameters);
  return {
    code: 'custom',
    message,
    path: [...path],
    params: { kind, parameters, ...(hint === undefined ? {} : { hint }) },
  };
}
