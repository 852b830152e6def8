import { fileURLToPath } from 'node:url';
import { outputProblem } from '../../src/build/output-folder.ts';
import type { OutputProblem } from '../../src/build/output-folder.ts';
import { basePath, contentFolder, outputFolder, SettingError } from '../../src/build/settings.ts';
import type { Language } from '../../src/i18n/languages.ts';

const advice = 'Ange en tom mapp, eller en som inte finns än.';

/** Why a site cannot be built into a folder, in Swedish; the build's own sentences are English. */
const outputTexts: Readonly<Record<OutputProblem['kind'], (problem: OutputProblem) => string>> = {
  isContent: ({ out }) => `PLAYBOOK_OUT är innehållsmappen, ${out}: bygget skulle ersätta den. ${advice}`,
  holdsContent: ({ out }) =>
    `PLAYBOOK_OUT, ${out}, innehåller innehållsmappen: bygget skulle ersätta den. ${advice}`,
  inContent: ({ out }) => `PLAYBOOK_OUT, ${out}, ligger i innehållsmappen, som är till för texter. ${advice}`,
  holdsEngine: ({ out }) =>
    `PLAYBOOK_OUT, ${out}, innehåller själva programmet: bygget skulle ersätta det. ${advice}`,
  inEngine: ({ out, found }) =>
    `PLAYBOOK_OUT, ${out}, ligger i ${found}, en av programmets egna mappar. ${advice}`,
  isFile: ({ out }) => `PLAYBOOK_OUT, ${out}, är en fil. ${advice}`,
  foreign: ({ out, found }) =>
    `${out} innehåller något som handboken inte har byggt, eller som har ändrats sedan dess: ${found}. ` +
    'Ingenting har rörts. Flytta det, töm mappen eller ange en annan med PLAYBOOK_OUT.',
};

const baseTexts: Readonly<Record<SettingError['kind'], (error: SettingError) => string>> = {
  address: ({ given, write }) =>
    `PLAYBOOK_BASE är ${given}, en hel adress. Skriv bara sökvägen, till exempel PLAYBOOK_BASE=${write}; adressen står som url i site.yaml.`,
  windows: ({ given, write }) =>
    `PLAYBOOK_BASE är ${given}, en sökväg i Windows: Git Bash gör en sådan av en text som börjar med snedstreck. Skriv den utan det första snedstrecket: PLAYBOOK_BASE=${write}`,
  sign: ({ given, found }) =>
    `PLAYBOOK_BASE är ${given}, där ${found} inte får stå. Skriv bokstäver a–z, siffror, bindestreck och snedstreck: PLAYBOOK_BASE=/handbok/`,
};

/**
 * Whether the sub-path is one; what is wrong is printed in the author's language. It is all that the live server asks, which
 * writes no site.
 */
export function baseIsRight(language: Language): boolean {
  try {
    basePath();
    return true;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(language === 'sv' ? baseTexts[error.kind](error) : error.message);
    return false;
  }
}

/**
 * Whether a site can be built where the environment says; what is wrong is printed in the author's language before a build
 * begins, which would say it in English.
 * @param out the folder to build into, an absolute path
 */
export function settingsAreRight(language: Language, out = outputFolder()): boolean {
  if (!baseIsRight(language)) return false;
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const problem = outputProblem({ out, content: contentFolder(), project });
  if (problem === undefined) return true;
  console.error(language === 'sv' ? outputTexts[problem.kind](problem) : problem.message);
  return false;
}
