// npm run docs: writes the fields of the schemas into the authors' manual. A test fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fillManual } from './lib/schema-docs/fill-manual.ts';

const manual = 'docs/AUTHORING.md';
writeFileSync(manual, fillManual(readFileSync(manual, 'utf8')));
