/**
 * Forms that no ending explains, a word a line: the base form first. What each stands for is the most usual reading;
 * a rarer one (*satt* of *sitta*) is found by its other forms.
 */
const texts: Readonly<Record<string, string>> = {
  sv: `
be bad bett ber
bjuda bjöd bjöds bjudit bjuden
bok böcker böckerna
bryta bröt brutit bruten brutna brutet
dra drog dragit dragen drar
driva drev drivit driven
falla föll fallit
finna fann funnit
försvinna försvann försvunnit försvunnen
förstå förstod förstått förstår
ge gav gett givit given givet givna ger
gå gick gått går
göra gjorde gjort gjord gjorda gör
hand händer händerna
hinna hann hunnit hinner
hålla höll hölls hållit hållen
komma kom kommit
lägga lade lagt lägger
ljuga ljög ljugit
låta lät låtit
rot rötter
skriva skrev skrivit skriven skrivet skrivna
skära skar skurit
slå slog slagit
sälja sålde sålt såld sålda säljer
säga sade sagt sagd säger
sätta satte satt sätter
stjäla stal stulit stulen
stå stod stått står
svika svek svikit sviken
ta tog tagit tagen tagna tar
tiga teg tigit
vinna vann vunnit
välja valde valt vald valda väljer
veta visste vetat vet
överta övertog övertagit
avstå avstod avstått
bestå bestod bestått
avbryta avbröt avbrutit`,
  en: `
begin began begun
break broke broken
bring brought
buy bought
catch caught
choose chose chosen
come came
deal dealt
do did done
draw drew drawn
drive drove driven
fall fell fallen
feel felt
find found
forget forgot forgotten
get got gotten
give gave given
go went gone
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lied lying
lose lost
make made
mean meant
meet met
pay paid
person people
ring rang rung
say said
see saw seen
sell sold
send sent
show shown
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
take took taken
teach taught
tell told
think thought
understand understood
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written`,
};

/** The base form of each irregular form of a language. */
export function irregularForms(language: string): ReadonlyMap<string, string> {
  return new Map(
    (texts[language] ?? '')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [base = '', ...forms] = line.split(' ');
        return forms.map((form) => [form, base] as const);
      }),
  );
}
