/** The verbs of news English by their base form, so that the grammar can tell a clause from a noun phrase. */
export const verbs = `
  abandon abduct abide abolish abscond absorb abstain abuse accelerate accept access accommodate accompany accomplish
  account accumulate accuse achieve acknowledge acquiesce acquire acquit act activate adapt add address adhere adjourn
  adjust administer admire admit adopt adore advance advertise advise advocate affect affiliate affirm afford aggravate
  agitate agree aid aim air alarm alienate align allege allocate allow allude ally alter amass amaze ambush amend amount
  amplify analyze anchor anger animate annex announce anoint answer anticipate apologise apologize appeal appear append
  applaud apply appoint appreciate apprehend approach approve argue arise arraign arrange arrest arrive articulate
  ascertain ask assail assassinate assault assemble assert assess assign assist associate assuage assume assure attach
  attack attempt attend attest attract attribute audit authorize average avert avoid await award back backfire bail bake
  balance balk ban bank bankroll bankrupt bark barnstorm barter base bash batter battle beam bear beat become befriend
  beg begin behave believe belittle bellow belong bemoan benefit beset besiege bet betray bewilder bid bill bind
  blackmail blame blare blast blaze bleed bless blindfold block bloom blossom blow bluff blunder blunt boast boil
  bolster bolt bomb bombard boo book boost borrow botch bother bounce bow boycott brace brag brake brand breach break
  breathe bribe brief bring bristle broaden broker bruise brush buck buckle bug build bully bungle buoy burgle burn bury
  bus buy bypass cajole calculate call calm campaign cancel canvass capitalize capsize capture care caricature carry
  carve cast catch cater caucus cause caution cease celebrate cement certify chair challenge champion change channel
  chant characterise characterize charge chase chastise chat cheat check cheer cherish chew chide chime choke choose
  chop chuckle circulate circumvent cite claim clarify clash classify clear click climb clinch cling close clutch
  coalesce coax cobble coddle coin collaborate collapse collect collide collude combat combine come command commence
  comment commit communicate compare compel compensate compete compile complain complete complicate comply compose
  comprise compromise con concede concern conclude concoct condemn condone conduct confer confide confirm conflate
  conflict confront confuse congratulate connect connive conquer consider consist consolidate constitute constrain
  consult consume contact contain contaminate contemplate contend contest continue contract contradict contrast
  contravene contribute control convene converse convert convey convict convince cook cooperate coordinate cope cordon
  correct correspond corroborate corrode cost cough counsel count counter couple court cover crack craft cram crash
  crawl create credit creep criminalize cripple crisscross criticise criticize cross crouch crowd crown cruise crumble
  crumple crush cry cuddle culminate cultivate curb cure curtail cut cycle dam damage dampen dance dare dash date dawdle
  deadlock deadpan deal debate debunk decay deceive decide declare decline decrease decry dedicate deduct deem deepen
  deface defame default defeat defecate defend defer define deflect defraud defund defy delay delete deliver delude
  demand demolish demonize demonstrate demote demur denounce dent deny depart depend depict deploy deport depose deprive
  derail deride descend describe deserve design designate desire despatch despise destabilize destroy detail detain
  detect deter determine detest detonate develop devise devolve devote dial dictate die differ dig dilute diminish dine
  dip direct disable disagree disappear disarm disavow disband discard disclose disconnect discount discourage discover
  discredit discriminate discuss disembark dishonor dishonour dislike dislodge dismantle dismember dismiss disobey
  disown disparage dispatch dispel displace display dispute disqualify disregard disrespect disrupt dissolve dissuade
  distance distinguish distort distract distribute distrust disturb ditch dither dive divert divide divorce divulge dock
  document dodge dominate donate doom double doubt douse downgrade download downplay draft drag drain draw dream dredge
  dress drift drive drop drown drum dub duck dump dupe dust dwell dwindle earn ease eat eavesdrop echo eclipse edge
  eject eke elaborate elect electrify elevate eliminate elude email embark embed embezzle embody embrace emerge emigrate
  emphasise emphasize employ empower emulate enable enact encircle encounter encourage end endorse endure energize
  enforce engage engineer enhance enjoy enlist enrage ensure entail enter entertain enthuse entice entitle entrench
  entrust envision envy equate eradicate erect erode err erupt escalate escape escort espouse establish estimate
  evacuate evade evaluate evaporate evict evolve exacerbate examine exceed exchange excite exclaim execute exercise
  exhume exist exit exonerate expand expect expel expend experience expire explain explode exploit explore export expose
  express extend extinguish extol extort extract extradite fabricate face facilitate fade fail faint fake fall falsify
  falter fare fasten fault favor fax fear feature feed feel fend feud field fight figure file fill film finalize finance
  find fine finish fire fit fix fizzle flag flank flare flatten flaunt flee fleece flip flirt float flock flog flood
  flop flourish flout flow fly focus fold follow fondle fool force forge forget forgive form formulate fortify foster
  found founder frame free freeze frisk fritter front frown frustrate fry fuel fulfil fulfill fumble fume function fund
  fundraise funnel further gain galvanize gamble garner gather gaze generate gesture get give go goad gossip gouge
  govern grab graduate grant grapple grasp gravitate graze greet grieve grill grind grip gripe groan groom grope grouse
  grow grumble guarantee guard guess guide gush hack hail halt hammer hand handle hang happen harass harbour harden harm
  harvest hasten hate haul head headline heal hear heckle hedge heed heighten help herald hesitate hide highlight hijack
  hinder hint hire hit hoard hobble hoist hold holler home honor hope host house hover huddle hug hunt hurl hurt
  identify idle ignite ignore illustrate imagine immigrate immunise immunize impact impeach imperil impersonate
  implement implore imply import impose impound impress imprison improve incite incline include increase incur indicate
  indict infect infiltrate inflict influence inform infringe infuriate inhabit inhale inherit initiate inject injure
  inoculate insert insinuate insist inspect inspire install instil instill instruct insult integrate intend intensify
  intercept interfere interject interpret interrupt intervene interview intimate intimidate introduce intrude invade
  invent invest investigate invite invoke involve iron irrigate isolate issue itch jail jam jeer jeopardise jeopardize
  jockey join joke jostle judge jump justify keep kick kid kidnap kill kindle kiss kneel knit knock know label labor
  labour lack lag lambast lament land languish lash last laud laugh launch launder lay lead leak lean learn lease leave
  lecture leer legalize lend let level leverage liberate licence license lick lie lift liken limit limp line linger link
  liquidate list listen litigate live load loathe lobby locate lock log loiter look loom loosen loot lose love lower
  lunge lure lurk maim maintain make manage mandate maneuver manipulate manufacture map mar march marginalize mark marry
  marvel match materialize matter maul maximize mean meander measure meddle mediate meet melt memorize mend mention
  merge mess metastasize mine minimise minimize mirror mishandle misinform misjudge mislay mislead mismanage misplace
  misread misreport misrepresent miss misspeak misstate mistrust misuse mitigate moan mobilize mock moderate modify
  molest monger monitor moor mop motivate mount mourn move mumble murder murmur muse muster mutilate mutter muzzle nab
  name nap narrow nationalize navigate need needle neglect negotiate net nod nominate note notice notify nudge nurse
  obey object oblige obscure observe obtain occupy occur offend offer offset ooze open operate opine oppose opt order
  organise organize originate oust outlaw outline outlive outnumber outpace outperform outsell outsource outweigh outwit
  overcharge overcome overdo overdose overestimate overhaul overhear overlook overpay overreach overrule overrun oversee
  overshadow oversleep overstate overstep overtake overthrow overturn overwhelm owe own pack paint pander pardon park
  parole parse part participate pass patch patrol pause pay peak peddle peer peg penalize penetrate pepper perceive
  perform perish perjure permit perpetuate perplex persist persuade pester phish phone pick pile pilfer pinpoint pit
  pitch pity pivot place plagiarise plagiarize plague plan plant play plead pledge plot plough plow plummet plunder
  plunge poach pocket point poise poison polarize police politicize poll pollute ponder pop portray pose position
  possess post postpone pounce pound pour power practice praise pray precede predicate predict prefer prepare present
  preserve preside press pressure presume prevail prevent price print prioritise prioritize privatize probe proceed
  process proclaim produce profit prohibit project prolong promise promote prompt pronounce propel propose prosecute
  protect protest prove provide provoke prowl publish pull pump punch punctuate punish purchase purport pursue push put
  qualify quarantine quash quell question queue quip quit quote race rack radicalize rail rain raise rake rally ramp
  range rank ransack ransom rape ratchet rate ratify ration rattle ravage raze reach react read reaffirm realise realize
  reap reappear reassure rebel reboot rebound rebuff rebuild rebuke rebut recall recant recapture recast recede receive
  recite reclaim recognise recognize recommend reconsider record recount recover recruit redact redirect reduce reek
  reel refer reference refinance reflect reform refrain refurbish refuse refute regain regard register regret regulate
  rehearse reign reimburse rein reinforce reinstate reinvent reiterate reject relate relay release relent relinquish
  relish relocate rely remain remark remember remind remove render renege renew renounce renovate rent reopen repaint
  repair repatriate repay repeal repeat replace replenish replicate reply report represent reprimand repudiate request
  require rescind rescue research resemble resent reserve resettle reshape reside resign resist resolve resonate respect
  respond rest restore restrict result resume resurface resurrect retain retake retaliate rethink retire retort retract
  return retweet reveal revel reverberate reverse review revile revise revisit revive revoke revolt reward rewire
  rewrite ridicule rig right rile ring rip rise risk roam roar roast rob rocket roll rot rouse row ruin rule rumor run
  rush rust sabotage sack sacrifice sag sail sanction satisfy savage save say scald scale scam scare schedule scoff
  scold score scour scramble scrap scrape scratch scrawl scream screw scrub scuttle seal search seat secure see seek
  seem seep seize select sell send sense sentence separate serve set settle sew shake shape share sharpen shatter shed
  shell shield shift ship shiver shock shoot shore shout shove show shred shriek shrink shrug shudder shun shut side
  sideline sigh sign signal sing single sink siphon sit skate sketch skew ski skid skim skimp skip skirt slam slander
  slap slash slat slaughter sleep slide slip slit slow smash smear smile smoke smolder smother smoulder smuggle snag
  snap snarl snatch sneak sneer sneeze snoop snort snow snub soar sob soften solicit solidify solve soothe sound source
  sow spam spar spark spawn speak spearhead specialize speculate spell spend spike spill spin splash split sponsor spot
  spray spread spring sprout spur spurn squabble squander squat squeal squeeze stab stabilize stag stage stagger stake
  stalk stall stamp stand star stare start starve stash state station stay steal steer stem step stick stiffen stifle
  stimulate stink stipulate stir stitch stockpile stoke stop store storm stow straddle strafe strand strangle stream
  strengthen stress stretch stride strike strip strive stroll struggle strut study stumble stump stun subdue subject
  submit subpoena subsidize succeed sue suffer suffocate suggest suit sum summarise summon supplement supply support
  suppose suppress surface surge surmise surpass surprise surrender surround survey survive suspect suspend sustain
  swallow swap swarm sway swear sweep swell swerve swindle swing switch swoop tackle take talk tally tamper tap target
  tarnish task taste taunt tax teach team tear tease televise tell temper tend term terminate test testify tether text
  thank thaw theme theorize think thread threaten thrill thrive throttle throw thrust thump thunder thwart tick tie
  tighten tilt time tinker tip tiptoe title toil tolerate tone top topple torch torture toss touch tout tow tower trace
  track trade trail train trample transcend transfer transform translate transpire trap trash travel treat tremble trend
  trespass trick trigger trim trouble trounce trumpet trust try tug tumble tune turn tweak tweet type uncover undercut
  underestimate undergo underline undermine underpay underperform underscore understand understate undertake underwrite
  undo unearth unfold unify unionize unite unleash unload unlock unpack unravel unseat unveil update upend upgrade
  uphold upload uproot upset urge urinate use usher utter vacate vacation vaccinate vacillate validate value vandalise
  vandalize vanish vary veer vent venture vet veto victimize vie view vilify violate visit voice volley volunteer vomit
  vote vouch vow wade waffle wag wage wager wail wait waive wake walk wander wane want war warm warn warrant wash waste
  watch water wave waver weaken wear weave wed weed weep weigh welcome weld whack whip whisper widen wield win wince
  wind wipe wire wiretap wish withdraw wither withhold withstand witness wobble wonder woo word work worry worship wound
  wrap wreck wrest wrestle wriggle write yank yawn yell yield zip zoom
`;
