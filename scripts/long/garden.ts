// The site of a company of another trade, which two later steps look at.
import { buildStep, garden, sites } from '../lib/testing/sites.ts';

export default buildStep('Build of another trade', {
  PLAYBOOK_CONTENT: garden,
  PLAYBOOK_OUT: sites.garden,
  PLAYBOOK_DRAFTS: '',
});
