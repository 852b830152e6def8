import { checkDistinct, checkKnown, checkLength, checkNumber, checkResult } from '../range.ts';

/** A step on a labelled scale; `reverse` turns it round, for items where much is bad. */
export interface LikertItem {
  readonly type: 'likert';
  readonly min: number;
  readonly max: number;
  readonly reverse?: boolean | undefined;
}
/** A situation: the best and the worst of several actions, each with an effect (any scale, not all equal). */
export interface SituationItem {
  readonly type: 'sjt';
  readonly options: readonly { readonly id: string; readonly effect: number }[];
}
/** Several may be picked; weights are shares of the whole point, negative for what hurts. */
export interface MultiItem {
  readonly type: 'multi';
  readonly options: readonly { readonly id: string; readonly weight: number }[];
}
/** Things to put in order; `key` is the best order, first first. */
export interface RankItem {
  readonly type: 'rank';
  readonly key: readonly string[];
}
/** The part of an item that its score depends on. */
export type ScoredItem = LikertItem | SituationItem | MultiItem | RankItem;

/** What a person may answer, by the item's type; null and undefined are unanswered. */
export type ItemAnswer =
  | number
  | 'na'
  | readonly string[]
  | { readonly best?: string | null | undefined; readonly worst?: string | null | undefined }
  | null
  | undefined;

function likertScore({ min, max, reverse }: LikertItem, answer: ItemAnswer): number {
  checkNumber('item.min', min);
  checkNumber('item.max', max, { min, exclusiveMin: true });
  const share = (checkNumber('answer', answer, { min, max }) - min) / (max - min);
  return reverse ? 1 - share : share;
}

function situationScore({ options }: SituationItem, answer: ItemAnswer): number | null {
  checkLength('item.options', options, 2);
  const effects = new Map(
    options.map(({ id, effect }) => [id, checkNumber(`item.options.${id}.effect`, effect)]),
  );
  const ids = options.map(({ id }) => id);
  checkDistinct('item.options', ids);
  const range = Math.max(...effects.values()) - Math.min(...effects.values());
  if (range === 0) throw new RangeError('item.options: the effects must differ, their range was 0');
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    throw new RangeError('answer: must be { best, worst }');
  }
  const { best, worst } = answer as { best?: string | null; worst?: string | null };
  const picked = [best ?? null, worst ?? null];
  picked.forEach((id, index) => {
    if (id !== null) checkKnown(index === 0 ? 'answer.best' : 'answer.worst', id, ids);
  });
  if (best == null || worst == null) return null;
  if (best === worst) throw new RangeError(`answer.worst: must be another than answer.best, was ${worst}`);
  return 0.5 + ((effects.get(best) ?? 0) - (effects.get(worst) ?? 0)) / (2 * range);
}

function pickedIds(answer: ItemAnswer, known: readonly string[]): readonly string[] {
  if (!Array.isArray(answer)) throw new RangeError('answer: must be a list of ids');
  const ids = answer as readonly string[];
  for (const id of ids) checkKnown('answer', id, known);
  checkDistinct('answer', ids);
  return ids;
}

function multiScore({ options }: MultiItem, answer: ItemAnswer): number | null {
  checkLength('item.options', options, 1);
  const ids = options.map(({ id }) => id);
  checkDistinct('item.options', ids);
  for (const { id, weight } of options) checkNumber(`item.options.${id}.weight`, weight);
  const picked = new Set(pickedIds(answer, ids));
  if (picked.size === 0) return null;
  // Summed in the item's order, so that the order of picking cannot move the last decimal.
  const sum = options.reduce((total, { id, weight }) => (picked.has(id) ? total + weight : total), 0);
  return Math.min(1, Math.max(0, checkResult('the sum of weights', sum)));
}

function rankScore({ key }: RankItem, answer: ItemAnswer): number | null {
  checkLength('item.key', key, 2);
  checkDistinct('item.key', key);
  const order = pickedIds(answer, key);
  if (order.length < key.length) return null;
  const footrule = order.reduce((sum, id, place) => sum + Math.abs(place - key.indexOf(id)), 0);
  return 1 - footrule / Math.floor(key.length ** 2 / 2);
}

