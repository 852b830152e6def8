import { useEffect, useRef, useState } from 'preact/hooks';
import type { Proposal, Settings } from '../../domain/register/reading/propose.ts';
import { dayOf } from '../../domain/time/day.ts';
import type { Answer, Choices, Problem, Reply, Request, Step } from './protocol.ts';
import { startWorker } from './trusted-worker.ts';

/** How a file was recognised, and what was odd about it. */
export interface Reading {
  readonly proposal: Proposal;
  readonly lines: number;
  readonly brokenQuotes: boolean;
  /** The sheets of a workbook that were not read. */
  readonly otherSheets: readonly string[];
}

/** Where the page is: nothing chosen, at work, asking, answering, or stopped by a problem. Nothing of it is stored. */
export interface State {
  readonly phase: 'idle' | 'working' | 'asking' | 'answered' | 'problem';
  readonly step: Step;
  readonly share: number;
  readonly file: string;
  readonly isExample: boolean;
  readonly reading: Reading | null;
  readonly answer: Answer | null;
  readonly problem: Problem | null;
  /** The person stopped it. */
  readonly isStopped: boolean;
}

/** As most companies want it; each can be changed beside the answer that it decides. */
const firstChoices: Choices = { cuts: [0.8, 0.95], isContract: null, staleDays: 730, until: null };

const idle: State = {
  phase: 'idle',
  step: 'opening',
  share: 0,
  file: '',
  isExample: false,
  reading: null,
  answer: null,
  problem: null,
  isStopped: false,
};

export interface Register {
  readonly state: State;
  readonly choices: Choices;
  readonly open: (file: File) => void;
  readonly openExample: (language: 'sv' | 'en', name: string) => void;
  /** Computes anew: with other settings of the reading, or other choices. */
  readonly analyse: (settings: Settings, choices: Choices) => void;
  readonly stop: () => void;
}

/**
 * The file, its worker and what came of it. Reading and fitting run in a worker, so that the page stays alive and can
 * stop them: stopping ends the worker, and with it everything that was read.
 */
export function useRegister(): Register {
  const [state, setState] = useState<State>(idle);
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const worker = useRef<Worker>(null);
  const change = (part: Partial<State>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  const end = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);

  const send = (request: Request): void => {
    worker.current?.postMessage(request);
  };
  const onReply = (reply: Reply): void => {
    if (reply.kind === 'progress') change({ step: reply.step, share: reply.share });
    else if (reply.kind === 'problem') change({ phase: 'problem', problem: reply.problem });
    else if (reply.kind === 'answer') change({ phase: 'answered', answer: reply.answer });
    else {
      const { proposal, lines, brokenQuotes, otherSheets } = reply;
      change({ reading: { proposal, lines, brokenQuotes, otherSheets } });
      // What the file leaves open is asked before anything is computed.
      if (proposal.questions.length > 0) change({ phase: 'asking' });
      else
        send({
          kind: 'analyse',
          settings: proposal.settings,
          choices: firstChoices,
          today: dayOf(Date.now()),
        });
    }
  };
  /** Begins anew with a file or the example; what an earlier worker still sends is not listened to. */
  const start = (request: Request, file: string): void => {
    end();
    setChoices(firstChoices);
    setState({ ...idle, phase: 'working', file, isExample: request.kind === 'example' });
    const fresh = startWorker();
    fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker.current === fresh) onReply(data);
    });
    fresh.addEventListener('error', () => {
      if (worker.current === fresh) change({ phase: 'problem', problem: 'failed' });
    });
    worker.current = fresh;
    send(request);
  };

  return {
    state,
    choices,
    open: (file) => {
      start({ kind: 'open', file }, file.name);
    },
    openExample: (language, name) => {
      start({ kind: 'example', language, today: dayOf(Date.now()) }, name);
    },
    analyse: (settings, next) => {
      setChoices(next);
      change({ phase: 'working', step: 'reading', share: 0 });
      send({ kind: 'analyse', settings, choices: next, today: dayOf(Date.now()) });
    },
    stop: () => {
      end();
      setState({ ...idle, isStopped: true });
    },
  };
}
