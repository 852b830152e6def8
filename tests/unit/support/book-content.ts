import type { BookContent } from '../../../src/domain/book/book-content.ts';

/** A small handbook of no company: two themes, three articles, a workshop, a path. */
export const smallHandbook: BookContent = {
  language: 'sv',
  company: 'Ek & Alm',
  title: 'Handboken',
  promise: 'Så arbetar vi.',
  accent: '#0a5c36',
  url: 'https://ek.example',
  contact: { name: 'Redaktionen', email: undefined },
  themes: [
    { key: 'first', slug: 'forst', title: 'Först', summary: 'Det första.', articles: ['one', 'two'] },
    { key: 'then', slug: 'sedan', title: 'Sedan', summary: 'Det andra.', articles: ['three'] },
  ],
  articles: ['one', 'two', 'three'].map((key) => ({
    key,
    address: `/sv/artiklar/${key}/`,
    title: `Artikel ${key}`,
    point: `Poängen med ${key}.`,
    audience: 'Alla',
    sources: key === 'one' ? ['study'] : [],
  })),
  workshops: [
    {
      key: 'kick-off',
      slug: 'avspark',
      address: '/sv/workshoppar/avspark/',
      title: 'Avspark',
      purpose: 'Alla vet.',
      minutes: 30,
      people: '3–8',
      material: ['Penna'],
      preparation: ['Boka rum.'],
      agenda: [
        { title: 'Hej', start: 0, end: 10 },
        { title: 'Klart', start: 10, end: 30 },
      ],
      sheet: 'Mitt blad',
      articles: ['one'],
    },
  ],
  paths: [
    {
      id: 'new',
      slug: 'ny',
      title: 'Ny',
      summary: 'För den som är ny.',
      steps: [
        { id: 'article:two', title: 'Artikel two', why: 'Börja här.', address: '/sv/artiklar/two/' },
        { id: 'page:assessment', title: 'Självskattning', why: 'Se efter.', address: '/sv/sjalvskattning/' },
        { id: 'workshop:kick-off', title: 'Avspark', why: 'Träffas.', address: '/sv/workshoppar/avspark/' },
      ],
    },
  ],
  glossary: [
    {
      id: 'promise',
      term: 'löfte',
      definition: 'Något du har sagt att du ska göra.',
      synonyms: ['utfästelse'],
      inflections: ['löften', 'löftet'],
      related: [{ id: 'handover', term: 'överlämning' }],
      article: '/sv/artiklar/one/',
    },
    {
      id: 'handover',
      term: 'överlämning',
      definition: 'När någon annan tar över.',
      synonyms: [],
      inflections: [],
      related: [],
      article: undefined,
    },
  ],
  sources: [
    {
      id: 'study',
      label: 'evidence',
      citation: 'Ek, A. (2001). Om löften.',
      url: undefined,
      shows: 'Något.',
      limits: 'Allt annat.',
    },
    {
      id: 'other',
      label: 'practice',
      citation: 'Alm, B. (2002). Annat.',
      url: undefined,
      shows: 'Något.',
      limits: 'Allt annat.',
    },
  ],
};
