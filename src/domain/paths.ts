/** What is known of a reader's way through the learning paths. */
export interface Evidence {
  /** Keys of the articles read to their end. */
  readonly articlesRead: readonly string[];
  /** Whether the self-assessment was finished at least once. */
  readonly assessed: boolean;
  /** Ids of the steps that the reader ticked. */
  readonly ticked: readonly string[];
}

const assessment = 'page:assessment';
const choices = 'path:';

/** The id under which it is kept, beside the steps that were ticked, that a reader has gone along a path. */
export const pathChoice = (path: string): string => choices + path;

/** Whether a step is ticked by the reader; the others are seen by the site itself. */
export const isTickedByHand = (stepId: string): boolean =>
  !stepId.startsWith('article:') && !stepId.startsWith(choices) && stepId !== assessment;

/** A learning path as far as it tells where a reader stands on it. */
export interface PathOfSteps {
  readonly id: string;
  readonly steps: readonly { readonly id: string }[];
}

/** When a path was gone along last: one of its steps opened or ticked on it. Empty where it never was. */
export function lastOnPath(
  { id, steps }: PathOfSteps,
  ticked: Readonly<Record<string, { readonly at: string }>>,
): string {
  return [pathChoice(id), ...steps.map((step) => step.id).filter(isTickedByHand)]
    .map((one) => ticked[one]?.at ?? '')
    .reduce((latest, at) => (at > latest ? at : latest));
}

/**
 * The path that a reader is on: of those with something left the one that was gone along last. What was read or answered
 * belongs to several paths and to none; so only a step that was opened or ticked on a path says that it was chosen.
 * @param ticked when something was ticked by hand or a path gone along ({@link pathChoice}), by id
 * @returns null where nobody has chosen one
 */
export function currentPath<Path extends PathOfSteps>(
  paths: readonly Path[],
  ticked: Readonly<Record<string, { readonly at: string }>>,
  done: ReadonlySet<string>,
): Path | null {
  const lastOn = (path: Path): string => lastOnPath(path, ticked);
  return (
    paths
      .filter((path) => lastOn(path) !== '' && path.steps.some(({ id }) => !done.has(id)))
      .toSorted((a, b) => (lastOn(a) < lastOn(b) ? 1 : lastOn(a) > lastOn(b) ? -1 : 0))[0] ?? null
  );
}

/**
 * The steps that are done.
 * @returns step ids: `article:<key>`, `page:<name>`, `workshop:<key>`
 */
export function stepsDone({ articlesRead, assessed, ticked }: Evidence): ReadonlySet<string> {
  return new Set([
    ...articlesRead.map((key) => `article:${key}`),
    ...(assessed ? [assessment] : []),
    ...ticked.filter(isTickedByHand),
  ]);
}

/** A step of a learning path, as the island shows it. */
export interface PathStep {
  /** `article:<key>`, `page:<name>` or `workshop:<key>`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Why it stands here. */
  readonly why: string;
  /** How long it takes; undefined where that is up to the reader. */
  readonly minutes: number | undefined;
}
