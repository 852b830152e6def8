// node scripts/check-html.ts <folder>…: whether every page of these built sites is valid HTML, without Java. A step of npm
// test; the W3C's own checker has its turn in npm run test:long.
import { validateSite } from './lib/html/validate.ts';

for (const folder of process.argv.slice(2)) {
  const { pages, findings } = await validateSite(folder);
  for (const { page, line, column, rule, message } of findings)
    console.error(`${folder}/${page}:${line}:${column}  ${rule}  ${message}`);
  console.log(`${folder}: ${pages} pages, ${findings.length} findings`);
  if (pages === 0 || findings.length > 0) process.exitCode = 1;
}
