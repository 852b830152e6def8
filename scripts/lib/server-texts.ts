import type { Language } from '../../src/i18n/languages.ts';
import { words as english } from '../content-check/messages/en/words.ts';
import { words as swedish } from '../content-check/messages/sv/words.ts';
import { commandWords } from './engine.ts';
import type { ServerName } from './server-block.ts';

/** What settings are printed for. */
interface Printed {
  readonly server: ServerName;
  readonly base: string;
  readonly folder: string;
  readonly frames: readonly string[];
}

/** What the command that prints the settings of a web server says. */
export interface ServerTexts {
  readonly unknown: (found: string, known: readonly string[]) => string;
  readonly noSite: (folder: string) => string;
  readonly note: (printed: Printed) => string;
}

/** The texts in each language of authors. */
export const serverTexts: Readonly<Record<Language, ServerTexts>> = {
  sv: {
    unknown: (found, known) =>
      `Det finns inga inställningar för ”${found}”. Det finns inställningar för ${swedish.and(known)}; IIS läser web.config, som bygget lägger bredvid sidorna.`,
    noSite: (folder) =>
      `site.yaml i ${folder} saknas eller går inte att läsa: ${commandWords('check')} säger vad som är fel.`,
    note: ({ server, base, folder, frames }) =>
      [
        `Inställningar för ${server}: filerna i ${folder}, sidorna under ${base}${base === '/' ? ' (PLAYBOOK_BASE=/handbok/ ger en undermapp)' : ''}. --host och --folder ändrar det.`,
        frames.length === 0
          ? 'Ingen annan webbplats får visa handboken i en ram: site.yaml anger ingen under frames.'
          : `I en ram får den visas av ${swedish.and(frames)}, men inte av någon annan. Om frames i site.yaml ändras måste det här göras om.`,
      ].join('\n'),
  },
  en: {
    unknown: (found, known) =>
      `There are no settings for “${found}”. There are settings for ${english.and(known)}; IIS reads web.config, which the build puts beside the pages.`,
    noSite: (folder) =>
      `site.yaml in ${folder} is missing or cannot be read: ${commandWords('check')} says what is wrong.`,
    note: ({ server, base, folder, frames }) =>
      [
        `Settings for ${server}: the files in ${folder}, the pages below ${base}${base === '/' ? ' (PLAYBOOK_BASE=/handbook/ sets a sub-path)' : ''}. --host and --folder change that.`,
        frames.length === 0
          ? 'No other site may show the playbook in a frame: site.yaml lists none under frames.'
          : `It may be shown in a frame by ${english.and(frames)} and no others. When frames in site.yaml changes, do this again.`,
      ].join('\n'),
  },
};
