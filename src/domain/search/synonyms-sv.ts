/**
 * Words of working life that stand for each other, a ring a line, the loanwords of Swedish offices among them. They
 * are the language's and no company's: what one handbook means by its own words stands in its keywords and glossary.
 */
export const synonymsSv = `
abonnemang prenumeration avtal subscription
ansvar ansvarig skyldig ägarskap accountability ownership
arg sur upprörd förbannad irriterad missnöjd rasande besviken frustrerad ilsken ilska vredgad
aggressiv hotfull otrevlig skrika skälla gorma gapa svära bråkig arg
avböja neka vägra avslå nej avslag avvisa
avhopp bortfall kundflykt kundtapp churn attrition kundförlust
avsluta säga uppsägning uppsagd lämna sluta annullera
avslut closing closa deal affär stänga
avtal kontrakt överenskommelse agreement
befogenhet mandat beslutanderätt empowerment bemyndigande
behålla kvar stanna bevara retention retain
belöna belöning bonus premie förmån förmåner incitament incentive
bemötande attityd service vänlighet hövlighet artighet
berätta informera meddela upplysa säga kommunicera
beslut bestämma avgöra besluta decision
betala betalning kostnad avgift faktura
betänketid fundera tänka tvekan tveka tveksam velar osäker
billig prisvärd lågpris rabatt
bild uppfattning intryck image
bonus provision säljbonus kommission
brådska bråttom stress tidspress snabb hast
byråkrati krångel kontroll attest godkännande formalia
byta byte lämna konkurrent
chef ledare manager boss ledning teamledare
crm kundregister kunddatabas databas register
data uppgift uppgifter information
deadline tidsfrist tidpunkt sluttid utsatt
differentiera särskilja unik utmärka profilera
enkät undersökning survey frågeformulär
erbjudande offert anbud förslag pitch proposal
erkänna medge tillstå vidgå
ersättning kompensation gottgörelse skadestånd återbetalning kompensera
faktura räkning nota invoice
feedback återkoppling gensvar respons synpunkt synpunkter
fel misstag miss felsteg tabbe blunder brist skada
flexibel smidig anpassa
flytta överlämning överlåta handover
fråga fråge undra ställa
förfalskad falsk fejk fejka fejkad bluff deepfake påhittad
förstå fatta begripa begriplig
förening samarbete samverkan partnerskap teamwork
förhandla förhandling pruta
försening försenad sen dröjsmål dröja förseningar
försäljning sälja sälj sales säljare
förtroende tillit tilltro förlita lita trovärdighet trust
förväntan förväntning förväntningar förhoppning expectations
följa uppföljning uppfölja followup kontakta
garanti garantera lova löfte utfästelse
gdpr dataskydd personuppgift personuppgifter integritet
giveaway gåva present gratis gratisprov give
gissa uppskatta estimera bedöma
gräns gränser avstånd distans
hemifrån hemarbete hemmakontor distans distansarbete
grupp segment kategori kundgrupp indelning klassning
göra utföra verkställa
hjälp hjälpa bistå stöd stötta support assistera
invändning motargument protest tvekan
jaga jakt värva nykund prospektera prospektering
jargong fackspråk fikonspråk branschspråk
jobbig tjatig påträngande efterhängsen pushig pushy enträgen
jämföra jämförelse prisjämförelse benchmark
klaga klagomål reklamation reklamera missnöje complaint anmärkning
klar tydlig klarspråk begriplig klarhet
konflikt tvist bråk gräl osämja
konkurrent medtävlare rival
kontakt kontakta höra ringa mejla maila
kompis vän vänskap vänner polare
kritik kritisk negativ omdöme
kultur värderingar värdegrund anda mentalitet
kund klient köpare beställare uppdragsgivare customer
kundvård kundomsorg kundservice omsorg
kunskap kunnande kompetens expertis
kvalitet kvalité standard
leverans leverera leveranstid utkörning
lojal trogen trohet lojalitet loyalty stamkund återkommande
luddig otydlig vag diffus svävande oklar
lyssna lyssnande lyhörd höra uppmärksam
lögn ljuga osanning falsk vilseleda
löfte lova utfästelse åtagande hålla
marknad marknadsföring reklam annons
mejl mail epost meddelande
mål målsättning target budget kvot
målgrupp segment kundgrupp nisch
möte sammanträde träff kundmöte meeting
nisch specialisera specialist specialisering inriktning fokus
nöjd belåten tillfreds nöjdhet
nätverk networking nätverka nätverkande kontaktnät
nätet internet webben hemsida webbplats online google
omdöme recension betyg review recensioner omdömen
onboarding introduktion uppstart inkörning välkomna
omtanke omsorg empati medkänsla välvilja
ord snack prat rykte
osäker tveksam otrygg
personal medarbetare anställda kollegor kollega
pressa pressad press påtryckning tvinga pressure hard
pris prislapp kostnad prissättning avgift taxa
prioritera prioritering viktigast
privat personlig intim närgången
pålitlig tillförlitlig reliabel trovärdig redbar
påläst insatt kunnig informerad
rabatt prisavdrag prisnedsättning discount
rak ärlig uppriktig öppenhjärtig frispråkig
relation förhållande relationer kundrelation band
respekt hänsyn aktning
ringa telefon samtal påringning
rykte anseende renommé ryktesspridning word
råd rådgivning tips rekommendation vägledning advice
sanning sann ärlighet ärlig uppriktighet
signal varning tecken varningstecken
skuld skylla syndabock beskylla
skriva anteckna notera dokumentera anteckning
snabb snabbt fort tempo hastighet
spara lagra arkivera behålla
stor storkund nyckelkund key
styrka styrkor fördel förmåga
stanna kvar förbli
svar svara besked reply
sälja merförsäljning upsell merförsälj korsförsäljning
säljtävling tävling säljmål månadsmål
team grupp arbetslag avdelning
tacka tack tacksam uppskattning
tala prata säga snacka samtala
tid tidsplan tidtabell schema klockslag punktlig punktlighet
tystnad tyst tiga paus
tålamod uthållighet ihärdig tålmodig envis långsiktig
transparens öppenhet insyn transparent öppen transparency
ursäkt förlåt beklaga be
utbildning kurs träning inlärning
villkor finstilt bilaga klausul
vinst lönsam lönsamhet förtjänst intäkt
väg rutin process arbetssätt
vänlig snäll trevlig artig hövlig
värde värdefull nytta value
återkomma ringa svara
öppenhet transparens ärlighet
`;
