import type { APIRoute } from 'astro';
import { digestOf } from '../../../build/digest.ts';
import { getSite } from '../../../content.ts';
import { getSearchTexts, searchTextsOf } from '../../../search-content.ts';
import type { SearchSource } from '../../../search-content.ts';

/** The texts that the search cuts its excerpts from, fetched for the results that are shown. */
export async function getStaticPaths() {
  const { languages } = await getSite();
  const files = await Promise.all(
    languages.map(async (language) =>
      [...(await getSearchTexts(language))].map(([text, source]) => ({
        params: { language, text },
        props: { source },
        cacheKey: digestOf(source),
      })),
    ),
  );
  return files.flat();
}

export const GET: APIRoute<{ source: SearchSource }> = ({ props }) =>
  Response.json(searchTextsOf(props.source));
