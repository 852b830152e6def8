import { useRef, useState } from 'preact/hooks';
import { longestSurvivors, readSurvivors, writeSurvivors } from '../../../domain/retention/survivors/read.ts';
import type {
  Clarifications,
  SurvivalReading,
  Survivors,
} from '../../../domain/retention/survivors/types.ts';
import { parseCount } from '../../../i18n/number-parser.ts';
import { fill } from '../../../i18n/text.ts';
import { $invalidDrafts, setInvalidDraft } from '../../../stores/calculator.ts';
import { openFile } from '../../shared/read-texts.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

const noSurvivors: Survivors = { cohorts: [], names: [] };

/** The text of pasted survivors and what is made of it. */
export interface SurvivorText {
  /** What stands in the field. */
  readonly pasted: string;
  readonly reading: SurvivalReading;
  /** The survivors that the calculator has. */
  readonly kept: Survivors;
  /** Why a file or a long text was not taken in; empty otherwise. */
  readonly refusal: string;
  /** Takes another text, which is asked about anew. */
  readonly take: (text: string) => void;
  /** Takes what a long text holds besides empty lines; leaves the field as it is, and says so, where that is too long too. */
  readonly takeLong: (text: string) => void;
  /** Answers what the present text leaves open. */
  readonly answer: (answers: Clarifications) => void;
  readonly open: (files: FileList) => Promise<void>;
}

/** Reads survivors as they are pasted, keeps those that can be read, and the text where they cannot. */
export function useSurvivors(): SurvivorText {
  const { survivalUnopened, survivalTooLong } = useLazyText().inDepthSections;
  const { language, calculator, inputs, formats } = useCalculator();
  const kept: Survivors = { cohorts: inputs.cohorts, names: inputs.cohortNames };
  const write = (survivors: Survivors): string =>
    writeSurvivors(survivors, (value) => formats.number(value, 6));
  const written = write(kept);
  const [usable, setUsable] = useState(written);
  const pasted = useStored($invalidDrafts, $invalidDrafts.get())['cohorts'] ?? usable;
  // What the reader has answered about one text; another text is asked about anew.
  const [answered, setAnswered] = useState<{ readonly about: string; readonly answers: Clarifications }>();
  const [refusal, setRefusal] = useState('');
  const lastTaken = useRef(written);
  // A reset, a scenario or another tab has brought other survivors: what was typed no longer holds.
  if (lastTaken.current !== written) {
    lastTaken.current = written;
    setUsable(written);
  }

  const answersAbout = (about: string): Clarifications => (answered?.about === about ? answered.answers : {});
  const read = (from: string, answers: Clarifications): SurvivalReading =>
    readSurvivors(from, (cell, decimal) => parseCount(cell, language, decimal), answers);
  // What the page itself has written is what is kept: it is not up for reading again.
  const reading = pasted === written ? keptReading(kept) : read(pasted, answersAbout(pasted));
  const take = (next: string, answers: Clarifications = {}): void => {
    setRefusal('');
    setAnswered({ about: next, answers });
    const found = read(next, answers);
    const isEmpty = 'problem' in found && found.problem === 'empty';
    if (!('cohorts' in found) && !isEmpty) {
      setInvalidDraft('cohorts', next);
      return;
    }
    setInvalidDraft('cohorts');
    setUsable(next);
    const { cohorts, names } = 'cohorts' in found ? found : noSurvivors;
    lastTaken.current = write({ cohorts, names });
    calculator.replace(
      { ...inputs, cohorts: cohorts.map((cohort) => [...cohort]), cohortNames: [...names] },
      'cohorts',
    );
  };
  const takeLong = (text: string): void => {
    const { length } = text.trim();
    if (length <= longestSurvivors) take(text.trim());
    else setRefusal(fill(survivalTooLong, { length: formats.number(length) }));
  };
  const open = async ([file]: FileList): Promise<void> => {
    if (!file) return;
    const { name, content } = await openFile(file);
    if (content === null) setRefusal(fill(survivalUnopened, { file: name }));
    else if (content.length > longestSurvivors) takeLong(content);
    else take(content);
  };
  return {
    pasted,
    reading,
    kept,
    refusal,
    take,
    takeLong,
    answer: (answers) => {
      take(pasted, { ...answersAbout(pasted), ...answers });
    },
    open,
  };
}

/** What is kept, as if it had been read: nothing is open about it. */
const keptReading = (kept: Survivors): SurvivalReading =>
  kept.cohorts.length === 0 ? { problem: 'empty', line: null } : { ...kept, remarks: [] };
