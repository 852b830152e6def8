import type { Company } from '../../../scripts/lib/init/starter-files.ts';

/** What a company tells `npm run init`, with letters, a mark and a sign that its files have to bear. */
export const newCompany: Company = {
  name: 'Ål & Öring: fiskhandel',
  languages: ['sv', 'en'],
  currency: 'EUR',
  accent: { light: '#1f5a4c', dark: '#8fd0bd' },
  contact: 'Kundtjänst',
  email: 'hej@example.com',
  today: '2026-11-28',
  commands: {
    new: 'NEW',
    check: 'CHECK',
    dev: 'DEV',
    build: 'BUILD',
    upgrade: 'UPGRADE',
    start: 'START',
    init: 'INIT',
    manual: 'MANUAL',
  },
};
