import { contribution } from '../../../domain/exchange/team-file.ts';
import { list, number, object } from '../../../domain/exchange/parse.ts';
import type { Parsed } from '../../../domain/exchange/parse.ts';
import { id } from '../../../domain/exchange/records.ts';
import type { Contribution } from '../../../domain/quiz/team.ts';
import type { StoredShape } from '../codec.ts';

const member = object({ id });

/** The random id under which this person contributes, so that later contributions count once. */
export const memberShape: StoredShape<Parsed<typeof member>> = { name: 'member', version: 1, parse: member };

/** With a lead: the contributions that were dropped in, by their id. */
export const contributionShape: StoredShape<Contribution> = {
  name: 'contribution',
  version: 1,
  parse: contribution,
};

const shown = object({ contributions: list(contribution, { max: 1000 }) });

/** With a lead: the contributions behind the picture that is shown, until enough of them have changed. */
export const shownShape: StoredShape<Parsed<typeof shown>> = { name: 'team-shown', version: 1, parse: shown };

const size = object({ people: number({ min: 1, max: 1000, integer: true }) });

/** With a lead: how many the team are, so that the picture can wait for all of them. */
export const teamSizeShape: StoredShape<Parsed<typeof size> | null> = {
  name: 'team-size',
  version: 1,
  parse: size,
};
