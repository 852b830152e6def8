#!/usr/bin/env node
// npx trust-playbook <command>: the engine as a package. Plain JavaScript, because it must say something on any Node.
//
// The engine is TypeScript that Node runs as it stands, and Node does so outside node_modules only, where TypeScript's
// settings (how JSX is meant) hold as well. So each version of the engine is copied once into `.trust-playbook/` in the
// company's folder, and runs there; content and the built site lie beside it, and nothing of them is touched.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { plainLanguage } from './lib/plain-language.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const { version, files } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const commands = ['init', 'check', 'dev', 'build', 'start', 'new', 'in-step', 'upgrade', 'book', 'server'];

const texts = {
  sv: {
    help: `trust-playbook ${version}

  npx trust-playbook init [mapp]     en ny handbok: content/ och allt i den
  npx trust-playbook check           vad som är fel eller saknas, med fil och rad
  npx trust-playbook dev             handboken på den här datorn medan du skriver
  npx trust-playbook build           den färdiga webbplatsen i dist/
  npx trust-playbook start           bygger webbplatsen och visar den på http://localhost:4321
  npx trust-playbook new <nyckel> …  en ny artikel på varje språk, eller ur ett Worddokument
  npx trust-playbook in-step <nyckel> …  noterar att en text säger samma sak på båda språken
  npx trust-playbook upgrade         skriver om det som en ny version vill ha på ett annat sätt
  npx trust-playbook book            handboken som PDF och som en enda HTML-fil, i dist-book/
  npx trust-playbook server nginx    inställningarna för er webbserver

Lägg till --help efter ett kommando för att se allt som går att välja. --lang sv eller --lang en väljer språk.`,
    node: (found) =>
      `trust-playbook behöver Node 22.12 eller nyare; här finns ${found}. Installera den senaste från nodejs.org och kör kommandot igen.`,
    unknown: (command) => `Kommandot ${command} finns inte.`,
  },
  en: {
    help: `trust-playbook ${version}

  npx trust-playbook init [folder]   a new playbook: content/ with everything in it
  npx trust-playbook check           what is wrong or missing, with file and line
  npx trust-playbook dev             the playbook on this computer while you write
  npx trust-playbook build           the finished site in dist/
  npx trust-playbook start           builds the site and serves it on http://localhost:4321
  npx trust-playbook new <key> …     a new article in every language, or from a Word document
  npx trust-playbook in-step <key> … notes that both languages of a text say the same
  npx trust-playbook upgrade         rewrites what a new version wants in another way
  npx trust-playbook book            the playbook as a PDF and as one HTML file, in dist-book/
  npx trust-playbook server nginx    the settings of your web server

Add --help to a command to see all that it takes. --lang sv or --lang en chooses the language.`,
    node: (found) =>
      `trust-playbook needs Node 22.12 or newer; this is ${found}. Install the current version from nodejs.org, and run the command again.`,
    unknown: (command) => `There is no command ${command}.`,
  },
}[plainLanguage()];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(texts.node(process.versions.node));
  process.exit(1);
}

const [command = 'help', ...rest] = process.argv.slice(2);
if (['help', '--help', '-h', '--lang'].includes(command) || command.startsWith('--lang=')) {
  console.log(texts.help);
  process.exit(0);
}
if (['--version', '-v', 'version'].includes(command)) {
  console.log(version);
  process.exit(0);
}
if (!commands.includes(command)) {
  console.error(`${texts.unknown(command)}\n\n${texts.help}`);
  process.exit(2);
}

/** The engine's folder: this one, unless it lies below node_modules; then its copy, made when it is missing. */
function engine() {
  if (!home.split(/[\\/]/u).includes('node_modules')) return home;
  const place = resolve('.trust-playbook');
  const copy = join(place, version);
  if (existsSync(join(copy, 'package.json'))) return copy;
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  for (const name of [...files, 'package.json']) {
    if (existsSync(join(home, name))) cpSync(join(home, name), join(half, name), { recursive: true });
  }
  // Packages that npm could not lay beside others lie below this one.
  const own = join(home, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(half, 'node_modules'), 'junction');
  for (const old of readdirSync(place)) {
    if (old !== `${version}.half`) rmSync(join(place, old), { recursive: true, force: true });
  }
  renameSync(half, copy);
  writeFileSync(join(place, '.gitignore'), '*\n');
  return copy;
}

/** The engine's folder; where the copy cannot be made it is said why. */
function engineOrEnd() {
  try {
    return engine();
  } catch (error) {
    console.error(failureText(errorText(error), plainLanguage()));
    return process.exit(1);
  }
}

const script = join(engineOrEnd(), 'scripts', 'run.mjs');
// A new handbook lies in content/, where every other command looks for it.
const parameters =
  command === 'init' && !rest.includes('--help')
    ? [
        join(rest[0]?.startsWith('-') === false ? rest[0] : '.', 'content'),
        ...rest.filter((_, index) => index > 0 || rest[0]?.startsWith('-') === true),
      ]
    : rest;
// Before 22.18 Node runs TypeScript only when it is asked to, in the programs that this one starts as well.
const stripping =
  major === 22 && minor < 18
    ? {
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --experimental-strip-types --no-warnings`.trim(),
      }
    : {};
const child = spawn(process.execPath, [script, command, ...parameters], {
  stdio: 'inherit',
  env: { ...process.env, ...stripping, PLAYBOOK_COMMAND: 'npx trust-playbook' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
