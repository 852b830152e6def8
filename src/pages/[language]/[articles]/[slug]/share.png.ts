import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { digestOf } from '../../../../build/digest.ts';
import type { SharePicture } from '../../../../build/share-picture.ts';
import { getSite, getThemes } from '../../../../content.ts';
import { articlePaths } from '../../../../static-paths.ts';

/** The picture of a shared link, for each article that has a drawing. */
export async function getStaticPaths() {
  const paths = await Promise.all(
    (await articlePaths()).map(async ({ params, props: { article } }) => {
      const { language, title, theme, drawing } = article;
      if (drawing === undefined) return [];
      const [site, themes] = await Promise.all([getSite(), getThemes(language)]);
      const picture: SharePicture = {
        title,
        theme: themes.find(({ key }) => key === theme)?.title ?? '',
        handbook: site.title[language],
        drawing,
        accent: site.accent.light,
      };
      return [{ params, props: { picture }, cacheKey: digestOf(picture) }];
    }),
  );
  return paths.flat();
}

/** What draws, and the font: loaded for the first picture, since most builds have none to draw. */
let drawing: Promise<(picture: SharePicture) => Promise<Uint8Array>> | undefined;

async function loadDrawing() {
  const { readFont, sharePng } = await import('../../../../build/share-picture.ts');
  const font = readFont(serif);
  return (picture: SharePicture): Promise<Uint8Array> => sharePng(picture, font);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const draw = await (drawing ??= loadDrawing());
  const png = await draw(props.picture);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