/**
 * The score of one answer, 0 (poorest) to 1 (best).
 *
 * - likert: place on the scale, (a − min)/(max − min), or 1 minus that when reversed
 * - sjt: ½ + (effect of best − effect of worst)/(2 · range of effects)
 * - multi: the sum of the picked weights, held within 0..1
 * - rank: 1 − footrule/⌊n²/2⌋, where the footrule sums how many places each is off (Diaconis & Graham 1977)
 *
 * @returns null when unanswered, only half answered, or not applicable
 * @throws RangeError for an item that cannot be scored (min ≥ max, equal effects, repeated or missing options)
 *   and for an answer out of range, of an unknown id, with a repeated id, or with one action as best and worst
 */
export function itemScore({ item, answer }: { item: ScoredItem; answer?: ItemAnswer }): number | null {
  if (answer === null || answer === undefined || answer === 'na') return null;
  switch (item.type) {
    case 'likert':
      return likertScore(item, answer);
    case 'sjt':
      return situationScore(item, answer);
    case 'multi':
      return multiScore(item, answer);
    case 'rank':
      return rankScore(item, answer);
    default:
      throw new RangeError(
        `item.type: must be one of likert, sjt, multi, rank, was ${String((item as { type: unknown }).type)}`,
      );
  }
}

/** How far a dimension's score can be relied on to stand for all its applicable questions. */
export type ScoreState = 'complete' | 'partial' | 'insufficient' | 'not_applicable';

export interface DimensionScore {
  /** 0..100, or null where too little was answered: a gap is never scored as zero. */
  readonly score: number | null;
  /** The score rounded half up: what is shown and what decides the band. */
  readonly rounded: number | null;
  readonly state: ScoreState;
  readonly answered: number;
  /** Questions not marked as not applicable. */
  readonly applicable: number;
}

/** Half up, and 39.499999999999996, which a sum of decimals makes of 39.5, counts as 39.5. */
export const roundScore = (score: number): number => Math.floor(score + 0.5 + 1e-9);

/**
 * The score of a dimension: 100 times the weighted mean of its answered items.
 *
 * @param items `p` is an item's score 0..1, `'na'` not applicable, null unanswered; `weight` above 0, default 1
 * @param minAnswered fewer answers than this give no score; whole number from 0
 * @param minShare answers as a share of the applicable items, 0..1; less gives no score
 * @throws RangeError naming the field
 */
export function dimensionScore({
  items,
  minAnswered = 3,
  minShare = 0.5,
}: {
  items: readonly { readonly p: number | 'na' | null | undefined; readonly weight?: number | undefined }[];
  minAnswered?: number | undefined;
  minShare?: number | undefined;
}): DimensionScore {
  checkLength('items', items, 0);
  checkNumber('minAnswered', minAnswered, { min: 0, integer: true });
  checkNumber('minShare', minShare, { min: 0, max: 1 });
  let points = 0;
  let weights = 0;
  let answered = 0;
  let applicable = 0;
  items.forEach(({ p, weight = 1 }, index) => {
    checkNumber(`items[${index}].weight`, weight, { min: 0, exclusiveMin: true });
    if (p === 'na') return;
    applicable += 1;
    if (p === null || p === undefined) return;
    points += checkNumber(`items[${index}].p`, p, { min: 0, max: 1 }) * weight;
    weights += weight;
    answered += 1;
  });
  const counts = { answered, applicable };
  if (applicable === 0) return { score: null, rounded: null, state: 'not_applicable', ...counts };
  if (answered === 0 || answered < minAnswered || answered / applicable < minShare) {
    return { score: null, rounded: null, state: 'insufficient', ...counts };
  }
  const score = Math.min(100, (100 * points) / checkResult('the sum of weights', weights));
  const state = answered === applicable ? 'complete' : 'partial';
  return { score, rounded: roundScore(score), state, ...counts };
}

/**
 * The band that a score falls in: the one with the highest `from` that the rounded score reaches, so that
 * the number a person sees and the word beside it never disagree.
 *
 * @param score 0..100
 * @param bands in any order; each `from` 0..100 and different, the lowest 0
 * @throws RangeError naming the field
 */
export function bandOf({
  score,
  bands,
}: {
  score: number;
  bands: readonly { readonly id: string; readonly from: number }[];
}): string {
  const rounded = roundScore(checkNumber('score', score, { min: 0, max: 100 }));
  checkLength('bands', bands, 1);
  checkDistinct(
    'bands',
    bands.map(({ from }, index) => checkNumber(`bands[${index}].from`, from, { min: 0, max: 100 })),
  );
  const reached = bands.filter(({ from }) => from <= rounded).sort((a, b) => b.from - a.from)[0];
  if (!reached) throw new RangeError(`bands: the lowest must begin from 0 to ${rounded}`);
  return reached.id;
}
