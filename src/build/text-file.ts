import { readFileSync } from 'node:fs';

/** What a file is that ends as a text does and is none. */
export type OtherProgram = 'office' | 'oldOffice' | 'pdf' | 'rtf' | 'html' | 'other';

/** How files of other programs begin. */
const beginnings: readonly (readonly [RegExp, OtherProgram])[] = [
  [/^PK\u0003\u0004/u, 'office'],
  [/^\u00D0\u00CF\u0011\u00E0/u, 'oldOffice'],
  [/^%PDF-/u, 'pdf'],
  [/^\{\\rtf/u, 'rtf'],
  [/^\s*(?:<!doctype html|<html)\b/iu, 'html'],
  // A sign that no text holds.
  [/^[^\n]{0,40}\u0000/u, 'other'],
];

/** Why a text file cannot be read as it is, for the check, which says it in the author's language; and in English. */
export interface TextFileProblem {
  readonly offset: number;
  readonly kind: 'utf16' | 'notUtf8' | 'empty' | 'conflict' | 'decomposed' | 'otherProgram';
  /** What the file is instead of a text, where it is something else. */
  readonly program?: OtherProgram;
  /** The first letter that it is about; empty where it is about the whole file. */
  readonly letter: string;
  readonly message: string;
  readonly hint: string;
}

/** A file's text, and why it is not as it should be, where it is not. */
export interface Decoded {
  /** As well as it can be told; only good for finding a name in it where there is a problem. */
  readonly text: string;
  readonly problem?: TextFileProblem;
}

const saveAgain = 'open it in your editor, choose Save as, and set the encoding to UTF-8';

/**
 * Reads a text file of the content folder, for the build.
 * @throws Error that names the file and says what is wrong with it
 */
export function readText(file: string): string {
  const { text, problem } = decode(readFileSync(file));
  if (problem) throw new Error(`${file}: ${problem.message}. ${problem.hint}.`);
  return readable(text);
}

/**
 * A text as the build and the content check take it: without the byte order mark that some editors on Windows write,
 * and with a space for each sign that no page may hold, such as the vertical tab of Word. Every other character keeps
 * its place.
 */
export function readable(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu, ' ');
}

// To make one takes longer than to read a small text with it.
const decoders = { latin1: new TextDecoder('latin1'), utf8: new TextDecoder('utf-8', { fatal: true }) };

/** Reads a file's bytes as UTF-8, and says what they are where they are something else or nothing. */
export function decode(bytes: Uint8Array): Decoded {
  const beginning = decoders.latin1.decode(bytes.subarray(0, 64)).replace(/^ï»¿/u, '');
  const [, program] = beginnings.find(([pattern]) => pattern.test(beginning)) ?? [];
  if (program !== undefined && utf16Of(bytes) === undefined) {
    const message = 'the file is no text: another program has written it';
    return {
      text: '',
      problem: {
        offset: 0,
        kind: 'otherProgram',
        letter: '',
        program,
        message,
        hint: 'save it as plain text',
      },
    };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return {
      text,
      problem: {
        offset: 0,
        kind: 'utf16',
        letter: '',
        message: 'the file is saved as UTF-16, not as UTF-8',
        hint: saveAgain,
      },
    };
  }
  try {
    const text = decoders.utf8.decode(bytes);
    const problem = problemOf(text);
    return problem ? { text, problem } : { text };
  } catch {
    // What editors on Windows wrote before; whichever it is, only letters outside a–z differ.
    const text = new TextDecoder('windows-1252').decode(bytes);
    const offset = new TextDecoder('utf-8').decode(bytes).indexOf('\uFFFD');
    const letter = text.charAt(offset);
    const message = `the file is not saved as UTF-8: “${letter}” and other letters outside a–z cannot be read`;
    return { text, problem: { offset, kind: 'notUtf8', letter, message, hint: saveAgain } };
  }
}

/** UTF-16 tells itself by its first two bytes, or by a zero beside every Latin letter. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

function problemOf(text: string): Decoded['problem'] {
  if (text.trim() === '') {
    return {
      offset: 0,
      kind: 'empty',
      letter: '',
      message: 'the file is empty',
      hint: 'write it, bring its text back, or delete the file',
    };
  }
  const conflict = /^(?:<{7}|>{7}) /mu.exec(text);
  if (conflict) {
    return {
      offset: conflict.index,
      kind: 'conflict',
      letter: '',
      message: 'the file holds two versions of the same lines, since two people changed them',
      hint: 'keep the lines that are right, and take away those with <<<<<<<, ======= and >>>>>>>',
    };
  }
  // A decomposed å, as some programs on a Mac write it, is in no dictionary and in no heading.
  const apart = /[aouAOU][\u0308\u030a]|[eE]\u0301/u.exec(text);
  if (apart) {
    const letter = apart[0].normalize('NFC');
    return {
      offset: apart.index,
      kind: 'decomposed',
      letter,
      message: `“${letter}” is stored as two signs, a letter and a mark, and so are others`,
      hint: 'type the letters anew, or paste the text through a program that writes them as one (NFC)',
    };
  }
  return undefined;
}
