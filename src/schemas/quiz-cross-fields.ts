import type { AuthoredQuiz } from '../domain/quiz/authored.ts';
import { definitionOf } from '../domain/quiz/authored.ts';
import { optionMarks } from '../domain/quiz/option-marks.ts';
import { compareVersions, fingerprint, itemsOf, sameMajor } from '../domain/quiz/version.ts';
import { issueOf } from './issues.ts';
import type { Issue } from './issues.ts';

/** One thing that does not fit together, with the path to it. */
export type CrossFieldIssue = Issue;

/** A quiz with the versions that people have answered, and the questions that each brought in. */
interface ReleasedQuiz extends AuthoredQuiz {
  readonly released: readonly {
    readonly version: string;
    readonly fingerprint: string;
    readonly questions?: readonly string[] | undefined;
  }[];
}

function repeated(list: readonly { readonly id: string }[], path: (string | number)[]): CrossFieldIssue[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [issueOf('idTwice', { id }, [...path, index, 'id'])],
  );
}

function itemIssues(quiz: AuthoredQuiz): CrossFieldIssue[] {
  const dimensions = quiz.dimensions.map(({ id }) => id);
  return quiz.items.flatMap((entry, index): CrossFieldIssue[] => {
    const found: CrossFieldIssue[] = [];
    if (!dimensions.includes(entry.dimension)) {
      const parameters = { id: entry.dimension, known: dimensions };
      found.push(issueOf('noDimension', parameters, ['items', index, 'dimension']));
    }
    if (entry.since !== undefined && compareVersions(entry.since, quiz.version) > 0) {
      const parameters = { since: entry.since, version: quiz.version };
      found.push(issueOf('sinceLater', parameters, ['items', index, 'since']));
    }
    if (entry.type === 'likert' && !Object.hasOwn(quiz.scales, entry.scale)) {
      const parameters = { id: entry.scale, known: Object.keys(quiz.scales) };
      found.push(issueOf('noScale', parameters, ['items', index, 'scale']));
    }
    if (entry.type === 'likert') return found;
    found.push(...repeated(entry.options, ['items', index, 'options']));
    if (entry.type === 'sjt') {
      const effects = entry.options.map(({ effect }) => effect);
      if (Math.max(...effects) === Math.min(...effects)) {
        found.push(issueOf('equalEffects', {}, ['items', index, 'options']));
      }
    }
    if (entry.type === 'multi') {
      const sum = entry.options.reduce((total, { weight }) => total + Math.max(0, weight), 0);
      if (Math.abs(sum - 1) > 1e-9) {
        found.push(issueOf('weights', { sum: Number(sum.toFixed(6)) }, ['items', index, 'options']));
      }
    }
    if (entry.type === 'rank') {
      const ids = entry.options.map(({ id }) => id);
      if ([...entry.key].sort().join() !== [...ids].sort().join()) {
        found.push(issueOf('rankKey', { ids }, ['items', index, 'key']));
      }
    }
    return found;
  });
}

function dimensionIssues(quiz: AuthoredQuiz): CrossFieldIssue[] {
  return quiz.dimensions.flatMap(({ id }, index): CrossFieldIssue[] => {
    const core = quiz.items.filter(
      ({ dimension, part, until }) => dimension === id && part === 'core' && until === undefined,
    );
    return core.length >= quiz.minAnswered
      ? []
      : [
          issueOf('fewQuestions', { id, count: core.length, least: quiz.minAnswered }, [
            'dimensions',
            index,
            'id',
          ]),
        ];
  });
}

function bandIssues({ bands }: AuthoredQuiz): CrossFieldIssue[] {
  const rising = bands.every(({ from }, index) => index === 0 || from > (bands[index - 1]?.from ?? 0));
  return bands[0]?.from === 0 && rising ? [] : [issueOf('bandsNotRising', {}, ['bands'])];
}

/** The version after this one in which questions come and go; and the one in which their meaning may change. */
function laterVersions(version: string): { readonly minor: string; readonly major: string } {
  const [major = '1', minor = '0'] = version.split('.');
  return { minor: `${major}.${Number(minor) + 1}`, major: `${Number(major) + 1}.0` };
}

