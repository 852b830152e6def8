import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { contentFolder } from '../../src/build/settings.ts';
import { isLanguage } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { authorLanguage, namedLanguage } from './author-language.ts';
import { commandTexts } from './command-texts.ts';

/** A text for authors in each of their languages. */
export type InLanguages<Text = string> = Readonly<Record<Language, Text>>;

/** What every command takes. */
const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;

/**
 * What a command was called with, and the language in which to answer. With `--help` it prints what there is and ends the
 * program; with an option that it does not know it says so, does the same, and ends it with 2.
 * @param help what the command does and takes
 * @param positionals whether it takes words besides options
 * @param languageOf the language to answer in; default: that of the content folder
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  help: InLanguages,
  options: Options,
  positionals = false,
  parameters: readonly string[] = process.argv.slice(2),
  languageOf: (parameters: readonly string[]) => Language = (given) => authorLanguage(contentFolder(), given),
) {
  const language = languageOf(parameters);
  try {
    const read = parseArgs({
      args: [...parameters],
      options: { ...common, ...options },
      allowPositionals: positionals,
    });
    const named = namedLanguage(parameters);
    if (named !== undefined && !isLanguage(named)) return end(commandTexts[language].noLanguage(named));
    if (Reflect.get(read.values, 'help') === true) {
      console.log(help[language]);
      return process.exit(0);
    }
    return { ...read, language };
  } catch (error) {
    return end(problemOf(error, language));
  }

  function end(problem: string): never {
    console.error(`${problem}\n\n${help[language]}`);
    process.exit(2);
  }
}

/** Prints what a command does where `--help` asks for it, for commands that hand their options on to another program. */
export function helpAsked(help: InLanguages, language: Language): boolean {
  const isAsked = process.argv.slice(2).some((one) => one === '--help' || one === '-h');
  if (isAsked) console.log(help[language]);
  return isAsked;
}

/** What is wrong with the parameters, by Node's code; its own words are in English. */
function problemOf(error: unknown, language: Language): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, found = ''] = /'([^' ]*)/u.exec(message) ?? [];
  const texts = commandTexts[language];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return texts.unknownOption(found);
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return texts.unexpected(found);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return texts.optionValue(found);
  throw error;
}
