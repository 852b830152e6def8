import type { BookContent, BookPath } from './book-content.ts';

/** Which book is asked for: the whole handbook, or one theme, learning path or workshop of it. */
export type BookRequest =
  { readonly kind: 'whole' } | { readonly kind: 'theme' | 'path' | 'workshop'; readonly key: string };

/** A chapter: an article or a workshop by its key, or a page of the site that a learning path sends its reader to. */
export type Chapter =
  | { readonly kind: 'article' | 'workshop'; readonly key: string; readonly why?: string }
  | { readonly kind: 'page'; readonly title: string; readonly address: string; readonly why: string };

/** A part of a book, which opens with a page of its own. */
export interface Part {
  readonly kind: 'theme' | 'path' | 'workshops';
  /** The theme's or the path's key; empty for the workshops. */
  readonly key: string;
  /** Empty for the workshops, whose title is the interface's. */
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly Chapter[];
}

/** What a book holds, in order. */
export interface Plan {
  readonly request: BookRequest;
  /** What the book has besides the handbook's own title: the theme's, path's or workshop's. */
  readonly subtitle: string | undefined;
  readonly promise: string;
  /** The end of the files' names: `nyanstalld`; undefined for the whole handbook. */
  readonly slug: string | undefined;
  readonly parts: readonly Part[];
}

/**
 * What a book holds, in order.
 * @throws RangeError that names what there is, where the theme, path or workshop does not exist
 */
export function planBook(content: BookContent, request: BookRequest): Plan {
  if (request.kind === 'whole') {
    const workshops = content.workshops.map(({ key }): Chapter => ({ kind: 'workshop', key }));
    return {
      request,
      subtitle: undefined,
      promise: content.promise,
      slug: undefined,
      parts: [
        ...content.themes.map(themePart),
        ...(workshops.length === 0
          ? []
          : [{ kind: 'workshops', key: '', title: '', summary: '', chapters: workshops } satisfies Part]),
      ],
    };
  }
  if (request.kind === 'theme') {
    const theme = named(content.themes, 'theme', request.key, ({ key }) => key);
    const { title, summary, slug } = theme;
    return { request, subtitle: title, promise: summary, slug, parts: [themePart(theme)] };
  }
  if (request.kind === 'path') {
    const path = named(content.paths, 'path', request.key, ({ id }) => id);
    const { title, summary, slug } = path;
    return { request, subtitle: title, promise: summary, slug, parts: [pathPart(path)] };
  }
  const { key, title, purpose, slug } = named(content.workshops, 'workshop', request.key, (one) => one.key);
  return {
    request,
    subtitle: title,
    promise: purpose,
    slug,
    parts: [{ kind: 'workshops', key: '', title: '', summary: '', chapters: [{ kind: 'workshop', key }] }],
  };
}

/** Every book of a handbook: the whole, then each theme, path and workshop. */
export function everyBook(content: BookContent): BookRequest[] {
  return [
    { kind: 'whole' },
    ...content.themes.map(({ key }): BookRequest => ({ kind: 'theme', key })),
    ...content.paths.map(({ id }): BookRequest => ({ kind: 'path', key: id })),
    ...content.workshops.map(({ key }): BookRequest => ({ kind: 'workshop', key })),
  ];
}

const themePart = ({ key, title, summary, articles }: BookContent['themes'][number]): Part => ({
  kind: 'theme',
  key,
  title,
  summary,
  chapters: articles.map((article): Chapter => ({ kind: 'article', key: article })),
});

const pathPart = ({ id, title, summary, steps }: BookPath): Part => ({
  kind: 'path',
  key: id,
  title,
  summary,
  chapters: steps.map(({ id: step, title: name, why, address }): Chapter => {
    const [kind, key = ''] = step.split(/:(.*)/su);
    return kind === 'article' || kind === 'workshop'
      ? { kind, key, why }
      : { kind: 'page', title: name, address, why };
  }),
});

function named<One>(all: readonly One[], kind: string, key: string, keyOf: (one: One) => string): One {
  const found = all.find((one) => keyOf(one) === key);
  if (found !== undefined) return found;
  const known = all.length === 0 ? 'there is none' : `there is ${all.map(keyOf).join(', ')}`;
  throw new RangeError(`${kind} must be the key of one that the handbook has; found "${key}", and ${known}`);
}
