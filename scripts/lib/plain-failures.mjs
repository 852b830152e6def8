// What stopped a program, in the author's language: plain JavaScript without packages, because the lack of them is one of
// the things to tell. Nobody who writes texts is shown a stack; all that was printed goes to a file, for who knows the engine.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What operating systems, Node and the bundler say, and what it means. The first that is found is told. */
const causes = /** @type {const} */ ([
  ['full', /\bENOSPC\b|\bEDQUOT\b|No space left on device/u],
  ['readOnly', /\bEROFS\b|Read-only file system/u],
  ['portDenied', /\blisten EACCES\b/u],
  ['badPort', /\bERR_SOCKET_BAD_PORT\b/u],
  ['denied', /\bEACCES\b|\bEPERM\b|Permission denied/u],
  ['busy', /\bEBUSY\b|\bETXTBSY\b/u],
  ['tooMany', /\bEMFILE\b|\bENFILE\b|Too many open files/u],
  [
    'memory',
    /JavaScript heap out of memory|\bENOMEM\b|Cannot allocate memory|was ended by SIG(?:KILL|ABRT)/u,
  ],
  [
    'packages',
    /\bERR_MODULE_NOT_FOUND\b|\bMODULE_NOT_FOUND\b|Cannot find (?:package|module)|is not installed/u,
  ],
  ['port', /\bEADDRINUSE\b/u],
  ['nameTooLong', /\bENAMETOOLONG\b/u],
  ['folder', /\bEISDIR\b/u],
  ['gone', /\bENOENT\b|\bENOTDIR\b|\bELOOP\b/u],
]);

/** @typedef {(typeof causes)[number][0] | 'unknown'} Cause */

/** @type {Record<'sv' | 'en', { again: string, log: (file: string) => string } & Record<Cause, (what: string) => string>>} */
const words = {
  sv: {
    full: (path) => `Disken är full${path === '' ? '' : `: ${path} gick inte att skriva`}. Frigör utrymme.`,
    readOnly: (path) =>
      `${path || 'Mappen'} går inte att ändra: disken är skrivskyddad. Arbeta i en mapp som du får skriva i.`,
    portDenied: () => 'Portar under 1024 får bara den som sköter datorn använda. Välj en annan: PORT=4322.',
    badPort: () => 'PORT ska vara ett heltal från 1 till 65535, till exempel PORT=4322.',
    denied: (path) =>
      `Du får inte läsa eller ändra ${path || 'en fil som behövs'}. Ge dig själv behörighet, eller be den som sköter datorn om det.`,
    busy: (path) => `${path || 'En fil'} används av ett annat program. Stäng det.`,
    tooMany: () => 'För många filer är öppna på datorn. Stäng några program.',
    memory: () => 'Datorns minne räckte inte. Stäng några program.',
    packages: (name) =>
      `Programmet är inte helt installerat${name === '' ? '' : `: ${name} saknas`}. Kör npm ci, eller npm install om det kommandot säger att package-lock.json saknas.`,
    port: () => 'Porten används av ett annat program. Avsluta det, eller välj en annan port: PORT=4322.',
    nameTooLong: (path) => `Namnet är för långt för datorn: ${path}. Korta det.`,
    folder: (path) => `${path || 'Något'} är en mapp, och ska vara en fil. Flytta den eller byt namn på den.`,
    gone: (path) =>
      `${path || 'En fil'} finns inte, eller försvann medan programmet arbetade. Lägg tillbaka den om den ska finnas.`,
    unknown: (said) =>
      `Något gick fel i programmet, och det är inte ditt fel.${said && ` Programmet sa: ${said}`}`,
    again: 'Kör sedan kommandot igen.',
    log: (file) => `Allt som skrevs ut finns i ${file}: skicka den filen till den som sköter handboken.`,
  },
  en: {
    full: (path) =>
      `The disk is full${path === '' ? '' : `: ${path} could not be written`}. Free up some space.`,
    readOnly: (path) =>
      `${path || 'The folder'} cannot be changed: the disk is read-only. Work in a folder that you may write in.`,
    portDenied: () => 'Ports below 1024 are for whoever looks after the computer. Choose another: PORT=4322.',
    badPort: () => 'PORT must be a whole number from 1 to 65535, such as PORT=4322.',
    denied: (path) =>
      `You may not read or change ${path || 'a file that is needed'}. Give yourself permission, or ask whoever looks after the computer.`,
    busy: (path) => `${path || 'A file'} is in use by another program. Close that program.`,
    tooMany: () => 'Too many files are open on this computer. Close some programs.',
    memory: () => 'The computer has run out of memory. Close some programs.',
    packages: (name) =>
      `The program is not completely installed${name === '' ? '' : `: ${name} is missing`}. Run npm ci, or npm install if that says that package-lock.json is missing.`,
    port: () => 'The port is in use by another program. Stop it, or choose another port: PORT=4322.',
    nameTooLong: (path) => `The name is too long for this computer: ${path}. Make it shorter.`,
    folder: (path) => `${path || 'Something'} is a folder, and should be a file. Move it, or rename it.`,
    gone: (path) =>
      `${path || 'A file'} does not exist, or disappeared while the program was working. Put it back if it should be there.`,
    unknown: (said) =>
      `Something went wrong in the program, and it is not your fault.${said && ` It said: ${said}`}`,
    again: 'Then run the command again.',
    log: (file) =>
      `Everything that was printed is in ${file}: send that file to whoever looks after the playbook.`,
  },
};

