/** Texts of the page about the handbook, and of the frame of the methods page. */
export const about = {
  lead: 'Vem som står bakom handboken, vad som händer med det du skriver här och hur tillgänglig den är.',
  whoHeading: 'Vem som står bakom',
  who: '{title} ges ut av {company}. {contact} svarar på frågor och tar gärna emot rättelser.',
  privacyHeading: 'Vad som sparas, och var',
  privacyStored:
    'Svar i självskattningen, siffror i kalkylatorn, åtaganden, lästa artiklar och dina val av språk och utseende sparas i den här webbläsaren, på den här datorn eller telefonen. Inget av det skickas till {company} eller till någon annan.',
  privacyNone:
    'Handboken använder inga kakor, mäter inga besök och hämtar ingenting från andra webbplatser. Webbservern som visar sidorna kan föra en logg med tid, sida och IP-adress, och den som driver servern ansvarar för den. Servern ser aldrig vad du har svarat, räknat eller sökt efter.',
  privacyShared:
    'Den som använder samma webbläsare och samma inloggning som du kan se det du har sparat, och på en jobbdator kan it-avdelningen göra det. På en delad dator laddar du ner det du vill ha kvar och tar sedan bort allt. Den som samlar in teambidrag för en arbetsgivares räkning hanterar personuppgifter: arbetsgivaren ansvarar för dem och bör säga när filerna tas bort.',
  privacySafari:
    'En del webbläsare tar bort sparade uppgifter av sig själva. Safari kan göra det när du inte har besökt handboken på sju dagar. Ladda därför ner det du vill vara säker på att ha kvar.',
  privacyAction: 'Se, ladda ner eller ta bort det som är sparat',
  useHeading: 'Vad resultaten får användas till',
  use: 'Självskattningen är till för att du ska lära dig något. Den är inget prov, ger inget intyg och duger inte till att jämföra människor. Handboken ger ingen rätt att begära att få se ditt resultat, inte heller din chef.',
  accessibilityHeading: 'Tillgänglighet',
  accessibilityGoal:
    'Handboken är byggd för att uppfylla WCAG 2.2 på nivå AA. Varje sida är tänkt att gå att använda med bara tangentbord, med skärmläsare, i 400 procents förstoring, i mörkt läge och på papper. De undantag vi känner till står här nedanför. Artiklarna går att läsa utan JavaScript.',
  accessibilityTest:
    'Alla sidor kontrolleras automatiskt, i båda språken och i ljust och mörkt läge, varje gång handboken ändras. En automatisk kontroll hittar inte allt.',
  accessibilityGap:
    'Två saker vet vi är sämre än de borde: stora tabeller går att rulla i sidled på små skärmar, och diagrammens mönster kan vara svåra att skilja åt i mycket låg upplösning. Samma uppgifter står alltid som text i tabellen intill.',
  accessibilityContact: 'Stöter du på något som inte fungerar för dig, hör av dig till {contact}.',
  licenceHeading: 'Programvara och typsnitt',
  licence:
    'Handboken är byggd med Trust Playbook, som är fri programvara under MIT-licensen. Typsnitten Newsreader och Source Sans 3 är fria under SIL Open Font License 1.1 och hämtas från den här webbplatsen.',
};
