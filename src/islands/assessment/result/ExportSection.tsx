import { dimensionName } from '../../../domain/quiz/definition.ts';
import type { CsvTable } from '../../../domain/exchange/csv.ts';
import { writeExport } from '../../../domain/exchange/export.ts';
import { encodeFragment } from '../../../domain/exchange/fragment.ts';
import type { Attempt } from '../../../domain/exchange/records.ts';
import type { GivenAnswers } from '../../../domain/quiz/answers.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';
import { shareKind, shareNumbers } from '../../../domain/quiz/shared-scores.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { $answers } from '../../../stores/attempts.ts';
import { $commitments } from '../../../stores/commitments.ts';
import {
  answerShape,
  attemptShape,
  commitmentShape,
} from '../../../stores/persistence/stored-schemas/records.ts';
import { CopyField } from '../../shared/CopyField.tsx';
import { saveFile } from '../../shared/download.ts';
import { saveCsv, saveExcel } from '../../shared/save-table.ts';
import { answerLine } from '../answer-text.ts';
import { useAssessment } from '../context.ts';
import { scoreText } from '../score-text.ts';

interface ExportSectionProps {
  readonly attempt: Attempt;
  /** Whether there is a reading list to print. */
  readonly isLatest: boolean;
  readonly given: GivenAnswers;
  readonly result: QuizResult;
}

/** Print, files, a link and the team: whatever leaves the browser does so here, on purpose. */
export function ExportSection({ attempt, isLatest, given, result }: ExportSectionProps) {
  const { text, urls } = useAssessment();
  const { name, table, json } = useFiles({ attempt, given, result });
  const way = (label: string, note: string, act: () => void) => (
    <li>
      <button type="button" class="button quiet" onClick={act}>
        {label}
      </button>
      {note !== '' && <p class="help">{note}</p>}
    </li>
  );
  return (
    <section aria-labelledby="take" class="take no-print">
      <h2 id="take">{text.export.title}</h2>
      <p class="measure">{text.export.intro}</p>
      <ul class="exports" role="list">
        {way(text.export.print, isLatest ? text.export.printNote : '', () => {
          window.print();
        })}
        {way(text.export.excel, text.export.csvNote, () => void saveExcel(name, table()))}
        {way(text.export.csv, text.export.csvHelp, () => {
          saveCsv(name, table());
        })}
        {way(text.export.json, text.export.jsonNote, json)}
        {urls.team !== null && (
          <li>
            <a class="button quiet" href={`${urls.team}#member`}>
              {text.export.team}
            </a>
            <p class="help">{text.export.teamNote}</p>
          </li>
        )}
      </ul>
      <ShareLink result={result} />
      <p>
        <a href={urls.results}>{text.export.all}</a>
      </p>
    </section>
  );
}

/**
 * The files: a table of scores and answers for a spreadsheet, in points of 0 to 100, and the attempt in the format of an
 * export, which My results reads back. Both are made when they are asked for.
 */
function useFiles({ attempt, given, result }: Omit<ExportSectionProps, 'isLatest'>): {
  /** The beginning of the files' names. */
  name: string;
  table: () => CsvTable;
  json: () => void;
} {
  const { text, quiz, language } = useAssessment();
  const day = dayOf(attempt.finishedAt ?? attempt.startedAt);
  return {
    name: `${text.export.fileName}-${day}`,
    table() {
      const words = text.export;
      const header = [text.result.dimension, words.idColumn, words.itemColumn, words.answerColumn, words.pointsColumn, words.lowColumn, words.highColumn]; // prettier-ignore
      const name = (id: string): string => dimensionName(quiz.texts, id);
      const { overall } = result;
      const rows = [
        [text.result.overall, 'overall', null, null, overall.rounded, overall.low, overall.high],
        ...result.dimensions.map(({ id, rounded, low, high }) => [
          name(id), id, null, null, rounded, low, high,
        ]), // prettier-ignore
        ...result.items.map(({ item, p }) => [
          name(item.dimension),
          item.id,
          quiz.texts.items[item.id]?.question ?? '',
          answerLine(item, given[item.id], quiz.texts, text.answers),
          p === null ? null : Math.round(p * 1000) / 10,
          null,
          null,
        ]),
      ];
      return { header, rows, language };
    },
    json() {
      const own = `${attempt.id}:`;
      const entriesOf = <Value,>(
        shape: { readonly name: string; readonly version: number },
        entries: Readonly<Record<string, Value>>,
      ) => Object.entries(entries).map(([id, value]) => ({ ...shape, id, value }));
      const records = [
        ...entriesOf(attemptShape, { [attempt.id]: attempt }),
        ...entriesOf(answerShape, $answers.get()).filter(({ id }) => id.startsWith(own)),
        ...entriesOf(commitmentShape, $commitments.get()).filter(({ value }) => value.attempt === attempt.id),
      ].map(({ name, version, id, value }) => ({ name, version, id, value }));
      const content = writeExport(records, new Date());
      saveFile(`${text.export.fileName}-${day}.json`, 'application/json', content);
    },
  };
}

/** What a link to the scores holds, shown before it is copied: scores only, no answers, no day, no name. */
function ShareLink({ result }: { result: QuizResult }) {
  const context = useAssessment();
  const { text, quiz } = context;
  const number = scoreText(context);
  const fragment = encodeFragment(shareKind, shareNumbers(quiz.definition, result));
  return (
    <details class="share">
      <summary>{text.export.link}</summary>
      <p>{text.export.linkIntro}</p>
      <ul>
        <li>
          {text.result.overall}: {number(result.overall.rounded)}
        </li>
        {result.dimensions.map(({ id, rounded }) => (
          <li key={id}>
            {dimensionName(quiz.texts, id)}: {number(rounded)}
          </li>
        ))}
      </ul>
      <p>{text.export.linkHidden}</p>
      <CopyField
        label={text.export.linkLabel}
        value={`${window.location.origin}${window.location.pathname}#${fragment}`}
        texts={text.export}
      />
    </details>
  );
}
