/**
 * Words of working life that stand for each other, a ring a line, in British and American use. They are the
 * language's and no company's: what one handbook means by its own words stands in its keywords and glossary.
 */
export const synonymsEn = `
abusive aggressive hostile rude threatening shout shouting yell yelling scream swear swearing
advice recommendation counsel guidance tip
advise recommend suggest
agreement contract deal
angry upset furious annoyed unhappy dissatisfied irate cross mad disappointed frustrated
annoyance annoyed irritated irritation
apology apologise apologize sorry regret
appreciate gratitude thank thanks thankful
attitude mindset manner
authority mandate empowerment permission
available availability reachable reach
awkward difficult uncomfortable embarrassing
backlog queue delay
badmouth slander gossip
bargain discount deal
biased impartial neutral independent objective conflict
bill invoice
blame fault guilty accuse scapegoat
bonus commission incentive
boss manager leader supervisor
bother pester nag hassle pushy
boundary boundaries limit limits distance
brag boast exaggerate exaggeration overstate overpromise oversell
bribe bribery corruption
broken break broke
bureaucracy approval approvals checks sign-off paperwork red
buyer customer client purchaser shopper
buying purchase buy
calm relax
campaign promotion offer
cancel cancellation terminate termination leave quit notice
care look caring concern
chase pursue win acquire acquisition
chat smalltalk small-talk
cheap cheaper inexpensive lower
check verify control double-check
churn attrition defection loss leaving
clarify explain specify confirm
clear plain clarity straightforward simple
closing close clinch
coach mentor training
colleague coworker teammate staff employee employees
comfortable safe
compare comparison
compensation compensate refund reimburse redress
competent competence skill expertise
competitor competitors rival competition
complain complaint complaints grievance
complex complicated convoluted
confidential secret secrecy private
confirm confirmation recap summary summarise summarize
confuse confusing confused misunderstanding misunderstandings
consistent consistency steady
contact call phone ring reach
continuity permanent same
conversation dialogue talk
cost costs expensive
cost price fee charge expense
covering hide hiding cover conceal withhold
credible credibility trustworthy believable
criticism criticise critical negative
crm database register records
culture values ethos spirit
customer client account
data information details
deadline due date timescale
deceive cheat trick con mislead misleading manipulate manipulation
decline refuse reject turn no
dedicated committed devoted
delay late overdue delayed postpone
delivery deliver shipment shipping
dependable reliable reliability trustworthy
deposit prepayment upfront
detail specification itemise itemize itemised itemized breakdown
differentiate distinguish unique different stand
discount rebate reduction
dishonest lie lying lies deceive
disloyal leave
dispute disagreement argue conflict quarrel
doubt hesitate hesitation unsure undecided hesitant reluctant
duty responsibility responsible accountability accountable ownership
early beforehand advance
efficient efficiency productive
elevator pitch summary
empathy sympathy compassion kindness
engaged engagement motivation motivated morale
error mistake mistakes wrong slip blunder
event events invitation invite
excuse excuses blame
exit leave leaving
expectation expectations expect anticipate
expert specialist professional
explain describe tell
extra additional surcharge add-on
fair just reasonable
fake false bogus deepfake scam fraud fabricated
fast quick quickly speed rapid
faulty defective broken damaged wrong
favour favor
feedback comments response opinion
fidelity loyal loyalty faithful repeat
fix repair resolve solve solution
flatter flattery
flexible adaptable adapt
follow-up followup follow check
forget forgot forgotten neglect ignore ignored overlook
free complimentary gift giveaway
friendly kind polite courteous warm
friend friends friendship buddy mate
gap missing
gdpr privacy personal
generous generosity giving
genuine authentic sincere real
gossip rumour rumours rumor reputation
greedy selfish
group segment segments category tier tiers
guarantee promise pledge commit assure
guess estimate
guideline guidelines policy rule
habit routine
handover handoff transfer
help assist support aid
hesitancy hesitate
hidden secret concealed surprise
holiday vacation absence absent sick
honest honesty sincere truthful candid frank candour openness
humble humility modest respectful
image reputation standing name
improve better improvement
inconvenience trouble
increase rise raise hike higher
informed knowledgeable well-read prepared
insult insulting rude
introduction onboarding start welcome
intrusive pushy nosy prying
invest investment
jargon buzzwords terminology
keep retain retention stay
key account major biggest
lasting long durable
late overdue unpaid arrears reminder
leave left lose lost
lifetime clv ltv
listen listening hear attentive
lock-in tied contract
long-term lasting patience patient persistence perseverance
lost lose losing
loyal devoted committed
loyal loyalty regulars repeat returning
market audience target niche
meeting appointment conversation visit
message email mail
micromanage micromanagement control monitor oversight
misread misunderstanding misinterpret
money profit margin revenue
month quarter target quota
mood atmosphere climate
need needs requirement requirements
negotiate haggle bargain
network networking contacts
newcomer newbie starter joiner
niche speciality specialise specialize specialist focus
note notes write record
nps csat satisfaction
objection objections concern
offer proposal proposition quote quotation pitch
online internet web website google
open openness transparent transparency
opinion view think
overcharge overcharged overbilled higher
overpay overcharge
owner ownership
partner partnership
patience wait
pay payment
perk perks benefit benefits reward rewards
persuade persuasion convince
plan prepare preparation
poach steal win
pressure push pushy pushing hard
prioritise prioritize priority
problem issue trouble
procedure process routine
profitable profitability profit
prompt quick
proof evidence
prospect prospects prospecting lead leads
proud pride
punctual punctuality time
qualify shortlist
question questions ask
rapport relationship relationships connection
reassure reassurance comfort
recommend referral referrals refer
regular frequent recurring
remind reminder
remote virtual hybrid video
rent subscription
reply respond answer response
reputable reputation
request demand ask
rescue save win-back winback recover
respect considerate consideration
restock reorder repurchase
restore repair rebuild regain
review reviews rating ratings
risk risky danger
role duty
rule policy
rumour hearsay
sale sales selling sell deal
satisfied happy satisfaction
sceptical skeptical suspicious distrust doubt wary
script template
sell upsell upselling cross-sell
service support
share spread
shift move switch
shy quiet
sign warning signal
silence silent quiet pause
slow sluggish delay
small little minor
spam junk
spreadsheet excel database
stall stalling delay
status update updates progress
straight honest direct frank
strength strengths
stressed stress busy
surprise unexpected sudden
survey questionnaire poll
swap replace replacement
switch switching change
talk speak chat
task job
team group department
tell inform notify
terms conditions
threat threaten
time hours
training course learning
transaction sale purchase
trust confidence faith credibility
truth true honest
understaffed capacity overloaded overworked swamped busy
unfair unreasonable
unhappy dissatisfied disappointed
unjustified unfounded groundless baseless
unprofitable profitable profitability worth
upset distressed
urgent urgency rush
vague unclear fuzzy woolly ambiguous
value worth
victory win
wait waiting
warranty guarantee
welcome greet greeting
word promise
`;
