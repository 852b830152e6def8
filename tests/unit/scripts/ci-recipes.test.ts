import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addScripts, recipes, writeRecipe } from '../../../scripts/lib/init/repository.ts';

interface Job {
  readonly script?: readonly string[];
  readonly steps?: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Record<string, string>;
  }[];
  readonly needs?: string;
  readonly if?: string;
  readonly artifacts?: { readonly paths: readonly string[] };
}
const read = (name: string): unknown => parse(readFileSync(`docs/ci/${name}.yml`, 'utf8'));
const github = read('github') as { readonly jobs: Record<string, Job>; readonly env: Record<string, string> };
const gitlab = read('gitlab') as Record<string, Job> & { readonly variables: Record<string, string> };

/** The lines of the shell in a recipe. */
const lines = {
  github: Object.values(github.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? [])),
  gitlab: ['build', 'publish', 'roll-back'].flatMap((job) => gitlab[job]?.script ?? []),
};

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'playbook-ci-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

/** Runs a job's lines as the service does: in one shell that stops at the first that fails. */
const shell = (script: readonly string[], env: Record<string, string> = {}) =>
  spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', script.join('\n')], {
    cwd: place,
    encoding: 'utf8',
    env: { PATH: `${place}/bin:${process.env['PATH'] ?? ''}`, ...env },
  });

describe.each(['github', 'gitlab'] as const)('the recipe for %s', (service) => {
  it('is written in lines that a shell takes', () => {
    expect(lines[service].length).toBeGreaterThan(3);
    expect(shell(['set -n', ...lines[service]]).stderr).toBe('');
  });

  it('installs what the lock file says, checks before it builds, and builds to a sub-path', () => {
    const commands = lines[service].join('\n');
    const order = [
      'npm ci',
      'trust-playbook check --errors',
      'trust-playbook check ||',
      'trust-playbook build',
    ];
    const places = order.map((command) => commands.indexOf(command));
    expect(places.every((at) => at !== -1)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect({ github: github.env, gitlab: gitlab.variables }[service]).toHaveProperty('PLAYBOOK_BASE');
  });

  it('stops at what would not be published, and not at what could be better', () => {
    mkdirSync(join(place, 'bin'));
    const better = lines[service].filter((line) => line.includes('check ||'));
    const exits = [0, 2, 1].map((code) => {
      writeFileSync(join(place, 'bin/npx'), `#!/bin/sh\nexit ${String(code)}\n`, { mode: 0o755 });
      return shell(better).status;
    });
    expect(exits).toEqual([0, 0, 1]);
  });
});

describe('what GitHub publishes', () => {
  it('is what was built, of the commit that is asked for, and never a pull request', () => {
    const steps = github.jobs['build']?.steps ?? [];
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['ref']).toContain(
      'inputs.commit',
    );
    expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages'))?.with?.['path']).toBe('dist');
    expect(github.jobs['publish']).toMatchObject({
      needs: 'build',
      if: "github.event_name != 'pull_request'",
    });
  });
});

describe('what GitLab publishes', () => {
  const publish = (commit: string, text: string, keep = '5') => {
    mkdirSync(join(place, 'dist'), { recursive: true });
    writeFileSync(join(place, 'dist/index.html'), text);
    // A second apart, as builds are: their names are their times.
    writeFileSync(join(place, 'bin/date'), `#!/bin/sh\necho 20261128-0700${commit}\n`, { mode: 0o755 });
    return shell(gitlab['publish']?.script ?? [], {
      PUBLISH_TO: join(place, 'www'),
      CI_COMMIT_SHORT_SHA: commit,
      KEEP: keep,
    });
  };
  const rollBack = () => shell(gitlab['roll-back']?.script ?? [], { PUBLISH_TO: join(place, 'www') });
  const shown = (): string => readFileSync(join(place, 'www/current/index.html'), 'utf8');
  beforeEach(() => {
    mkdirSync(join(place, 'bin'));
  });

  it('is shown whole, can be taken back, and is published again after that', () => {
    expect(publish('01', 'one').status).toBe(0);
    expect(shown()).toBe('one');
    expect(publish('02', 'two').status).toBe(0);
    expect(shown()).toBe('two');
    expect(rollBack().status).toBe(0);
    expect(shown()).toBe('one');
    expect(publish('03', 'three').status).toBe(0);
    expect(shown()).toBe('three');
    expect(basename(readlinkSync(join(place, 'www/current')))).toBe('20261128-070003-03');
  });

  it('is not taken back where there is nothing before', () => {
    publish('01', 'one');
    expect(rollBack().status).not.toBe(0);
    expect(shown()).toBe('one');
  });

  it('keeps the last builds and takes older ones away', () => {
    for (const commit of ['01', '02', '03', '04']) publish(commit, commit, '2');
    expect(readdirSync(join(place, 'www/releases'))).toEqual(['20261128-070003-03', '20261128-070004-04']);
  });

  it('stops where nobody has said where to', () => {
    const { status } = shell(gitlab['publish']?.script ?? [], { CI_COMMIT_SHORT_SHA: '01', KEEP: '5' });
    expect(status).not.toBe(0);
  });
});

describe('a company’s repository', () => {
  it('gets the commands that it lacks, and keeps its own', () => {
    const file = join(place, 'package.json');
    const npmInit = 'echo "Error: no test specified" && exit 1';
    writeFileSync(file, JSON.stringify({ name: 'x', scripts: { test: npmInit, start: 'own' } }));
    expect(addScripts(place)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      name: 'x',
      scripts: {
        start: 'own',
        dev: 'trust-playbook dev',
        check: 'trust-playbook check',
        build: 'trust-playbook build',
        test: 'trust-playbook check --errors',
      },
    });
    expect(addScripts(place)).toBe(false);
    writeFileSync(file, '{');
    expect(addScripts(place)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('{');
  });

  it('gets a recipe where the service looks for it, and keeps one that it has', () => {
    for (const recipe of Object.values(recipes)) {
      if (!recipe) continue;
      const file = writeRecipe(place, recipe);
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(`docs/ci/${recipe.from}`, 'utf8'));
      writeFileSync(file, 'own');
      expect(readFileSync(writeRecipe(place, recipe), 'utf8')).toBe('own');
    }
    expect(existsSync(join(place, '.github/workflows/handbook.yml'))).toBe(true);
  });
});
