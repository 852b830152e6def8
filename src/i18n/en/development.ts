import type { Translation } from '../text.ts';
import type { development as original } from '../sv/development.ts';

export const development: Translation<typeof original> = {
  noIndex:
    'Search does not work here, because its index is made from the finished pages. Run npm start: on the built site it works.',
};
