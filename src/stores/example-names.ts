import { $ownInputs } from './calculator.ts';

/** Of one example: by the id of a group its name in the page's language, then those in the site's other languages. */
export interface ExampleNames {
  readonly key: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Groups that still have the name that their example gave them in another language get it in the page's language. */
export function nameInLanguage(examples: readonly ExampleNames[]): void {
  const own = $ownInputs.get();
  const groups = examples.find(({ key }) => key === own?.example)?.groups;
  if (!own || !groups) return;
  const segments = own.segments.map((segment) => {
    // A group from a file may be called `constructor`.
    const [here, ...elsewhere] = Object.hasOwn(groups, segment.id) ? (groups[segment.id] ?? []) : [];
    return here !== undefined && elsewhere.includes(segment.name) ? { ...segment, name: here } : segment;
  });
  if (segments.some((segment, index) => segment !== own.segments[index]))
    $ownInputs.set({ ...own, segments });
}
