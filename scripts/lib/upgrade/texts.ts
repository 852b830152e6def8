import type { Language } from '../../../src/i18n/languages.ts';
import { commandWords } from '../engine.ts';
import type { LineChange } from './migrations.ts';
import type { UpgradeProblem } from './plan-upgrade.ts';

/** What the command that upgrades a content folder says. */
export interface UpgradeTexts {
  readonly problem: (problem: UpgradeProblem | { readonly kind: 'noSite'; readonly file: string }) => string;
  readonly upToDate: (format: number) => string;
  readonly head: (from: number, to: number) => string;
  readonly dryRun: string;
  readonly written: (files: number) => string;
}

/** A change as a line before and a line after, as programs show differences. */
export const printChange = ({ path, line, before, after }: LineChange): string =>
  [
    `${path}:${String(line)}`,
    ...(before === '' ? [] : [`  - ${before.trimEnd()}`]),
    `  + ${after.trimEnd()}`,
  ].join('\n');

/** The texts in each language of authors. */
export const upgradeTexts: Readonly<Record<Language, UpgradeTexts>> = {
  sv: {
    problem: (problem) => {
      if (problem.kind === 'noSite')
        return `Ingenting skrevs: ${problem.file} saknas; PLAYBOOK_CONTENT anger innehållsmappen.`;
      return problem.kind === 'newer'
        ? `Ingenting skrevs: innehållet är skrivet för format ${String(problem.from)}, som är nyare än programmet. Installera den nyaste versionen av trust-playbook.`
        : `Ingenting skrevs: site.yaml går inte att läsa. ${commandWords('check')} säger varför.`;
    },
    upToDate: (format) => `Inget att ändra: innehållet har redan format ${String(format)}.`,
    head: (from, to) => `Från format ${String(from)} till format ${String(to)}:`,
    dryRun: 'Ingenting är skrivet. Kör kommandot utan --dry-run för att skriva.',
    written: (files) =>
      `${String(files)} ${files === 1 ? 'fil ändrad' : 'filer ändrade'}. Kör ${commandWords('check')}: den säger vad du själv behöver ändra.`,
  },
  en: {
    problem: (problem) => {
      if (problem.kind === 'noSite')
        return `Nothing was written: ${problem.file} is missing; PLAYBOOK_CONTENT says where the content folder is.`;
      return problem.kind === 'newer'
        ? `Nothing was written: the content is in format ${String(problem.from)}, which is newer than the program reads. Install the newest version of trust-playbook.`
        : `Nothing was written: site.yaml cannot be read. ${commandWords('check')} says why.`;
    },
    upToDate: (format) => `Nothing to change: the content is already in format ${String(format)}.`,
    head: (from, to) => `From format ${String(from)} to format ${String(to)}:`,
    dryRun: 'Nothing has been written. Run the command without --dry-run to write.',
    written: (files) =>
      `${String(files)} ${files === 1 ? 'file' : 'files'} changed. Run ${commandWords('check')}: it says what you need to change yourself.`,
  },
};
