import type { APIRoute } from 'astro';
import { getSite } from '../../../content.ts';
import type { DocumentTexts } from '../../../domain/search/document-texts.ts';
import { getSearchTexts } from '../../../search-content.ts';

/** The texts that the search cuts its excerpts from, fetched for the results that are shown. */
export async function getStaticPaths() {
  const { languages } = await getSite();
  const files = await Promise.all(
    languages.map(async (language) =>
      [...(await getSearchTexts(language))].map(([text, texts]) => ({
        params: { language, text },
        props: { texts },
      })),
    ),
  );
  return files.flat();
}

export const GET: APIRoute<{ texts: DocumentTexts }> = ({ props }) => Response.json(props.texts);
