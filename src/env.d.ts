/// <reference types="astro/client" />

/** The pictures beside the texts: Astro's own list of them, by what `imageSrcToImportId` calls each. */
declare module 'astro:asset-imports' {
  const pictures: ReadonlyMap<string, import('astro').ImageMetadata>;
  export default pictures;
}

declare namespace App {
  /** What an article page hands to the components inside its text. */
  interface Locals {
    article?: {
      readonly language: import('./i18n/languages.ts').Language;
      /** Addresses of the articles of this language by key; undefined for a draft that is not shown. */
      readonly addresses: ReadonlyMap<string, string | undefined>;
      /** The pages that this site has. */
      readonly pages: readonly import('./i18n/routes.ts').PageName[];
      /** The pictures beside the text, by the paths that its author wrote. */
      readonly pictures: ReadonlyMap<string, import('astro').ImageMetadata>;
      /** Asked at each link to a file beside the text: what it is. */
      readonly attachments: (
        path: string,
      ) => import('./components/attachments/attachment.ts').AttachmentView | undefined;
      /** Asked at each claim of an article: which source it leans on, and whether it is the first to do so. */
      readonly cite?: (id: string) => import('./components/article/citations.ts').Citation | undefined;
      /** Asked at each word of the glossary: what it means, at its first mention. */
      readonly define: (id: string) => import('./components/article/citations.ts').Definition | undefined;
    };
    /** The company's name, for its own texts about the handbook. */
    company?: string;
    /** What the figures in an article's text are computed from; absent where the company has no calculator. */
    figures?: {
      readonly examples: import('./domain/retention/examples.ts').CalculatorExamples['examples'];
      /** Where the default values come from. */
      readonly sources: import('./domain/retention/examples.ts').CalculatorExamples['sources'];
      readonly currency: string;
    };
    /** What a workshop's page hands to the components inside its text. */
    workshop?: Pick<import('./components/views.ts').Workshop, 'title' | 'agenda' | 'sheet'>;
  }
}
