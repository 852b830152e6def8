/**
 * Words of working life that stand for each other, a ring a line, the loanwords of Swedish offices among them. They
 * are the language's and no company's: what one handbook means by its own words stands in its keywords and glossary.
 */
export const synonymsSv = `
abonnemang prenumeration avtal subscription
aggressiv hotfull otrevlig skrika skälla gorma gapa svära bråkig arg
ansvar ansvarig skyldig ägarskap accountability ownership
arg sur upprörd förbannad irriterad missnöjd rasande besviken frustrerad ilsken ilska vredgad
avböja neka vägra avslå nej avslag avvisa
avhopp bortfall kundflykt kundtapp churn attrition kundförlust
avsluta säga uppsägning uppsagd lämna sluta annullera
avslut closing closa deal affär stänga
avtal kontrakt överenskommelse agreement
befogenhet mandat beslutanderätt empowerment bemyndigande
behålla kvar stanna bevara retention retain
bekräfta bekräftelse kvittera sammanfatta
bekymmer problem svårighet knas strul trubbel
belöna belöning bonus premie förmån förmåner incitament incentive
bemötande attityd service vänlighet hövlighet artighet
beroende bunden inlåst inlåsning bindningstid
berätta informera meddela upplysa säga kommunicera
besked svar status statusuppdatering uppdatering
beslut bestämma avgöra besluta decision
besvikelse besviken missnöjd
betala betalning kostnad avgift faktura
betänketid fundera tänka tvekan tveka tveksam velar osäker
bild uppfattning intryck image
billig prisvärd lågpris rabatt
bluffa luras ljuga
bonus provision säljbonus kommission
brådska bråttom stress tidspress snabb hast
byråkrati krångel kontroll attest godkännande formalia
byta byte lämna konkurrent
chans möjlighet tillfälle
chef ledare manager boss ledning teamledare
crm kundregister kunddatabas databas register
data uppgift uppgifter information
deadline tidsfrist tidpunkt sluttid utsatt
differentiera särskilja unik utmärka profilera
dold gömd hemlig hemlighålla mörka dölja undanhålla förtiga tiga
dyr dyrare pris kostsam
effektiv effektivitet snabb produktiv
efterlevnad compliance regelverk regler policy
egoistisk girig egennytta
engagemang engagerad motivation driven drivkraft
enkät undersökning survey frågeformulär
envis enträgen uthållig
erbjudande offert anbud förslag pitch proposal
erfarenhet rutinerad senior
erkänna medge tillstå vidgå
ersättning kompensation gottgörelse skadestånd återbetalning kompensera
expert kunnig proffs specialist sakkunnig
faktura räkning nota invoice
falsk oärlig bedräglig fusk fuska lura luras lurad bluff
kontinuitet stadigvarande
feedback återkoppling gensvar respons synpunkt synpunkter
felfaktura felfakturering fakturafel feldebiterad debitera debitering faktura
fel misstag miss felsteg tabbe blunder brist skada
flexibel smidig anpassa
flexibilitet flexibel anpassningsbar
flytta överlämning överlåta handover
fokus fokusera koncentrera
formulera uttrycka ordval formulering
frikostig generös generositet givmild bjuda
fråga fråge undra ställa
följa uppföljning uppfölja followup kontakta
förbereda förberedelse förberedd planera planering
förbättra förbättring utveckla utveckling
fördröja dröja försena
förebygga förhindra undvika
föredöme förebild
förening samarbete samverkan partnerskap teamwork
förfalskad falsk fejk fejka fejkad bluff deepfake påhittad
förhandla förhandling pruta
förklara förklaring redogöra beskriva
förlora förlorad tappa tappad mista
förlust tapp bortfall
förlåtelse ursäkt förlåt
förpliktelse skyldighet ansvar
försening försenad sen dröjsmål dröja förseningar
försiktig varsam avvaktande
förskott delbetalning
förstående empatisk inkännande förståelse
förstå fatta begripa begriplig
försumma strunta ignorera nonchalera glömma
försäljning sälja sälj sales säljare
förtal ryktesspridning skvaller baktala
förtroende tillit tilltro förlita lita trovärdighet trust
förväntan förväntning förväntningar förhoppning expectations
garanti garantera lova löfte utfästelse
gdpr dataskydd personuppgift personuppgifter integritet
gissa uppskatta estimera bedöma
giveaway gåva present gratis gratisprov give
gnäll gnälla klaga
grundlös obefogad oberättigad orättvis
grupp segment kategori kundgrupp indelning klassning
gräns gränser avstånd distans
göra utföra verkställa
hastighet takt tempo
helhet helhetsbild överblick översikt
hemifrån hemarbete hemmakontor distans distansarbete
hemlighet sekretess konfidentiell
hinder hindra stoppa
hjälp hjälpa bistå stöd stötta support assistera
hot hota hotfull utpressning
huvudkund storkund nyckelkund
höja höjning ökning dyrare prishöjning
ihålig tom floskel floskler klyscha
inbjudan bjuda event evenemang
inkasso påminnelse betalningspåminnelse obetald förfallen
insats ansträngning arbete
inställning attityd synsätt hållning mindset
intern inom internt
intresserad intresse nyfiken nyfikenhet
invändning motargument protest tvekan
irritation irriterad irritera
jaga jakt värva nykund prospektera prospektering
jargong fackspråk fikonspråk branschspråk
jobbig tjatig påträngande efterhängsen pushig pushy enträgen
journal logg anteckning historik
jul julklapp julkort högtid
jämföra jämförelse prisjämförelse benchmark
jäv intressekonflikt partisk opartisk neutral oberoende objektiv
klaga klagomål reklamation reklamera missnöje complaint anmärkning
klandra skuld beskylla anklaga
klar tydlig klarspråk begriplig klarhet
knuffa pusha trycka
kolla kontrollera granska dubbelkolla
kolleger kollega arbetskamrat medarbetare
kompis vän vänskap vänner polare
komplicerad krånglig svårbegriplig snårig rörig
konflikt tvist bråk gräl osämja
konkurrent medtävlare rival
konsekvent konsekvens jämn
kontakt kontakta höra ringa mejla maila
korrekt rätt riktig
krav kräva fordra begära begäran
kritik kritisk negativ omdöme
kultur värderingar värdegrund anda mentalitet
kundbas kundstock kundregister
kundlojalitet lojalitet lojal
kundmissnöje missnöjd klagomål
kundnöjdhet nöjd nöjdhet nps csat
kundresa kundupplevelse upplevelse
kundtjänst kundservice support kundtjänsten
kundvård kundomsorg kundservice omsorg
kund klient köpare beställare uppdragsgivare customer
kunskap kunnande kompetens expertis
kvalitet kvalité standard
kvarhålla behålla bevara
kvitto underlag specifikation specificera
kyla kylig avvisande
känslig ömtålig laddad
lagning reparera laga åtgärda avhjälpa
ledtid leveranstid väntetid kötid kö
leverans leverera leveranstid utkörning
lita förlita förtroende
livslängd livstid livstidsvärde clv ltv
lockpris lockvara kampanj kampanjpris rea
lojalitetsprogram bonusprogram poängkort kundklubb
lojal trogen trohet lojalitet loyalty stamkund återkommande
luddig otydlig vag diffus svävande oklar
lyssna lyssnande lyhörd höra uppmärksam
långvarig långsiktig mångårig livslång
lätt enkel enkelt okomplicerad
löfte lova utfästelse åtagande hålla
lögn ljuga osanning falsk vilseleda
lösning lösa åtgärd
manipulera manipulation lura
manus script mall
marknad marknadsföring reklam annons
mejl mail epost meddelande
mikrostyra detaljstyra kontrollbehov övervaka kontroll
missförstånd missuppfattning missförstå missuppfatta
missköta slarva slarv slarvig
misstänksam misstro misstänka misstroende skeptisk skepsis
motivera argumentera övertyga övertala övertalning
muta mutor korruption bestickning
målgrupp segment kundgrupp nisch
mål målsättning target budget kvot
mänsklig människa personlig
möte sammanträde träff kundmöte meeting
nedprioritera strunta avstå
nisch specialisera specialist specialisering inriktning fokus
nyanställd nybörjare introduktion nykomling praktikant
nykund nyförsäljning kundanskaffning kundvärvning
nätet internet webben hemsida webbplats online google
nätverk networking nätverka nätverkande kontaktnät
nöjd belåten tillfreds nöjdhet
obekväm jobbig pinsam besvärlig
ogrundad obefogad felaktig
olycklig ledsen missnöjd
olönsam lönsam lönar lönsamhet förlustaffär
omdöme recension betyg review recensioner omdömen
omtanke omsorg empati medkänsla välvilja
onboarding introduktion uppstart inkörning välkomna
onödig överflödig
ord snack prat rykte
oro orolig bekymrad ängslig
osäker tveksam otrygg
otydlighet otydlig luddig
otålig otålighet stressad
oväntad överraskning överraska plötslig överraskande
paket paketering abonnemang
personal medarbetare anställda kollegor kollega
personkemi kemi relation
plikt skyldighet
plump oförskämd ohyfsad otrevlig
pressa pressad press påtryckning tvinga pressure hard
prioritera prioritering viktigast
pris prislapp kostnad prissättning avgift taxa
privat personlig intim närgången
pålitlig tillförlitlig reliabel trovärdig redbar
pålägg tillägg tilläggskostnad tilläggsavgift merkostnad
påläst insatt kunnig informerad
påminna påminnelse
rabatt prisavdrag prisnedsättning discount
rak ärlig uppriktig öppenhjärtig frispråkig
redovisa redogöra visa
referens referenser referenskund rekommendation rekommendera tipsa
relationsbygge relation relationsbyggande
relation förhållande relationer kundrelation band
representant kontaktperson kontakt
reservdel garanti service
respektera respekt hänsynsfull
respekt hänsyn aktning
resursbrist underbemannad hinner överbelastad tidsbrist ont fullbokad
riktlinje policy regel riktlinjer
ringa telefon samtal påringning
risk fara riskera
rykte anseende renommé ryktesspridning word
råd rådgivning tips rekommendation vägledning advice
rättelse rätta korrigera
rättvis rättvisa schysst juste rimlig skälig
röra krångla
sakkunskap expertis kunskap
sanning sann ärlighet ärlig uppriktighet
sekretess tystnadsplikt hemlig
semester frånvaro ledighet ledig vikarie sjuk
signal varning tecken varningstecken
självständig självständighet eget
skitsnack baksnack skvaller prata
skriftlig skriva dokumentera
skriva anteckna notera dokumentera anteckning
skuld skylla syndabock beskylla
smart klok
smicker smickra fjäska fjäsk insmickrande ställa
smyga smyg dold hemlig
småprata småprat kallprat socialisera
snabb snabbt fort tempo hastighet
spara lagra arkivera behålla
standardsvar mall autosvar
stanna kvar förbli
stor storkund nyckelkund key
strategi plan inriktning
styrka styrkor fördel förmåga
stämning atmosfär klimat
svar svara besked reply
svek svika bryta bruten brutet
svårtolkad otydlig
säkerhet trygg trygghet säker
sälja merförsäljning upsell merförsälj korsförsäljning
säljtävling tävling säljmål månadsmål
tacka tack tacksam uppskattning
tackkort tack julkort
tala prata säga snacka samtala
tappa förlora mista tapp
team grupp arbetslag avdelning
teknik metod
tid tidsplan tidtabell schema klockslag punktlig punktlighet
tillgänglig anträffbar nåbar nå kontaktbar
tillmötesgående serviceinriktad hjälpsam vänlig
tillväxt växa expandera
tjat tjata tjatig
tjänst service hjälp
transparens öppenhet insyn transparent öppen transparency
trygg trygghet säker
tumregel riktmärke schablon
tvinga tvång nödga pressa
tydliggöra förtydliga klargöra precisera
tystnad tyst tiga paus
tålamod uthållighet ihärdig tålmodig envis långsiktig
uppdrag uppgift jobb projekt
upphandling anbud offertförfrågan lou upphandla
upplevelse erfarenhet intryck
upprepa återkommande
uppskattning uppskatta beröm berömma tacksam
uppsägning säga lämna
ursäkt förlåt beklaga be
utbildning kurs träning inlärning
utelämna undanhålla förtiga
utnyttja missbruka
utvärdera utvärdering uppföljning
veckorapport rapport rapportera avrapportering
villkor finstilt bilaga klausul
vilseledande missvisande falsk vilseleda
vinst lönsam lönsamhet förtjänst intäkt
vårda vård sköta omsorg
väg rutin process arbetssätt
vänlig snäll trevlig artig hövlig
väntan vänta kö
värde värdefull nytta value
värva rekrytera locka
återbetala återbetalning ersättning pengar
återkomma ringa svara
återköp återkommande köpa
återvinna återvinning winback vinna
ödmjuk ödmjukhet prestigelös respektfull blygsam
öppenhet transparens ärlighet
överdriva överdrift överlova skryta skryt
överenskommelse avtal
överförsäljning överdebitera
överträffa överleverera
`;
