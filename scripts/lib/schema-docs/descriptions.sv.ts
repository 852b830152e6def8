/**
 * What the fields mean, in Swedish, by the schemas' own English sentences: the check's hints and docs/FORFATTARE.md. A test
 * finds a sentence that has no translation. What follows a sentence as a rule (default, optional, range) is in `endings`.
 */
export const sentences: Readonly<Record<string, string>> = {
  'What the questions rest on and what has not been tested, one paragraph each, for the page Methods.':
    'Vad frågorna vilar på och vad som inte är prövat, ett stycke för varje sak, till sidan Metod.',
  'Other sites that may show the playbook in a frame, such as https://company.sharepoint.com: only the address of the server.':
    'Andra webbplatser som får visa handboken i en ram, till exempel https://företaget.sharepoint.com: bara serverns adress.',
  // Articles and workshops
  'Pairs the translations: the same key in the Swedish and the English file.':
    'Håller ihop översättningarna: samma nyckel i den svenska och den engelska filen.',
  'The title, in the language of the file.': 'Titeln, på filens språk.',
  'What the article wants to say, in one sentence. It opens the page and is shown in lists.':
    'Det som artikeln vill säga, i en mening. Den inleder sidan och visas i listor.',
  'The key of a theme in site.yaml.': 'Nyckeln till ett tema i site.yaml.',
  'Who it is for, in a few words: Everyone who deals with customers.':
    'Vem den är till för, med några få ord: Alla som har kundkontakt.',
  'Which dimensions of the self-assessment it helps with: clarity, promises, …':
    'Vilka områden i självskattningen som den hjälper till med: clarity, promises, …',
  'Keys of articles to read next, two to four.': 'Nycklar till artiklar att läsa härnäst, två till fyra.',
  'Ids from sources.yaml of all the sources that the text rests on.':
    'Id från sources.yaml, alla källor som texten stöder sig på.',
  'How many minutes it takes to read.': 'Hur många minuter den tar att läsa.',
  'What readers call it and ask for in their own words: words, phrases, whole questions. The search uses them; they are not shown.':
    'Vad läsare kallar det och frågar efter med egna ord: ord, fraser, hela frågor. De används av sökningen och visas inte.',
  'Earlier names of the file, without folder and extension. Links to the old addresses lead to the new one.':
    'Filens tidigare namn, utan mapp och ändelse. Länkar till de gamla adresserna leder till den nya.',
  'true while the text is being written: npm run dev and npm start show it, and the published site is without it.':
    'true medan texten skrivs: npm run dev och npm start visar den, men den finns inte på den publicerade webbplatsen.',
  'Who is responsible for the text: a name or an email address.':
    'Vem som ansvarar för texten: ett namn eller en e-postadress.',
  'The day when somebody last checked that the text is still right, 2026-11-21.':
    'Dagen då någon senast kontrollerade att texten fortfarande stämmer, 2026-11-21.',
  'How long that is good for, such as 12 months: npm run check says when the day approaches, and whose text it is.':
    'Hur länge det gäller, till exempel 12 månader: npm run check säger till när dagen närmar sig, och vem som ansvarar för texten.',
  'What has changed, the latest first, for the page and the feed of what is new. Default: none, and the page says when the text was updated.':
    'Vad som har ändrats, det senaste först, för sidan och flödet med nyheter. Förval: inget, och sidan säger när texten gicks igenom.',
  'The day, 2026-11-21.': 'Dagen, 2026-11-21.',
  'What is new to a reader, in a sentence, in the language of the file.':
    'Vad som är nytt för en läsare, i en mening, på filens språk.',
  'The day when the text was last reviewed, 2026-11-21.': 'Dagen då texten senast gicks igenom, 2026-11-21.',
  'What the group has afterwards that it did not have before, in one sentence.':
    'Vad gruppen har efteråt som den inte hade innan, i en mening.',
  'How long it takes in all. The minutes of the agenda must add up to exactly this.':
    'Hur lång tid den tar sammanlagt. Agendans minuter ska bli precis så många.',
  'How many, and who: 3–8 new employees and a facilitator.':
    'Hur många, och vilka: 3–8 nyanställda och en handledare.',
  'Parts of the site that it cannot do without; if site.yaml has turned one of them off, the workshop has no page.':
    'Delar av webbplatsen som workshoppen kräver. Är någon av dem avstängd i site.yaml får den ingen sida.',
  'What must be in the room, one thing per line.': 'Vad som måste finnas i rummet, en sak per rad.',
  'What the facilitator does beforehand, in order, and when: A week before: …':
    'Vad handledaren gör i förväg, i tidsordning: En vecka före: …',
  'The steps in order. The page works out the times; the text has one `<Step>` for each.':
    'Stegen i ordning. Sidan räknar ut klockslagen, och texten har en `<Step>` för varje steg.',
  'How long the step takes, in whole minutes.': 'Hur lång tid steget tar, i hela minuter.',
  'What happens, in a few words: In pairs. It is the heading of its `<Step>` in the text.':
    'Vad som händer, med några ord: Två och två. Det blir rubriken på sitt `<Step>` i texten.',
  'The title of the participant sheet, which the text holds in `<Sheet>`.':
    'Rubriken på deltagarbladet. Det som står på bladet skrivs i `<Sheet>`.',
  'Keys of articles for the facilitator to read first.': 'Nycklar till artiklar som handledaren läser först.',
  'Its place in the list, low numbers first; the same in both languages.':
    'Platsen i listan, låga tal först; densamma på båda språken.',
  // The calculator
  'What applies to every example that does not say otherwise; one entry per input, each with its source.':
    'Det som gäller för varje exempel som inte säger något annat. En post för varje fält i kalkylatorn, var och en med sin källa.',
  'What the programme adds to retention: 0.03 is three percentage points.':
    'Hur mycket satsningen höjer andelen som stannar: 0.03 är tre procentenheter.',
  'Where the value comes from, or that it is assumed. Shown beside the input.':
    'Var värdet kommer ifrån, eller att det är antaget. Visas vid fältet.',
  'The Swedish text.': 'Den svenska texten.',
  'The English text.': 'Den engelska texten.',
  'Annual cost of the programme.': 'Vad satsningen kostar om året.',
  'For how many years the programme is counted.': 'Hur många år satsningen räknas på.',
  'Annual discount rate.': 'Diskonteringsränta per år.',
  'How much the number of customers is meant to grow in a year.':
    'Hur mycket antalet kunder är tänkt att växa på ett år.',
  'Complaints made in public.': 'Klagomål som syns för andra.',
  'How many people one complaint reaches.': 'Hur många ett klagomål når.',
  'Fraction of those reached who would avoid the company or stop buying.':
    'Andelen av dem som nås som säger att de skulle undvika företaget eller sluta handla där.',
  'Fraction of the harm that a good recovery undoes; at most 1.':
    'Andelen av skadan som en god gottgörelse tar bort; högst 1.',
  'Fraction of the influenced who are customers.': 'Andelen av de påverkade som är kunder.',
  'Fraction of the influenced who were thinking of buying; together with customerShare at most 1.':
    'Andelen av de påverkade som tänkte köpa; tillsammans med customerShare högst 1.',
  'Chance that an influenced customer really leaves.': 'Risken att en påverkad kund verkligen lämnar er.',
  'Chance that an influenced prospect would have bought.':
    'Sannolikheten att en påverkad presumtiv kund annars hade köpt.',
  'New deals in a year.': 'Nya affärer om året.',
  'Value of a deal at list price.': 'Vad en affär är värd till listpris.',
  'Days from the first meeting to the signature.': 'Dagar från första mötet till underskrift.',
  'Fraction of those days that would be saved; 0 leaves it to the reader.':
    'Andelen av de dagarna som skulle sparas; 0 överlåter det åt läsaren.',
  'Discount that would not be needed, as a fraction of the list price; 0 leaves it to the reader.':
    'Rabatt som inte skulle behöva ges, som andel av listpriset; 0 överlåter det åt läsaren.',
  'Example companies. The page opens with the first.': 'Exempelföretag. Sidan öppnas med det första.',
  'The key of the example; never changes.': 'Exemplets nyckel; ändras aldrig.',
  'The name in the list of examples.': 'Namnet i listan över exempel.',
  'What kind of company it is, in one or two sentences.':
    'Vad det är för slags företag, i en eller två meningar.',
  'Where its figures come from; say so if they are invented. Shown beside its inputs.':
    'Var siffrorna kommer ifrån; säg till om de är påhittade. Visas vid fälten.',
  'Its customers, in 1 to 12 groups.': 'Dess kunder, i 1 till 12 grupper.',
  'What the group is called.': 'Vad gruppen kallas.',
  'Number of customers at the start of the year.': 'Antalet kunder när året börjar.',
  'Revenue per customer per year.': 'Intäkt per kund och år.',
  'Contribution margin as a fraction of the revenue; negative where the customers cost money.':
    'Täckningsbidrag som andel av intäkten; negativt där kunderna kostar pengar.',
  'Fraction of the customers who are still there a year later.':
    'Andelen av kunderna som är kvar ett år senare.',
  'Cost to win one customer, onboarding included.':
    'Vad det kostar att vinna en kund, med uppstarten inräknad.',
  'Its own values where they differ from the defaults.': 'Egna värden, där de skiljer sig från förvalen.',
  // The glossary and the sources
  'Names the term in `<Term id="…">`; never changes.': 'Begreppets namn i `<Term id="…">`; ändras aldrig.',
  'The word, in lower case unless it is a name.': 'Ordet, med liten bokstav om det inte är ett namn.',
  'What it means, in one or two sentences that can be understood on their own.':
    'Vad det betyder, i en eller två meningar som går att förstå var för sig.',
  'Words that mean exactly the same. The page shows them, and the search knows them.':
    'Ord som betyder precis samma sak. Sidan visar dem och sökningen känner till dem.',
  'Words that people search for although they mean something else: related, wider, narrower or wrong. The search uses them; they are not shown.':
    'Ord som folk söker på fast de betyder något annat: besläktade, vidare, snävare eller fel. De används av sökningen och visas inte.',
  'Other forms of the word itself, for the search.': 'Andra former av själva ordet. De används av sökningen.',
  'Ids of other terms.': 'Id för andra begrepp.',
  'The key of the article to read about it.': 'Nyckeln till artikeln att läsa om det.',
  'Names the source in an article’s frontmatter and in `<Claim source="…">`; never changes.':
    'Källans namn i fälten överst i en artikel och i `<Claim source="…">`; ändras aldrig.',
  'How well it is known: evidence (studied), survey (people were asked), practice (working experience), rule-of-thumb, law-or-standard (laid down or agreed, not measured).':
    'Hur väl det är känt: evidence (forskning), survey (enkät), practice (erfarenhet), rule-of-thumb (tumregel), law-or-standard (lag eller standard).',
  'Author (year). Title. Journal volume(issue), pages.':
    'Författare (år). Titel. Tidskrift årgång(nummer), sidor.',
  'A DOI or an official address. Optional; it is only printed and never fetched.':
    'En DOI eller officiell adress. Frivilligt; den skrivs bara ut och hämtas aldrig.',
  'The citation in this language, for a source that has no title of its own.':
    'Hänvisningen på det här språket, för en källa som inte har någon egen titel.',
  'What the source shows.': 'Vad källan visar.',
  'What it does not show.': 'Vad den inte visar.',
  // The register check and the translations
  'The articles that the answers lead to.': 'Artiklarna som svaren leder till.',
  'The article on how a register is kept up to date.': 'Artikeln om hur ett register hålls aktuellt.',
  'The article on customer groups and what each of them is to get.':
    'Artikeln om kundgrupper och vad var och en ska få.',
  'The article on customers who have gone quiet. Its phrases (`<Phrases>`) are shown beside the list to call.':
    'Artikeln om kunder som har tystnat. Fraserna i den (`<Phrases>`) visas vid ringlistan.',
  'The article on keeping customers.': 'Artikeln om att behålla kunder.',
  'What each customer group gets, in a sentence or two.': 'Vad varje kundgrupp får, i en eller två meningar.',
  'What the largest customers get.': 'Vad de största kunderna får.',
  'What those in the middle get.': 'Vad de i mitten får.',
  'What the small ones get.': 'Vad de små får.',
  'What is done about those who have bought nothing for a year.':
    'Vad som görs åt dem som inte har köpt något på ett år.',
  'The articles, by key.': 'Artiklarna, efter nyckel.',
  'The workshops, by key.': 'Workshopparna, efter nyckel.',
  'The fingerprint of the Swedish text.': 'Den svenska textens fingeravtryck.',
  'The fingerprint of the English text.': 'Den engelska textens fingeravtryck.',
  'The day somebody saw that both say the same, 2026-11-21.':
    'Dagen då någon såg att båda säger samma sak, 2026-11-21.',
  // The page about the handbook
  'The heading of this part of the page.': 'Rubriken på den här delen av sidan.',
  'The day when the text was last reviewed, 2026-11-21; the page shows it.':
    'Dagen då texten senast gicks igenom, 2026-11-21; sidan visar den.',
  // Learning paths
  'Names the path; never changes.': 'Lärvägens namn; ändras aldrig.',
  'The anchor of the path on its page, in letters a–z and in its own language: /en/learning-paths/#sales.':
    'Det som står sist i adressen till lärvägen, utan å, ä och ö: /sv/larvagar/#nyanstalld.',
  'The role: New hire.': 'Rollen: Nyanställd.',
  'What the path leads to, in one or two sentences.': 'Vad lärvägen leder till, i en eller två meningar.',
  'The steps in order.': 'Stegen i ordning.',
  'The key of an article to read.': 'Nyckeln till en artikel att läsa.',
  'A part of the site to use. Left out if site.yaml has turned it off.':
    'En del av webbplatsen att använda. Utelämnas där site.yaml har stängt av den.',
  'The key of a workshop to take part in or to lead.':
    'Nyckeln till en workshop att vara med på eller att leda.',
  'Why this step comes here, in one sentence to the reader.':
    'Varför steget kommer här, i en mening till läsaren.',
  'The learning paths, in the order of the page.': 'Lärvägarna, i sidans ordning.',
  // The self-assessment
  'Names the self-assessment; attempts are stored under it.':
    'Självskattningens namn; svaren lagras under det.',
  'major.minor. Raise the minor version when you add or retire questions (with since and until), the major one when the meaning of a question, an effect or a weight changes. Major versions are never compared.':
    'Två tal med punkt emellan. Höj det andra när du lägger till eller tar bort frågor (med since och until), det första när innebörden av en fråga, en effekt eller en vikt ändras. Svar från olika första tal jämförs aldrig.',
  'Every version that people have answered, with the fingerprint of its meaning. When they stop agreeing the check says what to write. Empty, [], as long as nobody has answered: then everything is free to change.':
    'Varje version som någon har svarat på, med fingeravtrycket av dess innebörd. När de inte längre stämmer säger kontrollen vad du ska skriva. Tomt, [], så länge ingen har svarat: då går allt att ändra.',
  'Marks of what the options said, by question, so that texts that have changed places are found. The check says what to write. Default: nothing is compared.':
    'Märken för hur alternativen löd, fråga för fråga, så att texter som har bytt plats upptäcks. Kontrollen säger vad du ska skriva. Förval: inget jämförs.',
  'The ids of the questions that the version brought in, so that one that is gone can be named.':
    'Id för frågorna som kom med versionen, så att en som är borta kan nämnas.',
  'How long it takes, in minutes; shown before it begins.':
    'Hur lång tid den tar, i minuter; visas innan den börjar.',
  'After how many days to suggest taking it again; until then answers can be changed.':
    'Efter hur många dagar det är dags att göra om den; fram till dess går svaren att ändra.',
  'With fewer answers than this, a dimension gets no score.': 'Med färre svar än så får området ingen poäng.',
  'With a smaller share of the questions that apply, a dimension gets no score.':
    'Med en mindre andel av de aktuella frågorna besvarade får området ingen poäng.',
  'How certain the scores are.': 'Hur säkra poängen är.',
  'true until you have measured figures of your own; the pages say so.':
    'true tills ni har mätt upp egna tal; sidorna talar om det.',
  'How certain a change must be to count as one.':
    'Hur säker en förändring måste vara för att räknas som en.',
  'For the score of one dimension.': 'För poängen i ett område.',
  'Standard deviation of the scores among people, in points of 100.':
    'Poängens standardavvikelse mellan personer, på skalan 0–100.',
  'Reliability of the score, 0 up to but not 1.':
    'Poängens tillförlitlighet (reliabilitet), från 0 upp till men inte med 1.',
  'For the overall score.': 'För helheten.',
  'What the self-assessment is called.': 'Vad självskattningen heter.',
  'What it measures, said before it begins, one sentence each.':
    'Vad den mäter, en mening för varje sak. Visas innan den börjar.',
  'What it does not measure.': 'Vad den inte mäter.',
  'The answer scales, by id.': 'Svarsskalorna, efter id.',
  'Shown before the question: In the last four weeks:': 'Visas före frågan: De senaste fyra veckorna:',
  'The answers in words, from the first step to the last.':
    'Svaren i ord, från det första steget till det sista.',
  'The label of “not applicable”.':
    'Svaret för den som inte har varit med om saken, till exempel ”Det har inte varit aktuellt”.',
  'The bands of the score, the first from 0.': 'Poängens nivåer, den första från 0.',
  'Names the band.': 'Nivåns namn i filen.',
  'The lowest rounded score of the band.': 'Den lägsta avrundade poängen på nivån.',
  'One to three words.': 'Ett till tre ord.',
  'What it means, and what to do; friendly and plain.':
    'Vad nivån betyder och vad man kan göra, vänligt och rakt.',
  'What is measured, in the order in which it is shown.': 'Det som mäts, i den ordning som det visas.',
  'Names the dimension; articles and team contributions refer to it.':
    'Områdets namn i filen; artiklar och teambidrag hänvisar till det.',
  'Shown beside its bar.': 'Visas bredvid stapeln.',
  'What a person with a high score does.': 'Vad den som får hög poäng gör.',
  'Keys of the articles that help with it.': 'Nycklar till artiklarna som hjälper till med det.',
  'Its own measured figures.': 'Egna uppmätta tal.',
  'The questions.': 'Frågorna.',
  'Short and for ever the same, such as q-1: answers are stored under it.':
    'Ett kort namn som aldrig ändras, till exempel q-1: svaren lagras under det.',
  'The dimension it counts in, one of those above.': 'Området som den räknas i, ett av dem ovan.',
  'core is asked of everyone; deepening is offered after the review.':
    'core ställs till alla; deepening erbjuds efter genomgången.',
  'How much it counts in its dimension.': 'Hur mycket den räknas i sitt område.',
  'Keys of the articles it is about, the nearest first. The question is shown at the end of each of them.':
    'Nycklar till artiklarna som den handlar om, den närmaste först. Frågan visas sist i var och en av dem.',
  'The version that brought it in.': 'Versionen som den kom med i.',
  'The first version that no longer asks it.': 'Den första versionen som inte längre ställer den.',
  'The question; it is the heading of its page, so keep it to a line or two.':
    'Frågan. Den är rubrik på sin sida, så håll den till en eller två rader.',
  'What has happened, said before the question.': 'Vad som har hänt. Visas före frågan.',
  'A scale in words, such as how often.': 'En skala med ord, till exempel hur ofta.',
  'The scale it is answered on, one of those above.': 'Skalan som den besvaras på, en av dem ovan.',
  'Whether the last step is the worst. For something that easily happens, never for a question with “not”.':
    'true om det sista steget är det sämsta. För sådant som lätt händer, aldrig för en fråga med ”inte”.',
  'Whether “it did not come up” is one of the answers.':
    'true om det går att svara ”det har inte varit aktuellt”.',
  'A situation: choose the best and the worst of some actions.':
    'En situation: välj det bästa och det sämsta av några sätt att handla.',
  'Three to six actions.': 'Tre till sex sätt att handla.',
  'Names the option; answers are stored under it, so it never changes its meaning.':
    'Alternativets namn; svaren lagras under det, så det får aldrig byta innebörd.',
  'The text of the option.': 'Alternativets text.',
  'How good the action is, 0 (worst) to 1 (best).':
    'Hur bra det är att handla så, från 0 (sämst) till 1 (bäst).',
  'What is said about the option after the result: one or two sentences.':
    'Vad som sägs om alternativet efter resultatet, i en eller två meningar.',
  'Choose all that fit.': 'Välj alla som stämmer.',
  'Two to eight options; the positive weights add up to 1.':
    'Två till åtta alternativ; de positiva vikterna blir 1 tillsammans.',
  'Its share of the whole score; negative for what does harm.':
    'Dess andel av hela poängen; negativ för det som skadar.',
  'Put things in order.': 'Sätt saker i ordning.',
  'The ids of all options in the best order.': 'Alla alternativs id i den bästa ordningen.',
  'What is put in order.': 'Det som ska ordnas.',
  'Why the best order is the best, said after the result.':
    'Varför den ordningen är bäst. Visas efter resultatet.',
  'Things to do that are suggested after the result.': 'Saker att göra som föreslås efter resultatet.',
  'Names the action; never changes.': 'Handlingens namn; ändras aldrig.',
  'The article it comes from.': 'Artikeln som den kommer ifrån.',
  'What a person decides to do, beginning with a verb, this week or next.':
    'Vad en person bestämmer sig för att göra, med ett verb först, den här veckan eller nästa.',
  // The site
  'The format that the folder is written in; npx trust-playbook upgrade looks after it. Default: 1, the first.':
    'Formatet som mappen är skriven i; npx trust-playbook upgrade sköter det. Förval: 1, det första.',
  'The company, as it is named in the page titles and the footer.':
    'Företaget, som det står i sidornas titlar och i sidfoten.',
  'What the playbook is called.': 'Vad handboken heter.',
  'What the playbook is for, in one sentence, on the home page.':
    'Vad handboken är till för, i en mening, på startsidan.',
  'The address of the site, without a sub-path (PLAYBOOK_BASE sets that): used only in the head of the pages and in the sitemap.':
    'Webbplatsens adress, utan undermapp (den anges med PLAYBOOK_BASE). Den används bara i sidornas huvud och i webbplatskartan.',
  'The languages that are published.': 'Språken som publiceras.',
  'The language offered first on the start page.': 'Språket som erbjuds först på startsidan.',
  'The currency of the calculator, ISO 4217.': 'Kalkylatorns valuta, enligt ISO 4217.',
  'The one colour of the site; its contrast against the page is checked.':
    'Webbplatsens enda färg; kontrasten mot sidan kontrolleras.',
  'The accent on the light page, #rrggbb.': 'Färgen på den ljusa sidan, #rrggbb.',
  'The accent on the dark page, #rrggbb.': 'Färgen på den mörka sidan, #rrggbb.',
  'Whom readers turn to.': 'Vem läsarna vänder sig till.',
  'Who answers questions about the playbook. A name that is the same in both languages may be written once.':
    'Vem som svarar på frågor om handboken. Ett namn som är detsamma på båda språken får skrivas en gång.',
  'The address that readers write to.': 'E-postadressen som läsarna skriver till.',
  'Which parts of the site are on; a part that is off has no page and no links.':
    'Vilka delar av webbplatsen som är på; en avstängd del har ingen sida och ingen länk.',
  'The self-assessment.': 'Självskattningen.',
  'The calculator.': 'Kalkylatorn.',
  'The team overview.': 'Teamöversikten.',
  'The register check, which answers from a company’s own order list.':
    'Registerkontrollen, som svarar utifrån företagets egen orderlista.',
  'How the texts are kept up to date.': 'Hur texterna hålls aktuella.',
  'How often a text is reviewed if it does not say so itself, such as 12 months.':
    'Hur ofta en text ska gås igenom om den inte själv säger något annat, till exempel 12 månader.',
  'How long before the day npm run check begins to remind you.':
    'Hur lång tid i förväg som npm run check påminner.',
  'Whether each page says when its text was reviewed, by whom, and when it will be again.':
    'true om varje sida ska visa när texten gicks igenom, av vem, och när det är dags igen.',
  'Matters of taste in the check, which you can change or turn off.':
    'Smaksaker i kontrollen, som går att ändra eller stänga av.',
  'Rules to turn off: about, format, linked, questions, terms, point, length, typography, readability, spelling.':
    'Regler att stänga av: about, format, linked, questions, terms, point, length, typography, readability, spelling.',
  'The smallest number of words in an article.': 'Det minsta antalet ord i en artikel.',
  'The largest number of words in an article.': 'Det högsta antalet ord i en artikel.',
  'The highest LIX of a Swedish text.': 'Högsta LIX i en svensk text.',
  'How many other articles must link to each article in their text.':
    'Hur många andra artiklar som måste länka till varje artikel i sin text.',
  'The largest number of words in the point of an article.': 'Det högsta antalet ord i en artikels point.',
  'The themes of the playbook, in order, each with its articles in order.':
    'Handbokens teman, i ordning, vart och ett med sina artiklar i ordning.',
  'The key that articles name as their `theme`.': 'Nyckeln som artiklar anger som sitt `theme`.',
  'The address of the theme page, in letters a–z and in its own language: /en/themes/<slug>/.':
    'Temasidans adress, utan å, ä och ö, på sitt eget språk: /sv/teman/<slug>/.',
  'The name of the theme, one or two words.': 'Temats namn, ett eller två ord.',
  'What the theme is about, in one sentence.': 'Vad temat handlar om, i en mening.',
  'The keys of the articles in reading order. Articles not listed come last, by title.':
    'Artiklarnas nycklar i läsordning. Artiklar som inte är med i listan kommer sist, i bokstavsordning.',
};

