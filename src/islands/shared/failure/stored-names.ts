/** Under which names each island has stored what it shows. */
const names: Readonly<Record<string, readonly string[]>> = {
  ToolbarIsland: ['calculator'],
  QuestionsIsland: ['calculator'],
  InDepthIsland: ['calculator'],
  Assessment: ['attempt', 'answer'],
  Team: ['team-shown', 'team-size', 'contribution'],
  RegisterCheck: ['register'],
  PathMap: ['step', 'read'],
  PathSteps: ['step', 'read'],
  SearchPage: ['recent-searches', 'missed-searches'],
  Results: ['attempt', 'answer', 'commitment', 'scenario', 'read', 'register'],
};

/** The names of what an island shows of the storage, by the name that its element carries; none for an unknown one. */
export function storedNamesOf(island: HTMLElement): readonly string[] {
  try {
    const { name } = JSON.parse(island.getAttribute('opts') ?? '') as { name?: unknown };
    return typeof name === 'string' && Object.hasOwn(names, name) ? (names[name] ?? []) : [];
  } catch {
    return [];
  }
}
