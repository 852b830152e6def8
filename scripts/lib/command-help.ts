import { commandDashes, commandWords } from './engine.ts';
import type { InLanguages } from './options.ts';

const call = (command: string, parameters = ''): string =>
  `${commandWords(command)}${parameters === '' ? '' : `${commandDashes} ${parameters}`}`;

const contentSv = 'PLAYBOOK_CONTENT anger en annan innehållsmapp än content/.';
const contentEn = 'PLAYBOOK_CONTENT chooses another content folder than content/.';
const verboseSv =
  '  --verbose         det som Astro skriver ut, på engelska, för den som letar efter ett fel i programmet';
const verboseEn = '  --verbose         what Astro prints, for whoever is looking for a fault in the program';
const langSv = '  --lang sv|en      språket i det som skrivs ut; annars handbokens första språk';
const langEn =
  '  --lang sv|en      the language of what is printed; otherwise the first language of the playbook';

/** What each command does and takes, in full. */
export const commandHelp = {
  check: {
    sv: `${call('check')}: vad som är fel eller saknas i innehållsmappen, med fil och rad

  --json            för andra program: regel, slag, uppgifter, vikt och text
  --readability     också antal ord och läsbarhet för varje text
  --errors          bara det som hindrar att webbplatsen publiceras
${langSv}

${contentSv}
Kommandot slutar med 0 när det inte finns något att rätta, med 1 när webbplatsen inte kan publiceras
och med 2 när den kan publiceras men något kan bli bättre.`,
    en: `${call('check')}: what is wrong or missing in the content folder, with file and line

  --json            for other programs: rule, kind, parameters, weight and text
  --readability     also the number of words and the readability of every text
  --errors          only what stops the site from being published
${langEn}

${contentEn}
It ends with 0 when there is nothing to correct, with 1 when the site cannot be published,
and with 2 when it can, but something could be better.`,
  },
  new: {
    sv: `${call('new', 'admit-mistakes --theme trust --sv "Erkänn felet" --en "Admit the mistake"')}

Skriver en ny artikel på varje språk som handboken har, med en vägledande mening på varje plats,
och lägger till den i temat i site.yaml. Den är ett utkast tills du tar bort raden draft: true. Nyckeln är ett kort engelskt namn på ämnet: admit-mistakes.

  --theme <nyckel>  temat i site.yaml som artikeln hör till
  --sv, --en        titeln på varje språk som handboken har
  --owner <namn>    den som ansvarar för texten, eller dennes e-postadress
  --from-word <fil.docx>   tar texten ur ett Worddokument: rubriker, listor, tabeller, länkar, noter och bilder.
                    Artikeln får dokumentets språk; titeln på det andra språket kan vänta
${langSv}

${contentSv}`,
    en: `${call('new', 'admit-mistakes --theme trust --sv "Erkänn felet" --en "Admit the mistake"')}

Writes a new article in every language of the playbook, with a guiding sentence in every place,
and adds it to the theme in site.yaml. It is a draft until you remove the line draft: true. The key is a short English name for the subject: admit-mistakes.

  --theme <key>     the theme in site.yaml that the article belongs to
  --sv, --en        the title in each language of the playbook
  --owner <name>    who is responsible for the text, or their email address
  --from-word <file.docx>  takes the text from a Word document: headings, lists, tables, links, notes, pictures.
                    The article has the language of the document; the title in the other can wait
${langEn}

${contentEn}`,
  },
  init: {
    sv: `${call('init', '<mapp>')}

Skriver en ny handbok: en liten men komplett mapp med texter att byta ut. Du får frågor om det som inget val anger.
Finns det redan något i mappen skrivs ingenting.

  --name "Nordkaj AB"          företagets namn
  --languages sv,en            språken; det första erbjuds först
  --currency SEK               valutan i kalkylatorn
  --colour '#1f5a4c'           er färg; syns den för dåligt tas den närmaste som syns
  --contact "Redaktionen"      vem som svarar på frågor
  --email namn@exempel.se      adressen som läsarna skriver till
  --from-word <fil.docx>       en artikel ur ett Worddokument, utöver dem som följer med
  --ci github|gitlab           ett recept som kontrollerar, bygger och publicerar
  --lang sv|en                 språket i det som skrivs ut; annars handbokens första språk`,
    en: `${call('init', '<folder>')}

Writes a new playbook: a small, complete folder with texts to replace. You are asked about what no option says.
If there is something in the folder already, nothing is written.

  --name "Nordkaj Ltd"         the name of the company
  --languages sv,en            the languages; the first is offered first
  --currency SEK               the currency of the calculator
  --colour '#1f5a4c'           your colour; if it is too faint, the nearest that is not is used
  --contact "The editors"      who answers questions
  --email name@example.com     the address that readers write to
  --from-word <file.docx>      an article from a Word document, in addition to those included
  --ci github|gitlab           a recipe that checks, builds and publishes
  --lang sv|en                 the language of what is printed; otherwise the first language of the playbook`,
  },
  build: {
    sv: `${call('build')}: kontrollerar innehållet och bygger den färdiga webbplatsen i dist/

${verboseSv}
${langSv}

${contentSv}
PLAYBOOK_OUT=<mapp> bygger någon annanstans, PLAYBOOK_BASE=/handbok/ för en undermapp på servern.
Det som är kvar att skriva publiceras aldrig. Om bygget misslyckas ligger den tidigare webbplatsen kvar.`,
    en: `${call('build')}: checks the content and builds the finished site in dist/

${verboseEn}
${langEn}

${contentEn}
PLAYBOOK_OUT=<folder> builds elsewhere, PLAYBOOK_BASE=/handbook/ for a sub-path on the server.
What is left to write is never published. If the build fails, the site that was there stays.`,
  },
  start: {
    sv: `${call('start')}: bygger webbplatsen och visar den på http://localhost:4321

Det som är kvar att skriva visas också.
${verboseSv}
${langSv}

${contentSv}
PORT=4322 visar den på en annan port.`,
    en: `${call('start')}: builds the site and serves it on http://localhost:4321

What is left to write is shown as well.
${verboseEn}
${langEn}

${contentEn}
PORT=4322 serves it on another port.`,
  },
  dev: {
    sv: `${call('dev')}: handboken på den här datorn medan du skriver, på http://localhost:4321

Sidan ändras när du sparar, och kontrollen körs.
  --port 4322       en annan port
${verboseSv}
${langSv}

${contentSv}`,
    en: `${call('dev')}: the playbook on this computer while you write, on http://localhost:4321

The page changes when you save, and the check runs.
  --port 4322       another port
${verboseEn}
${langEn}

${contentEn}`,
  },
  book: {
    sv: `${call('book')}: hela handboken som bok, en HTML-fil och en PDF på varje språk, i dist-book/

  --theme <nyckel>     ett tema
  --path <id>          en lärväg
  --workshop <nyckel>  en workshop, med allt som delas ut i den
  --all                allt detta
  --lang sv            på ett språk
  --date 2026-11-28    utgåvans dag; annars i dag

${contentSv}`,
    en: `${call('book')}: the whole playbook as a book, one HTML file and one PDF for each language, in dist-book/

  --theme <key>        one theme
  --path <id>          one learning path
  --workshop <key>     one workshop, with everything that is handed out in it
  --all                all of these
  --lang sv            in one language
  --date 2026-11-28    the day of the edition; today by default

${contentEn}`,
  },
  server: {
    sv: `${call('server', 'nginx')}: skriver ut inställningarna för er webbserver

För nginx, caddy, lighttpd eller apache. Språken och de webbplatser som får visa handboken i en ram
tas ur site.yaml, undermappen ur PLAYBOOK_BASE. Lägg det som skrivs ut bland serverns egna filer.

  --host <namn>     serverns namn; annars det i url i site.yaml
  --folder <mapp>   var filerna ligger på servern; annars /srv/www och undermappen
${langSv}

${contentSv}`,
    en: `${call('server', 'nginx')}: prints the settings of your web server

For nginx, caddy, lighttpd or apache. The languages and the sites that may show the playbook
in a frame come from site.yaml, the sub-path from PLAYBOOK_BASE. Put what is printed among the server's own files.

  --host <name>     the name of the server; otherwise that of url in site.yaml
  --folder <folder> where the files are on the server; otherwise /srv/www and the sub-path
${langEn}

${contentEn}`,
  },
  'in-step': {
    sv: `${call('in-step', '<nyckel> [<nyckel> …]')}

Kör det när du har läst texten på båda språken och sett att de säger samma sak. Om bara den ena
ändras sedan säger kontrollen och sidan till.

  --all             varje text som finns på båda språken
${langSv}

${contentSv}`,
    en: `${call('in-step', '<key> [<key> …]')}

Run it when you have read the text in both languages and seen that they say the same. If only one of
them changes after that, the check and the page say so.

  --all             every text that exists in both languages
${langEn}

${contentEn}`,
  },
  upgrade: {
    sv: `${call('upgrade')}: skriver om det i innehållet som en ny version av programmet vill ha på ett annat sätt

Visar varje rad som ändras, före och efter. Allt eller inget skrivs, och ingen fil tas bort.
  --dry-run         visa bara, skriv ingenting
${langSv}

${contentSv}
Kör ${commandWords('check')} efteråt: den säger vad du själv behöver ändra.`,
    en: `${call('upgrade')}: rewrites what a new version of the program wants in another way in the content

Shows every line that changes, before and after. All or nothing is written, and no file is removed.
  --dry-run         only show, write nothing
${langEn}

${contentEn}
Run ${commandWords('check')} afterwards: it says what you need to change yourself.`,
  },
} as const satisfies Readonly<Record<string, InLanguages>>;
