import type { APIRoute } from 'astro';
import { digestOf } from '../../build/digest.ts';
import { getSite, isLive } from '../../content.ts';
import { getSearchIndex, getSearchMaterial } from '../../search-content.ts';
import type { Language } from '../../i18n/languages.ts';

/** The search index of each language: a file of the built site, and made anew at every request by `npm run dev`. */
export async function getStaticPaths() {
  const { languages } = await getSite();
  return Promise.all(
    languages.map(async (language) => ({
      params: { language },
      props: { language },
      cacheKey: isLive() ? undefined : digestOf(await getSearchMaterial(language)),
    })),
  );
}

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await getSearchIndex(props.language));
