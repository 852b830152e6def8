import type { FindingText } from '../message-types.ts';

export const dates = {
  noDay: ({ field, text, today }: { field: string; text: string; today: string }): FindingText => [
    `${field} är ${text}, som inte är något datum`,
    `skriv det som ${today}`,
  ],
  future: ({ field, day, today }: { field: string; day: string; today: string }): FindingText => [
    `${field} ligger i framtiden: ${day}`,
    `i dag är det ${today}`,
  ],
  longAgo: ({ field, day, today }: { field: string; day: string; today: string }): FindingText => [
    `${field} är för länge sedan: ${day}`,
    `stämmer året? I dag är det ${today}`,
  ],
};

export const reviews = {
  due: ({
    day,
    owner,
    today,
    overdue,
  }: {
    day: string;
    owner?: string | undefined;
    today: string;
    overdue: boolean;
  }): FindingText => [
    `${overdue ? `texten skulle ha gåtts igenom senast ${day}` : `texten ska gås igenom senast ${day}`}; ${owner === undefined ? 'ingen ansvarar för den: skriv owner' : `ansvarig är ${owner}`}`,
    `läs den som en läsare, rätta det som inte längre stämmer, och skriv reviewed: ${today}`,
  ],
};
