import type { RuleName } from '../../../../scripts/content-check/messages/catalogue.ts';
import { articleSamples } from './article.ts';
import { handbookSamples } from './handbook.ts';
import { proseSamples } from './prose.ts';
import { readingSamples } from './reading.ts';
import { schemaSamples } from './schema.ts';
import type { SamplesOf } from './samples-of.ts';

/** Examples of every message, in the order of docs/AUTHORING.md. */
export const samples: SamplesOf<RuleName> = {
  ...readingSamples,
  ...schemaSamples,
  ...handbookSamples,
  ...articleSamples,
  ...proseSamples,
};
