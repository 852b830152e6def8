import { moment } from '../exchange/dates.ts';
import { id } from '../exchange/id.ts';
import { object, text } from '../exchange/parse.ts';
import type { Parsed } from '../exchange/parse.ts';
import { inputs } from './inputs.ts';

/** Inputs under a name, as saved in the room. */
export const scenario = object({ id, name: text({ max: 80 }), createdAt: moment, changedAt: moment, inputs });
export type Scenario = Parsed<typeof scenario>;
