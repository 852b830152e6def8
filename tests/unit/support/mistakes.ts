import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, en, quiz, remove, sv, workshop, write } from '../scripts/content-copy.ts';
import type { Edit } from '../scripts/content-copy.ts';

/** A mistake that people make, by its kind, and whether the site may be published with it. */
export type Mistake = readonly [kind: string, published: boolean, ...edits: readonly Edit[]];

const both = (from: string, to: string): Edit[] => [change(sv, from, to), change(en, from, to)];
/** A text in the place of a sentence of the Swedish article. */
const words = (text: string): Edit => change(sv, 'Du ringer då.', text);
const assessment: Edit[] = [quiz, change('site.yaml', 'assessment: false', 'assessment: true')];
const rewrite =
  (path: string, work: (text: string) => string): Edit =>
  (folder) => {
    writeFileSync(join(folder, path), work(readFileSync(join(folder, path), 'utf8')));
  };
const inQuiz = (from: string, to: string): Edit[] => [...assessment, change('quiz/small.yaml', from, to)];

/** What was said to be built all the same, and was not. */
const notBuilt: readonly Mistake[] = [
  ['glossary.yaml is missing', false, remove('glossary.yaml')],
  ['sources.yaml is missing', false, remove('sources.yaml')],
  ['the self-assessment is on and missing', false, change('site.yaml', 'assessment: false', 'assessment: true')],
  ['the calculator is on and its figures are missing', false, change('site.yaml', 'calculator: false', 'calculator: true')],
  ['two self-assessments', false, ...assessment, rewrite('quiz/small.yaml', (text) => text), (folder) => { write('quiz/other.yaml', readFileSync(join(folder, 'quiz/small.yaml'), 'utf8'))(folder); }],
  ['an article in one language, linked from the other', false, remove(en)],
  ['a key that differs between the languages', false, change(en, 'key: call-back', 'key: call-bakc')],
  ['a link to an article that is not there', false, words('Du [ringer](article:rigth-fitting) då.')],
  ['a link to a page that is not there', false, words('Du [ringer](page:nope) då.')],
  ['a theme with a capital', false, ...both('theme: promises', 'theme: Promises')],
  ['two themes with one key', false, rewrite('site.yaml', (text) => `${text.trimEnd()}\n  - key: promises\n    sv: { slug: andra, title: Andra, summary: Något annat. }\n    en: { slug: others, title: Others, summary: Something else. }\n`)],
  ['a path to an article that is not there', false, workshop, change('paths.yaml', 'article: call-back', 'article: call-front')],
  ['two paths with one id', false, workshop, rewrite('paths.yaml', (text) => `${text}${text}`)],
  ['a step of a workshop that its agenda has not', false, workshop, change('workshops/sv/de-forsta-samtalen.mdx', '<Step number={2}>', '<Step number={3}>')],
  ['a picture that is none', false, write('articles/sv/logg.jpg', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000mif1heic')])), words('En ![logg](./logg.jpg).')],
  ['an article that ends in .md', false, rewrite(sv, (text) => text), (folder) => { write(sv.replace('.mdx', '.md'), readFileSync(join(folder, sv), 'utf8'))(folder); remove(sv)(folder); }],
  ['a version in curly quotes', false, ...inQuiz("version: '1.0'", 'version: ‘1.0’')],
  ['a version without a point', false, ...inQuiz("version: '1.0'", "version: '1'")],
  ['a version without quotes', false, ...inQuiz("version: '1.0'", 'version: 1.0')],
]; // prettier-ignore

/** What was published without a word, or though it was said. */
const silent: readonly Mistake[] = [
  ['a script in the text', false, words('<script>alert(1)</script>')],
  ['a list pasted from Word', true, words('• ringa\n  • skriva')],
  ['steps that run together', true, change(sv, '## Så gör du', 'Steg 1: ring\nSteg 2: skriv\n\n## Så gör du')],
  ['a footnote without its text', true, words('Du ringer då.[^1]')],
  ['a day of another century', true, ...both('updated: 2026-01-15', 'updated: 1926-01-15')],
  ['an address with a sub-path', false, change('site.yaml', 'url: http://intranet', 'url: https://x.se/handbok/')],
  ['one address for two themes', false, rewrite('site.yaml', (text) => `${text.trimEnd()}\n  - key: care\n    sv: { slug: loften, title: Andra, summary: Något annat. }\n    en: { slug: others, title: Others, summary: Something else. }\n`)],
  ['an English text among the Swedish ones', false, (folder) => { write(sv, readFileSync(join(folder, en), 'utf8'))(folder); }],
  ['a claim that says more than its source', false, change(sv, 'label="practice"', 'label="evidence"')],
  ['a title of 400 characters', false, change(sv, 'title: Ring tillbaka', `title: ${'Ring tillbaka '.repeat(30)}`)],
  ['a share picture that is too small', true, write('share.png', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'))],
]; // prettier-ignore

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
/** A picture in a file of a name, and how the Swedish article leads to it. */
const picture = (name: string, text: string): Edit[] => [write(`articles/sv/${name}`, png), words(text)];
/** A question that version 1.1 brought in, with two texts in each other's place since. */
const swappedOptions = (quiz: string): string => {
  const option = (id: string, text: string, effect: number): string =>
    `      - { id: ${id}, text: ${text}, effect: ${String(effect)}, feedback: { sv: Bra att veta., en: Good to know. } }\n`;
  const question = `  - id: p-3
    type: sjt
    since: '1.1'
    dimension: promises
    articles: [call-back]
    question: { sv: Vad gör du?, en: What do you do? }
    options:
${option('a', '{ sv: Jag väntar., en: I call. }', 1)}${option('b', '{ sv: Jag ringer., en: I wait. }', 0)}${option('c', '{ sv: Jag ber någon annan ringa., en: I ask somebody else to call. }', 0.5)}`;
  const released =
    "released: [{ version: '1.0', fingerprint: 0flz6ve }, { version: '1.1', fingerprint: 05530t3, texts: { p-3: 'a:iy6v58 b:9gsor1 c:sfiikf' } }]";
  return `${quiz.trimEnd()}\n${question}`
    .replace("version: '1.0'", "version: '1.1'")
    .replace(/^released: .*$/mu, released);
};

/** What passed without a word later, though the page was wrong or there was none. */
const unseen: readonly Mistake[] = [
  ['a picture without ./ before its name', true, ...picture('logg.png', 'En ![logg](logg.png).')],
  ['a picture with a blank and an å in its name', true, ...picture('min bård.png', 'En ![bård](<min bård.png>).')],
  ['a picture that is named below the text', true, ...picture('logg.png', 'En ![logg][l].\n\n[l]: logg.png')],
  ['a picture from the top of the site', false, ...picture('logg.png', 'En ![logg](/logg.png).')],
  ['a picture with a sign that means something in addresses', false, ...picture('nr#1.png', 'En ![logg](<nr%231.png>).')],
  ['a picture of a kind that no browser shows', false, ...picture('logg.heic', 'En ![logg](./logg.heic).')],
  ['a picture with other capitals than its file', false, ...picture('logg.png', 'En ![logg](./Logg.png).')],
  ['a picture in a text about the handbook', false, write('about/sv/logg.png', png), change('about/sv/about.mdx', '\n---\n\n', '\n---\n\n![logg](./logg.png)\n\n')],
  ['a picture as HTML', true, ...picture('logg.png', '<img src="./logg.png" />')],
  ['a picture as a program for notes writes it', true, ...picture('logg.png', 'En ![[logg.png]] och [[write-it-down|listan]].')],
  ['a file in a text about the handbook', false, change('about/sv/about.mdx', '\n---\n\n', '\n---\n\nEn [lista](./lista.pdf).\n\n')],
  ['a file that is named below the text', true, write('articles/sv/lista.pdf', pdf), words('En [lista][l].\n\n[l]: ./lista.pdf')],
  ['a file with a blank in its name', true, write('articles/sv/min lista.pdf', pdf), words('En [lista](<./min lista.pdf>).')],
  ['a box as another system writes it', true, words('Så här.\n\n> [!NOTE]\n> Ring först.')],
  ['marks of another dialect of Markdown', true, words('Du ==ringer== då :smile: och får m^2^.')],
  ['a list to tick', true, words('Så här:\n\n- [x] Du ringer.\n- [ ] Du skriver.')],
  ['a link without its other bracket', true, words('Läs [mer](article:write-it-down innan du ringer.')],
  ['a link without words', true, words('Du ringer [](article:write-it-down) då.')],
  ['a component without words', true, change(sv, '>löfte</Term>', '></Term>')],
  ['letters of another encoding', true, words('FÃ¶rtroende Ã¤r viktigt.')],
  ['a page of the site by its whole address', true, words('Läs [mer](http://intranet/sv/artiklar/skriv-upp-det/).')],
  ['a phrase without quotation marks', true, change(sv, '- ”', '- Jag ringer i morgon.\n- ”')],
  ['an amount in another currency', true, words('Det kostar 500 euro då, och £20 till.')],
  ['amounts in kronor where the site has euro', true, change('site.yaml', 'name: Nordkaj', 'currency: EUR\nname: Nordkaj'), words('Det kostar 500 kr då, 1 500:- i fjol och 500 SEK förr.')],
  ['texts under each other’s language', false, ...inQuiz('{ sv: Jag ringde när jag hade sagt det., en: I called when I had said I would. }', '{ sv: I called when I had said I would., en: Jag ringde när jag hade sagt det. }')],
  ['options that have changed texts since people answered', false, ...assessment, rewrite('quiz/small.yaml', swappedOptions)],
]; // prettier-ignore

/** What was told so that an author could not follow it. */
const told: readonly Mistake[] = [
  ['steps of a scale as plain texts', false, ...inQuiz(/steps:\n(?: {6}- .*\n)+/u.exec(readFileSync('tests/fixtures/content/quiz-small.yaml', 'utf8'))?.[0] ?? 'steps:', 'steps: [aldrig, alltid]\n')],
  ['what is measured as fields rather than a list', false, ...inQuiz(/^measures:\n(?: .*\n)+/mu.exec(readFileSync('tests/fixtures/content/quiz-small.yaml', 'utf8'))?.[0] ?? 'measures:', 'measures: { sv: Löften., en: Promises. }\n')],
  ['a word list with commas', true, words('Du ringer rörmått och rörkrök då.'), rewrite('words.txt', (text) => `${text.trimEnd()}\nrörmått, rörkrök\n`)],
  ['an entry without its hyphen', false, rewrite('glossary.yaml', (text) => `${text.trimEnd()}\n  id: pledge\n  sv: { term: ord, definition: Det man säger. }\n  en: { term: word, definition: What one says. }\n`)],
  ['only English published', false, change('site.yaml', 'name: Nordkaj', 'languages: [en]\ndefaultLanguage: sv\nname: Nordkaj')],
  ['a part as a heading of the third level', true, change(sv, '## Vanliga misstag', '### Vanliga misstag')],
  ['minutes in quotes', true, change(sv, 'minutes={15}', 'minutes="15"')],
  ['a link with a space after its kind', true, words('Du [ringer](article: write-it-down) då.')],
  ['a colon in a list of things', false, workshop, change('workshops/sv/de-forsta-samtalen.mdx', "['Dagen före: ta fram listan.']", '[Dagen före: ta fram listan.]')],
  ['a comma between braces', false, ...inQuiz('sv: Jag ringde när jag', 'sv: Jag ringde, när jag')],
  ['a colon between braces', false, ...inQuiz('sv: Jag ringde när jag', 'sv: Så här: jag ringde när jag')],
  ['a colour without quotes between braces', false, change('site.yaml', "light: '#8a2a1c'", 'light: #8a2a1c')],
  ['a quotation mark inside a value', false, change(sv, 'Papper och penna', 'Papper, "lappar" och penna')],
  ['a name before an email address', false, change('site.yaml', 'name: Redaktionen', 'name: Redaktionen\n  email: Anna <anna@exempel.se>')],
  ['a licence and a package in the folder', true, write('LICENSE', 'MIT'), write('package.json', '{}')],
  ['files of both languages in each other’s folder', false, (folder) => { const [a, b] = [sv, en].map((path) => readFileSync(join(folder, path), 'utf8')); write(sv, b ?? '')(folder); write(en, a ?? '')(folder); }],
]; // prettier-ignore

/** What people do who have never written such files, each tried by hand. */
const firstDays: readonly Mistake[] = [
  ['a language by its name', false, change('site.yaml', 'name: Nordkaj', 'languages: [svenska]\nname: Nordkaj')],
  ['a language that is no list', false, change('site.yaml', 'name: Nordkaj', 'languages: sv, en\nname: Nordkaj')],
  ['a colour in the quotes of Word', false, change('site.yaml', "'#8a2a1c'", '”#8a2a1c”')],
  ['a colour by its name', false, change('site.yaml', "'#8a2a1c'", 'röd')],
  ['a currency as it is spoken', false, change('site.yaml', 'name: Nordkaj', 'currency: kr\nname: Nordkaj')],
  ['an address without its beginning', false, change('site.yaml', 'url: http://intranet', 'url: intranet.exempel')],
  ['an address with å', false, change('site.yaml', 'slug: loften', 'slug: löften')],
  ['a title for a key in the order', true, change('site.yaml', '- write-it-down', '- Skriv upp det')],
  ['an old address as it stands in the browser', false, change(sv, 'theme: promises', 'theme: promises\naliases: [/sv/artiklar/ring-alltid/]')],
  ['a title that begins with a dash', false, change(sv, 'title: Ring tillbaka', 'title: - Ring tillbaka')],
  ['a word for the id of its term', false, change(sv, '<Term id="promise">', '<Term id="löfte">')],
  ['a title for a key in a link', true, change(sv, 'article:write-it-down', 'article:Skriv upp det')],
  ['a component in Swedish', false, change(sv, '<Phrases>', '<Fraser>')],
  ['minutes with their unit', true, change(sv, 'minutes={15}', 'minutes="15 min"')],
  ['a file on a drive of the office', false, words('Läs [mallen](G:/Gemensam/Min%20mall.docx).')],
  ['a file on a server of the office', false, words('Läs [mallen](file://server/mallar/mall.docx).')],
  ['a bullet of Word’s second level', true, change(sv, '- Du ringer då.', 'o\tDu ringer då.')],
  ['a dash among the hyphens of a list', true, change(sv, '- ”Jag vet inte än, men du hör av mig.”', '– ”Jag vet inte än, men du hör av mig.”')],
  ['a dash at the head of a list', true, change(sv, '- ”Jag ringer på torsdag klockan två.”', '– ”Jag ringer på torsdag klockan två.”')],
  ['a Word document that was renamed', false, write(sv, Buffer.from('504b0304140006000800', 'hex'))],
  ['a web page that was saved', false, write(sv, '<!DOCTYPE html><html><body>Ring</body></html>')],
  ['a shortcut to a file', true, (folder) => { symlinkSync('sources.yaml', join(folder, 'paths.yaml')); }],
  ['a folder with the name of a file', true, (folder) => { mkdirSync(join(folder, 'notes.mdx')); }],
  ['a list from which the last entry was taken', false, change('site.yaml', '    articles:\n      - call-back # the small ones first\n      - write-it-down\n', '    articles:\n')],
  ['a version that is a whole number', false, ...inQuiz("version: '1.0'", 'version: 1')],
  ['site.yaml cannot be read', false, change('site.yaml', 'title:', 'title: [')],
]; // prettier-ignore

/** Every kind, in the order of the list that they come from. */
export const mistakes: readonly Mistake[] = [...notBuilt, ...silent, ...unseen, ...told, ...firstDays];