/**
 * What stopped a program.
 * @param {string} printed all that it printed, or an error with its stack
 * @returns {{ cause: Cause, what: string }} what it is about: a path, the name of a package, or what was said
 */
export function causeOf(printed) {
  const text = printed.replaceAll(/\u001B\[[\d;]*m/gu, '');
  const [cause, sign] = causes.find(([, pattern]) => pattern.test(text)) ?? [];
  if (cause === undefined || sign === undefined) {
    const lines = text.split('\n').map((line) => line.trim());
    const error =
      lines.find((line) => /^(?:\[\w+\] )?(?:\w*Error|\[\w+\])\b/u.test(line)) ??
      lines.find((line) => line !== '');
    return { cause: 'unknown', what: (error ?? '').replace(/^(?:\w*Error|\[\w+\]):? ?/u, '') };
  }
  // The line that says so, and those after it: what stood before is of something else.
  const from = text.slice(text.lastIndexOf('\n', text.search(sign)) + 1);
  const name =
    cause === 'packages'
      ? /(?:package|module) '?([@\w][\w@/.-]*)'?/u.exec(from)?.[1]
      : /'([^'\n]+)'/u.exec(from.split('\n', 3).join('\n'))?.[1];
  return { cause, what: name ?? '' };
}

/**
 * What stopped a program, as its author reads it; all that it printed is kept in a file of the system's temporary folder.
 * @param {string} printed all that it printed, or an error with its stack
 * @param {'sv' | 'en'} language
 */
export function failureText(printed, language) {
  const { cause, what } = causeOf(printed);
  const texts = words[language];
  const said = texts[cause](what);
  if (cause === 'unknown') return [said, ...keep(printed, texts.log)].join('\n');
  return `${said} ${texts.again}`;
}

/** Keeps what was printed; nothing is said of it where it could not be kept. */
function keep(/** @type {string} */ printed, /** @type {(file: string) => string} */ say) {
  try {
    const file = join(mkdtempSync(join(tmpdir(), 'trust-playbook-')), 'printed.txt');
    writeFileSync(file, printed);
    return [say(file)];
  } catch {
    return [];
  }
}

/**
 * An error as a text, with where it came from.
 * @param {unknown} error
 * @returns {string}
 */
export const errorText = (error) =>
  error instanceof Error
    ? `${error.stack ?? error.message}${error.cause ? `\n${errorText(error.cause)}` : ''}`
    : String(error);
