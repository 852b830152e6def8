import { join } from 'node:path';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../../build/settings.ts';
import { readFont, sharePng } from '../../../../build/share-picture.ts';
import { getSite, getThemes } from '../../../../content.ts';
import { articlePaths } from '../../../../static-paths.ts';

/** The picture of a shared link, for each article that has a drawing. */
export const getStaticPaths = async () =>
  (await articlePaths()).filter(({ props }) => props.article.drawing !== undefined);

const font = readFont(serif);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { language, title, theme, drawing } = props.article;
  if (!drawing) return new Response(null, { status: 404 });
  const [site, themes] = await Promise.all([getSite(), getThemes(language)]);
  const picture = await sharePng(
    {
      title,
      theme: themes.find(({ key }) => key === theme)?.title ?? '',
      handbook: site.title[language],
      drawing,
      accent: site.accent.light,
    },
    font,
    join(cacheFolder(), 'share-pictures'),
  );
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
