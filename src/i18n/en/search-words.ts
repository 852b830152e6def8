import type { Translation } from '../text.ts';
import type { searchWords as original } from '../sv/search-words.ts';

export const searchWords: Translation<typeof original> = {
  assessment: 'selfassessment self assess test quiz survey questions questionnaire self-test rate yourself',
  calculator:
    'calculate calculation compute estimate simulate simulation cost of losing customers keep customers',
  register:
    'customer register order list invoice list customer list customer analysis ABC analysis inactive silent lapsed lost customers call list forecast CLV RFM BG/NBD csv excel duplicates clean up',
  results: 'my result score scores my answers history commitments scenarios export import erase delete',
  team: 'group team result team average mean leader manager contribute contribution',
  glossary: 'dictionary vocabulary terms terminology definitions words explained',
  paths: 'learning path training course curriculum introduction onboarding new hire role reading order',
  workshops: 'workshop exercise exercises training session meeting facilitate facilitator group exercise',
  methods: 'method methodology formulas formulae calculation references bibliography research limits',
  about:
    'privacy personal data data protection GDPR confidentiality cookies tracking accessibility statement WCAG contact publisher copyright',
};
