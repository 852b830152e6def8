/**
 * Words of working life that stand for each other, a ring a line, in British and American use. They are the
 * language's and no company's: what one handbook means by its own words stands in its keywords and glossary.
 */
export const synonymsEn = `
advice recommendation counsel guidance tip
advise recommend suggest
agreement contract deal
angry upset furious annoyed unhappy dissatisfied irate cross mad disappointed frustrated
abusive aggressive hostile rude threatening shout shouting yell yelling scream swear swearing
apology apologise apologize sorry regret
appreciate gratitude thank thanks thankful
authority mandate empowerment permission
bill invoice
blame fault guilty accuse scapegoat
bonus commission incentive
boss manager leader supervisor
boundary boundaries limit limits distance
bureaucracy approval approvals checks sign-off paperwork red
buyer customer client purchaser shopper
buying purchase buy
cancel cancellation terminate termination leave quit notice
care look caring concern
cheap cheaper inexpensive lower
chase pursue win acquire acquisition
churn attrition defection loss leaving
clear plain clarity straightforward simple
closing close clinch
colleague coworker teammate staff employee employees
compensation compensate refund reimburse redress
competent competence skill expertise
complain complaint complaints grievance
competitor competitors rival competition
compare comparison
confuse confusing confused misunderstanding misunderstandings
contact call phone ring reach
cost price fee charge expense
cost costs expensive
criticism criticise critical negative
crm database register records
culture values ethos spirit
customer client account
data information details
deadline due date timescale
decline refuse reject turn no
delay late overdue delayed postpone
delivery deliver shipment shipping
dependable reliable reliability trustworthy
differentiate distinguish unique different stand
discount rebate reduction
dishonest lie lying lies deceive
doubt hesitate hesitation unsure undecided hesitant reluctant
duty responsibility responsible accountability accountable ownership
early beforehand advance
empathy sympathy compassion kindness
error mistake mistakes wrong slip blunder
exit leave leaving
expectation expectations expect anticipate
explain describe tell
fake false bogus deepfake scam fraud fabricated
fast quick quickly speed rapid
favour favor
feedback comments response opinion
fidelity loyal loyalty faithful repeat
follow-up followup follow check
free complimentary gift giveaway
friend friends friendship buddy mate
friendly kind polite courteous warm
gdpr privacy personal
generous generosity giving
gossip rumour rumours rumor reputation
group segment segments category tier tiers
guarantee promise pledge commit assure
guess estimate
handover handoff transfer
help assist support aid
honest honesty sincere truthful candid frank candour openness
hidden secret concealed surprise
image reputation standing name
improve better improvement
increase rise raise hike higher
intrusive pushy nosy prying
introduction onboarding start welcome
jargon buzzwords terminology
keep retain retention stay
leave left lose lost
listen listening hear attentive
long-term lasting patience patient persistence perseverance
lost lose losing
loyal loyalty regulars repeat returning
market audience target niche
meeting appointment conversation visit
message email mail
money profit margin revenue
month quarter target quota
need needs requirement requirements
negotiate haggle bargain
network networking contacts
niche speciality specialise specialize specialist focus
note notes write record
objection objections concern
offer proposal proposition quote quotation pitch
online internet web website google
open openness transparent transparency
opinion view think
overcharge overcharged overbilled higher
owner ownership
partner partnership
pay payment
perk perks benefit benefits reward rewards
pressure push pushy pushing hard
prioritise prioritize priority
problem issue trouble
profitable profitability profit
punctual punctuality time
question questions ask
rapport relationship relationships connection
recommend referral referrals refer
reply respond answer response
request demand ask
respect considerate consideration
review reviews rating ratings
role duty
rule policy
sale sales selling sell deal
satisfied happy satisfaction
sell upsell upselling cross-sell
service support
share spread
shift move switch
sign warning signal
silence silent quiet pause
small little minor
strength strengths
switch switching change
talk speak chat
task job
team group department
threat threaten
time hours
training course learning
trust confidence faith credibility
truth true honest
unfair unreasonable
vague unclear fuzzy woolly ambiguous
value worth
wait waiting
word promise
`;
