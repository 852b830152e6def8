import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../run.ts';
import type { Terminal } from './step.ts';

interface Job {
  readonly script?: readonly string[];
  readonly steps?: readonly { readonly run?: string }[];
}

/** What a service gives its jobs. */
const given: Readonly<Record<string, string>> = { CI: 'true', CI_COMMIT_SHORT_SHA: 'abc1234' };

/** What is not in the repository, and so not in what a service checks out. */
const made = /^(?:node_modules|\.trust-playbook|dist|dist-book|dist-drafts)$/u;

/**
 * Runs every line of the recipes for real, as the services do: in a checkout of a company's repository, each job in one shell
 * that stops at the first line that fails.
 * @param company the repository, with its handbook and the package of the engine
 * @param place a folder beside it for what is checked out and published
 */
export async function tryRecipes(
  company: string,
  place: string,
  { output }: Terminal,
  hold: (what: string, held: boolean) => void,
): Promise<void> {
  const checkout = join(place, 'checkout');
  cpSync(company, checkout, {
    recursive: true,
    filter: (from) => from === company || !made.test(basename(from)),
  });
  const gitlab = parse(readFileSync(join(checkout, '.gitlab-ci.yml'), 'utf8')) as Record<string, Job> & {
    readonly variables: Readonly<Record<string, string>>;
  };
  const github = parse(readFileSync(join(checkout, '.github/workflows/handbook.yml'), 'utf8')) as {
    readonly jobs: Readonly<Record<string, Job>>;
  };
  const www = join(place, 'www');
  const job = async (
    lines: readonly string[],
    variables: Readonly<Record<string, string>>,
  ): Promise<boolean> =>
    (await run('bash', ['--norc', '-eo', 'pipefail', '-c', lines.join('\n')], {
      ...output,
      cwd: checkout,
      variables: { ...given, ...variables, PUBLISH_TO: www },
    })) === 0;
  const ofGitlab = (name: string): Promise<boolean> => job(gitlab[name]?.script ?? [], gitlab.variables);
  const page = join(www, 'current/sv/index.html');
  const shown = (): string => (existsSync(page) ? readFileSync(page, 'utf8') : '');

  hold('GitLab installs, checks and builds from the repository alone', await ofGitlab('build'));
  hold('GitLab publishes what it built', await ofGitlab('publish'));
  hold('the site is below its sub-path', shown().includes('="/handbok/assets/'));

  // A second commit, which turns out to be a mistake. What is installed is installed.
  const text = join(checkout, 'content/site.yaml');
  writeFileSync(text, readFileSync(text, 'utf8').replace('sv: Handboken', 'sv: Fel namn'));
  const lines = (github.jobs['build']?.steps ?? []).flatMap(({ run: line }) => line ?? []);
  hold('the recipe for GitHub installs from the lock file', lines[0] === 'npm ci');
  hold('GitHub checks and builds', await job(lines.slice(1), { PLAYBOOK_BASE: '/handbok/' }));
  hold('GitLab publishes a second version', (await ofGitlab('publish')) && shown().includes('Fel namn'));
  hold('GitLab takes it back', (await ofGitlab('roll-back')) && shown().includes('Handboken'));
  hold('both versions are kept', existsSync(www) && readdirSync(join(www, 'releases')).length === 2);
}
