/** What of a Word document the article does not hold, or holds otherwise; each is told to the author. */
export type Loss =
  /** Counted things that Markdown or the handbook does not have. */
  | {
      readonly kind:
        | 'inserted'
        | 'deleted'
        | 'equations'
        | 'charts'
        | 'objects'
        | 'headers'
        | 'underlined'
        | 'highlighted'
        | 'hidden'
        | 'raised'
        | 'mergedCells'
        | 'joinedCells'
        | 'innerLinks'
        | 'softHyphens'
        | 'deepHeadings';
      readonly count: number;
    }
  | { readonly kind: 'comment'; readonly author: string; readonly text: string }
  | {
      readonly kind: 'picture';
      readonly name: string;
      readonly why: 'kind' | 'size' | 'remote' | 'damaged';
      readonly found: string;
    }
  /** A heading that was taken for a part of the anatomy though it is written otherwise. */
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'smallerPicture'; readonly name: string }
  /** A paragraph of the document whose words are nowhere in the article. */
  | { readonly kind: 'text'; readonly text: string };

/** The losses of a kind as one, where there are any. */
export const counted = (kind: Extract<Loss, { readonly count: number }>['kind'], count: number): Loss[] =>
  count === 0 ? [] : [{ kind, count }];
