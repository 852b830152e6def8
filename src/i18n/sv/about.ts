/** Texts of the page about the handbook, and of the frame of the methods page. */
export const about = {
  lead: 'Vem som står bakom handboken, vad som händer med det du skriver här och hur tillgänglig den är.',
  whoHeading: 'Vem som står bakom',
  who: '{title} ges ut av {company}. {contact} svarar på frågor och tar gärna emot rättelser.',
  privacyHeading: 'Vad som sparas, och var',
  privacyStored:
    'Svar i självskattningen, siffror i kalkylatorn, åtaganden, lästa artiklar och dina val av språk och utseende sparas i den här webbläsaren, på den här datorn eller telefonen. Ingenting skickas till {company} eller till någon annan.',
  privacyNone:
    'Handboken använder inga kakor, mäter inga besök och hämtar ingenting från andra webbplatser. Webbservern som visar sidorna kan föra en vanlig logg över vilka sidor som hämtas, men den ser aldrig vad du har svarat eller räknat.',
  privacyShared:
    'Den som använder samma webbläsare och samma inloggning som du kan se det du har sparat. Sitter du vid en delad dator: ladda ner det du vill ha kvar och ta sedan bort allt.',
  privacySafari:
    'En del webbläsare tar bort sparade uppgifter av sig själva. Safari kan göra det när du inte har besökt handboken på sju dagar. Ladda därför ner det du vill vara säker på att ha kvar.',
  privacyAction: 'Se, ladda ner eller ta bort det som är sparat',
  useHeading: 'Vad resultaten får användas till',
  use: 'Självskattningen är till för att du ska lära dig något. Den är inget prov, ger inget intyg och duger inte till att jämföra människor. Ingen har rätt att kräva att få se ditt resultat med stöd av handboken.',
  accessibilityHeading: 'Tillgänglighet',
  accessibilityGoal:
    'Handboken är byggd för att uppfylla WCAG 2.2 på nivå AA. Varje sida går att använda med bara tangentbord, med skärmläsare, i 400 procents förstoring, i mörkt läge och på papper. Artiklarna går att läsa utan JavaScript.',
  accessibilityTest:
    'Alla sidor kontrolleras automatiskt, i båda språken och i ljust och mörkt läge, varje gång handboken ändras. En automatisk kontroll hittar inte allt.',
  accessibilityGap:
    'Två saker vet vi är sämre än de borde: stora tabeller går att rulla i sidled på små skärmar, och diagrammens mönster kan vara svåra att skilja åt i mycket låg upplösning. Samma uppgifter står alltid som text i tabellen intill.',
  accessibilityContact: 'Stöter du på något som inte fungerar för dig, hör av dig till {contact}.',
  licenceHeading: 'Programvara och typsnitt',
  licence:
    'Handboken är byggd med Trust Playbook, som är fri programvara under MIT-licensen. Typsnitten Newsreader och Source Sans 3 är fria under SIL Open Font License 1.1 och hämtas från den här webbplatsen.',
};