/** Questions that a released version asked and the file no longer holds. */
function goneIssues(quiz: ReleasedQuiz): CrossFieldIssue[] {
  const { minor: next } = laterVersions(quiz.version);
  const held = new Set(quiz.items.map(({ id }) => id));
  return quiz.released.flatMap(({ version, questions = [] }, index) =>
    questions.flatMap((id, position): CrossFieldIssue[] =>
      held.has(id) || !sameMajor(version, quiz.version)
        ? []
        : [issueOf('questionGone', { id, version, next }, ['released', index, 'questions', position])],
    ),
  );
}

/** Questions that the released versions did not ask. */
function newIssues(quiz: ReleasedQuiz): CrossFieldIssue[] {
  const releases = quiz.released.filter((release) => sameMajor(release.version, quiz.version));
  const latest = releases
    .map((release) => release.version)
    .sort(compareVersions)
    .at(-1);
  if (latest === undefined || releases.some(({ questions }) => questions === undefined)) return [];
  const asked = releases.flatMap(({ questions = [] }) => questions);
  const next = laterVersions(latest).minor;
  return quiz.items.flatMap(({ id, since }, index): CrossFieldIssue[] =>
    asked.includes(id) || (since !== undefined && compareVersions(since, latest) > 0)
      ? []
      : [issueOf('questionNew', { id, version: latest, next }, ['items', index, 'id'])],
  );
}

function versionIssues(quiz: ReleasedQuiz): CrossFieldIssue[] {
  const issues = [...goneIssues(quiz), ...newIssues(quiz)];
  // Which questions there are decides the fingerprint too.
  if (issues.length > 0) return issues;
  const definition = definitionOf(quiz);
  const { minor, major } = laterVersions(quiz.version);
  const changed = quiz.released.flatMap((release, index): CrossFieldIssue[] => {
    if (!sameMajor(release.version, quiz.version)) return [];
    const now = fingerprint(definition, release.version);
    if (now === release.fingerprint) return [];
    const parameters = {
      version: release.version,
      before: release.fingerprint,
      now,
      minor: release.questions === undefined ? minor : undefined,
      major,
    };
    return [issueOf('meaningChanged', parameters, ['released', index, 'fingerprint'])];
  });
  // Nobody has answered yet: everything is free to change.
  if (quiz.released.length === 0) return changed;
  if (quiz.released.some((release) => release.version === quiz.version)) return changed;
  const before = quiz.released
    .filter((release) => sameMajor(release.version, quiz.version))
    .flatMap(({ questions = [] }) => questions);
  const brought = itemsOf(definition, quiz.version).filter(({ id }) => !before.includes(id));
  const questions = brought.length === 0 ? '' : `, questions: [${brought.map(({ id }) => id).join(', ')}]`;
  const marked = quiz.items.flatMap((item) =>
    item.type !== 'likert' && brought.some(({ id }) => id === item.id)
      ? [`${item.id}: '${optionMarks(item.options)}'`]
      : [],
  );
  const texts = marked.length === 0 ? '' : `, texts: { ${marked.join(', ')} }`;
  const entry = `- { version: '${quiz.version}', fingerprint: '${fingerprint(definition, quiz.version)}'${questions}${texts} }`;
  return [...changed, issueOf('versionMissing', { version: quiz.version, entry }, ['released'])];
}

/** What does not fit together between the fields of a quiz, each of which is right by itself. */
export function crossFieldIssues(quiz: ReleasedQuiz): readonly CrossFieldIssue[] {
  const gone = goneIssues(quiz);
  const structural = [
    ...repeated(quiz.items, ['items']),
    ...repeated(quiz.dimensions, ['dimensions']),
    ...repeated(quiz.bands, ['bands']),
    ...repeated(quiz.actions, ['actions']),
    ...itemIssues(quiz),
    // A question that is gone is the reason where a dimension has too few.
    ...(gone.length > 0 ? gone : dimensionIssues(quiz)),
    ...bandIssues(quiz),
  ];
  // A fingerprint of questions that do not fit together would only add noise.
  return structural.length > 0 ? structural : versionIssues(quiz);
}
