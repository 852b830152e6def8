import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A regular expression of the project's code, and where it stands. */
export interface Expression {
  /** `src/domain/…/file.ts:12`, or only the file where it is put together when the file is loaded. */
  readonly place: string;
  readonly expression: RegExp;
}

/** The source files below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Calls back with every node of a file. */
function walk(source: ts.SourceFile, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** What a file imports or loads later, as it is written; not what it imports for its types alone. */
function importsOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    const isStatic =
      (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(node) && !node.isTypeOnly);
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const target = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    if (target && ts.isStringLiteral(target)) found.push(target.text);
  });
  return found;
}

/** The files that a browser may get: those below some folders, and whatever these import. */
export function filesOfBrowser(folders: readonly string[]): string[] {
  const reached = new Set<string>();
  const open = folders.flatMap(filesIn);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const name of importsOf(parsed(file))) {
      const target = normalize(join(dirname(file), name.replace(/\?.*$/u, '')));
      if (name.startsWith('.') && /\.tsx?$/u.test(target) && existsSync(target)) open.push(target);
    }
  }
  return [...reached].sort();
}

/** Every regular expression that is written out in some files. */
export function writtenExpressions(files: readonly string[]): Expression[] {
  const found: Expression[] = [];
  for (const file of files) {
    const source = parsed(file);
    walk(source, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ place: `${file}:${line}`, expression });
    });
  }
  return found;
}

/** Every regular expression that files put together when they are loaded; they must run in plain Node. */
export function assembledExpressions(files: readonly string[]): Expression[] {
  const script = join(import.meta.dirname, 'print-assembled.ts');
  const printed = execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  const found = JSON.parse(printed) as { place: string; source: string; flags: string }[];
  return found.map(({ place, source, flags }) => ({ place, expression: new RegExp(source, flags) }));
}
