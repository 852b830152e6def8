import { claimLabels } from '../../../src/domain/claim-labels.ts';
import { liveFigureNames } from '../../../src/domain/live-figures.ts';
import { curveShapes } from '../../../src/domain/drawing/drawing.ts';

/** What a prop of a component may hold. */
export type PropKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'key' }
  | { readonly kind: 'number' }
  | { readonly kind: 'one of'; readonly values: readonly string[] };

/** The components an author may use, each with its props; every prop is needed. */
export type ComponentTable = Readonly<Record<string, Readonly<Record<string, PropKind>>>>;

const phrases = { Phrases: {} };
const term: ComponentTable = { Term: { id: { kind: 'key' } } };

const text = { kind: 'text' } as const;
/** Files beside the text. A film without speech has captions="none". */
const files: ComponentTable = {
  Attachment: { file: text, title: text },
  Video: { file: text, title: text, captions: text },
};
/** The drawings: what each is called by, beside its sentence. */
const drawings: ComponentTable = {
  Balance: { caption: text },
  Chain: { caption: text },
  Curve: { shape: { kind: 'one of', values: curveShapes }, across: text, up: text, caption: text },
  Ladder: { caption: text },
  Loop: { caption: text },
  Pillars: { roof: text, caption: text },
  Rings: { caption: text },
  Scale: { caption: text },
  Steps: { caption: text },
  TwoByTwo: { across: text, up: text, caption: text },
};

/** A test holds these tables and the components themselves together. */
export const componentTables: Readonly<Record<'article' | 'workshop' | 'about', ComponentTable>> = {
  article: {
    ...files,
    Case: {},
    Claim: { label: { kind: 'one of', values: claimLabels }, source: { kind: 'key' } },
    Exercise: { minutes: { kind: 'number' }, people: { kind: 'text' }, material: { kind: 'text' } },
    LiveFigure: {
      name: { kind: 'one of', values: liveFigureNames },
    },
    Mistakes: {},
    ...drawings,
    ...phrases,
    ...term,
    Worksheet: { title: { kind: 'text' } },
  },
  about: { Company: {}, Stored: {} },
  workshop: {
    ...files,
    Agenda: {},
    Lines: { rows: { kind: 'number' } },
    ...drawings,
    ...phrases,
    Sheet: {},
    Step: { number: { kind: 'number' } },
    ...term,
  },
};
