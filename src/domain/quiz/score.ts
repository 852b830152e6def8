import { inRange, listInRange, recordOf, result, textOf } from '../range.ts';
import { distinct, oneOf } from './choices.ts';

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

/** Scale ends, effects and option weights: far beyond any use, and no difference of two leaves the numbers. */
const authored = { min: -1e12, max: 1e12 };
/** Weights of items, which divide. */
const itemWeight = { min: 1e-12, max: 1e12 };
const most = 10_000;

type Typed<Type> = Extract<ScoredItem, { readonly type: Type }>;

/** The ids of an item's options, with the number that each carries. */
function optionNumbers(
  options: readonly { readonly id: string }[],
  name: 'effect' | 'weight',
  least: number,
): Map<string, number> {
  listInRange('item.options', options, least, most);
  const numbers = options.map((option, index): [string, number] => {
    recordOf(`item.options[${index}]`, option);
    const id = textOf(`item.options[${index}].id`, option.id, 1);
    const { [name]: value } = option as { readonly [key in typeof name]?: number };
    return [id, inRange(`item.options.${id}.${name}`, value, authored)];
  });
  const ids = numbers.map(([id]) => id);
  distinct('item.options', ids);
  return new Map(numbers);
}

/** Each type's reader checks the item at once, and gives what scores an answer to it. */
type Scorer = (answer: NonNullable<ItemAnswer>) => number | null;

function likertScorer({ min, max, reverse = false }: Typed<'likert'>): Scorer {
  inRange('item.min', min, authored);
  inRange('item.max', max, { above: min, max: authored.max });
  if (typeof reverse !== 'boolean') throw new RangeError('item.reverse must be true or false');
  return (answer) => {
    const share = (inRange('answer', answer, { min, max }) - min) / (max - min);
    return reverse ? 1 - share : share;
  };
}

function situationScorer({ options }: Typed<'sjt'>): Scorer {
  const effects = optionNumbers(options, 'effect', 2);
  const ids = [...effects.keys()];
  const range = Math.max(...effects.values()) - Math.min(...effects.values());
  if (range === 0) throw new RangeError('item.options must have effects that differ; found a range of 0');
  return (answer) => {
    const { best, worst } = recordOf('answer', answer) as { best?: string | null; worst?: string | null };
    if (best != null) oneOf('answer.best', best, ids);
    if (worst != null) oneOf('answer.worst', worst, ids);
    if (best == null || worst == null) return null;
    if (best === worst) {
      throw new RangeError(`answer.worst must be another than answer.best; found ${worst} twice`);
    }
    return 0.5 + ((effects.get(best) ?? 0) - (effects.get(worst) ?? 0)) / (2 * range);
  };
}

function pickedIds(answer: ItemAnswer, known: readonly string[]): readonly string[] {
  const ids = listInRange('answer', answer, 0, known.length).map((id, index) =>
    oneOf(`answer[${index}]`, id, known),
  );
  distinct('answer', ids);
  return ids;
}

function multiScorer({ options }: Typed<'multi'>): Scorer {
  const weights = optionNumbers(options, 'weight', 1);
  return (answer) => {
    const picked = new Set(pickedIds(answer, [...weights.keys()]));
    if (picked.size === 0) return null;
    // Summed in the item's order, so that the order of picking cannot move the last decimal.
    const sum = [...weights].reduce((total, [id, weight]) => (picked.has(id) ? total + weight : total), 0);
    return Math.min(1, Math.max(0, sum));
  };
}

function rankScorer({ key }: Typed<'rank'>): Scorer {
  listInRange('item.key', key, 2, most).forEach((id, index) => textOf(`item.key[${index}]`, id, 1));
  distinct('item.key', key);
  return (answer) => {
    const order = pickedIds(answer, key);
    if (order.length < key.length) return null;
    const footrule = order.reduce((sum, id, place) => sum + Math.abs(place - key.indexOf(id)), 0);
    return 1 - footrule / Math.floor(key.length ** 2 / 2);
  };
}

function scorerOf(item: ScoredItem): Scorer {
  recordOf('item', item);
  oneOf('item.type', item.type, ['likert', 'sjt', 'multi', 'rank']);
  switch (item.type) {
    case 'likert':
      return likertScorer(item);
    case 'sjt':
      return situationScorer(item);
    case 'multi':
      return multiScorer(item);
    case 'rank':
      return rankScorer(item);
  }
}

/**
 * The score of one answer, 0 (poorest) to 1 (best).
 *
 * - likert: place on the scale, (a − min)/(max − min), or 1 minus that when reversed
 * - sjt: ½ + (effect of best − effect of worst)/(2 · range of effects)
 * - multi: the sum of the picked weights, held within 0..1
 * - rank: 1 − footrule/⌊n²/2⌋, where the footrule sums how many places each is off (Diaconis & Graham 1977)
 *
 * @param item scale ends, effects and weights −10¹²..10¹²
 * @returns null when unanswered, only half answered, or not applicable
 * @throws RangeError for an item that cannot be scored (min ≥ max, equal effects, repeated or missing options),
 *   answered or not, and for an answer out of range, of an unknown id, with a repeated id, or with one action as
 *   best and worst
 */
export function itemScore({ item, answer }: { item: ScoredItem; answer?: ItemAnswer }): number | null {
  const score = scorerOf(item);
  if (answer === null || answer === undefined || answer === 'na') return null;
  const p = score(answer);
  return p === null ? null : result('the score of the item', p);
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
 * @param items `p` is an item's score 0..1, `'na'` not applicable, null unanswered; `weight` 10⁻¹²..10¹², default 1
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
  listInRange('items', items, 0, most);
  inRange('minAnswered', minAnswered, { min: 0, integer: true });
  inRange('minShare', minShare, { min: 0, max: 1 });
  let points = 0;
  let weights = 0;
  let answered = 0;
  let applicable = 0;
  items.forEach((item, index) => {
    recordOf(`items[${index}]`, item);
    const { p, weight = 1 } = item;
    inRange(`items[${index}].weight`, weight, itemWeight);
    if (p === 'na') return;
    applicable += 1;
    if (p === null || p === undefined) return;
    points += inRange(`items[${index}].p`, p, { min: 0, max: 1 }) * weight;
    weights += weight;
    answered += 1;
  });
  const counts = { answered, applicable };
  if (applicable === 0) return { score: null, rounded: null, state: 'not_applicable', ...counts };
  if (answered === 0 || answered < minAnswered || answered / applicable < minShare) {
    return { score: null, rounded: null, state: 'insufficient', ...counts };
  }
  const score = Math.min(100, (100 * points) / weights);
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
  const rounded = roundScore(inRange('score', score, { min: 0, max: 100 }));
  listInRange('bands', bands, 1, most);
  const starts = bands.map((band, index) => {
    recordOf(`bands[${index}]`, band);
    textOf(`bands[${index}].id`, band.id, 1);
    return inRange(`bands[${index}].from`, band.from, { min: 0, max: 100 });
  });
  distinct('bands', starts);
  const reached = bands.filter(({ from }) => from <= rounded).sort((a, b) => b.from - a.from)[0];
  if (!reached) throw new RangeError(`bands must begin from 0; found ${Math.min(...starts)} as the lowest`);
  return reached.id;
}