/** What follows a description: the default, the range, that the field may be left out. */
export const endings: readonly (readonly [pattern: RegExp, swedish: string])[] = [
  [/ From (-?\d+) to (\d+)\.$/u, ' Från $1 till $2.'],
  [/ Optional\.$/u, ' Frivilligt.'],
  [/ Default: none\.$/u, ' Förval: inga.'],
  [/ Default: never\.$/u, ' Förval: aldrig.'],
  [/ Default: 1 month\.$/u, ' Förval: 1 månad.'],
  [/ Default: updated\.$/u, ' Förval: updated.'],
  [/ Default: general advice\.$/u, ' Förval: allmänna råd.'],
  [/ Default: the contact of site\.yaml\.$/u, ' Förval: kontakten i site.yaml.'],
  [/ Default: review\.every of site\.yaml\.$/u, ' Förval: review.every i site.yaml.'],
  [/ Default: nothing\.$/u, ' Förval: ingenting.'],
  [/ Default: both\.$/u, ' Förval: båda.'],
  [/ Default: those above\.$/u, ' Förval: de som står ovan.'],
  [/ Default: it is asked\.$/u, ' Förval: den ställs.'],
  [/ Default: the first of the major version\.$/u, ' Förval: den första med samma första tal.'],
  [/ Default: computed from the number of words\.$/u, ' Förval: räknas fram ur antalet ord.'],
  [/ Default: (true|false|sv|core|SEK|[\d.]+)\.$/u, ' Förval: $1.'],
];
