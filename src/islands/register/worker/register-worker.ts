import { analyseOrders } from '../../../domain/register/analyse.ts';
import { analyseRegister } from '../../../domain/register/analyse-register.ts';
import { exampleOrderList } from '../../../domain/register/example.ts';
import { registerQuality } from '../../../domain/register/quality.ts';
import type { Checked } from '../../../domain/register/quality.ts';
import { decodeText } from '../../../domain/register/reading/decode.ts';
import { proposeReading } from '../../../domain/register/reading/propose.ts';
import type { Rows, Settings } from '../../../domain/register/reading/propose.ts';
import { readOrders } from '../../../domain/register/reading/read-orders.ts';
import { readRegister } from '../../../domain/register/reading/read-register.ts';
import type { Answer, Choices, Problem, Reply, Request, Step } from '../protocol.ts';
import { maxLines, splitText } from './split.ts';

/** Larger files are not read: twenty times what 200,000 orders need. */
const maxBytes = 100 * 1024 * 1024;

/** Why a file cannot be taken; anything else that is thrown is a fault of ours. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

const post = (reply: Reply): void => {
  self.postMessage(reply);
};
const progress = (step: Step, share = 0): void => {
  post({ kind: 'progress', step, share });
};

/** The file that was opened last, as it was split; it stays in this worker and is gone with it. */
let rows: Rows = [];

async function open(file: File): Promise<void> {
  progress('opening');
  if (file.size > maxBytes) throw new Refusal('tooLarge');
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new Refusal('unopened');
    }),
  );
  // A workbook is a zip archive; its reader is not loaded for anything else.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readSheet } = await import('./workbook.ts');
    const sheets = await readSheet(bytes).catch(() => {
      throw new Refusal('workbook');
    });
    ({ rows } = sheets);
    if (rows.length > maxLines) throw new Refusal('tooMany');
    propose({ isWorkbook: true, otherSheets: sheets.others });
    return;
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new Refusal(decoded.problem);
  take(decoded.text);
}

function take(text: string): void {
  progress('splitting');
  let split;
  try {
    split = splitText(text);
  } catch (error) {
    throw error instanceof RangeError ? new Refusal('tooMany') : error;
  }
  rows = split.rows;
  propose({ brokenQuotes: split.brokenQuotes });
}

/** Answers with how the rows can be read. */
function propose({ brokenQuotes = false, isWorkbook = false, otherSheets = [] as readonly string[] }): void {
  if (rows.length === 0) throw new Refusal('empty');
  progress('recognising');
  const proposal = proposeReading(rows, isWorkbook ? { decimal: '.' } : {});
  post({ kind: 'proposal', proposal, lines: rows.length, brokenQuotes, otherSheets });
}

function analyse(settings: Settings, choices: Choices, today: string): Answer {
  progress('reading');
  const { staleDays } = choices;
  if (settings.kind === 'register') {
    const { cards, counts } = readRegister(rows, settings, today);
    if (cards.length === 0) throw new Refusal('nothing');
    const until =
      choices.until ??
      latest(
        cards.flatMap(({ last }) => last ?? []),
        today,
      );
    const analysis = analyseRegister(cards, until);
    progress('checking');
    return { analysis, quality: registerQuality(cards, { until, staleDays }), counts: counts, settings };
  }
  const { orders, cards, counts } = readOrders(rows, settings, today, (done, all) => {
    progress('reading', done / all);
  });
  if (orders.length === 0) throw new Refusal('nothing');
  const until =
    choices.until ??
    latest(
      orders.map(({ date }) => date),
      today,
    );
  const names = new Map(cards.map(({ customer, name }) => [customer, name]));
  const inputs = { orders, names, until, cuts: choices.cuts, isContract: choices.isContract ?? undefined };
  const analysis = analyseOrders(inputs, progress);
  if (analysis.customers.length === 0) throw new Refusal('nothing');
  progress('checking');
  const last = new Map(analysis.customers.map((one) => [one.customer, one.last]));
  const checked = cards.map((card): Checked => ({ ...card, last: last.get(card.customer) ?? null }));
  const quality = registerQuality(checked, { until, staleDays });
  return { analysis, quality, counts: { ...counts, orders: orders.length }, settings };
}

const latest = (days: readonly string[], otherwise: string): string =>
  days.length === 0 ? otherwise : days.reduce((last, day) => (day > last ? day : last));

/** Carries out one request of the page. */
async function handle(request: Request): Promise<void> {
  try {
    if (request.kind === 'open') await open(request.file);
    else if (request.kind === 'example') take(exampleOrderList(request.language, request.today));
    else post({ kind: 'answer', answer: analyse(request.settings, request.choices, request.today) });
  } catch (error) {
    post({ kind: 'problem', problem: error instanceof Refusal ? error.problem : 'failed' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void handle(data);
});
