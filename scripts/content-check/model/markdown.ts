import { mdxToMdast } from 'satteri';
import { hideFrontmatter } from '../../../src/build/frontmatter.ts';

/** A node of the tree, as far as the checks look at it (mdast with MDX). */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly url?: string;
  /** What a definition is called, and what a reference asks for. */
  readonly identifier?: string;
  readonly alt?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

/** An attribute of a component; the value is a string, an expression, or absent for a bare name. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

/** A text that is not well-formed. */
export interface SyntaxProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Parses an article with the parser that builds it, so that what passes here also builds.
 * @param text the whole file, frontmatter included
 * @returns the tree, or where and why there is none
 */
export function parseMarkdown(text: string): Node | SyntaxProblem {
  try {
    return mdxToMdast(hideFrontmatter(text)) as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const parts = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/su.exec(message);
    return {
      line: Number(parts?.[1] ?? 1),
      column: Number(parts?.[2] ?? 1),
      // The place stands before the message already.
      message: (parts?.[3] ?? message).replaceAll(/\s+/gu, ' ').replace(/ \(\d+:\d+\)$/u, ''),
    };
  }
}
