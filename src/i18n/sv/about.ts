/**
 * What the engine itself says on the page about the handbook: facts about the program. What the company says of its
 * handbook is content (`content/about/`); the words under `missing` stand where it has not said it yet.
 */
export const about = {
  lead: 'Vem som står bakom handboken, vad som händer med det du skriver här och hur tillgänglig den är.',
  missing: {
    about: { title: 'Vem som står bakom', text: '{title} ges ut av {company}.' },
    privacy: {
      title: 'Vad som sparas, och var',
      text: 'Det här sparas i din webbläsare, på den här datorn eller telefonen. Inget av det skickas någonstans.',
    },
    accessibility: {
      title: 'Tillgänglighet',
      text: 'Det finns ingen tillgänglighetsredogörelse än. Hör av dig om något inte fungerar för dig.',
    },
  },
  stored: {
    assessment: 'dina svar i självskattningen, resultaten och de åtaganden du skriver',
    calculator: 'siffrorna du skriver i kalkylatorn och scenarier som du sparar',
    register: 'summor och grupper ur en orderlista, om du väljer att spara dem; listan själv sparas aldrig',
    team: 'bidrag till teamöversikten som du har läst in',
    reading: 'vilka artiklar du har läst och vad du har sökt efter',
    choices: 'ditt val av språk och utseende',
  },
  privacyAction: 'Se, ladda ner eller ta bort det som är sparat',
  updated: 'Texterna på den här sidan gicks igenom {date}.',
  questions: 'Frågor om handboken besvaras av {contact}.',
  programHeading: 'Programmet',
  program:
    'Handboken är byggd med Trust Playbook, som är fri programvara under MIT-licensen. Typsnitten Newsreader och Source Sans 3 är fria under SIL Open Font License 1.1 och hämtas från den här webbplatsen.',
  version: 'Version {version}. Innehållet är skrivet i format {format}.',
  accessibilityLink: 'Tillgänglighet',
  privacyLink: 'Integritet',
};
