import type { APIRoute } from 'astro';
import { getSite } from '../../content.ts';
import type { Language } from '../../i18n/languages.ts';
import { getSearchIndex } from '../../search-content.ts';

/** The search index of each language: a file of the built site, and made anew at every request by `npm run dev`. */
export async function getStaticPaths() {
  const { languages } = await getSite();
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await getSearchIndex(props.language));
