// npm run docs: writes the fields of the schemas, and whole files, into the authors' manuals. A test fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fillManual } from './lib/schema-docs/fill-manual.ts';

for (const [manual, language] of [
  ['docs/AUTHORING.md', 'en'],
  ['docs/FORFATTARE.md', 'sv'],
] as const)
  writeFileSync(manual, fillManual(readFileSync(manual, 'utf8'), language));
