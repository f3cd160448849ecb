/** The verbs of news English by their base form, so that the grammar can tell a clause from a noun phrase. */
export const verbs = `
  abandon abduct abide abolish absorb abstain abuse accelerate accept access accommodate accompany accomplish account
  accumulate accuse achieve acknowledge acquiesce acquire act activate adapt add address adhere adjourn adjust
  administer admire admit adopt advance advertise advise advocate affect affiliate affirm afford aggravate agitate agree
  aid aim air alarm alienate align allege allocate allow allude ally alter amass amaze ambush amend amount amplify
  analyze anchor anger animate annex announce anoint answer anticipate apologise apologize appeal appear append applaud
  apply appoint appreciate apprehend approach approve argue arise arraign arrange arrest arrive articulate ascertain ask
  assail assassinate assault assemble assert assess assign assist associate assuage assume assure attach attack attempt
  attend attest attract attribute audit authorize average avert avoid await award back backfire bail balance balk ban
  bank bankroll bankrupt bark barnstorm base bash batter battle beam bear beat become beg begin behave believe bellow
  belong bemoan benefit besiege bet betray bid bill bind blame blare blast bleed bless block blow blunt boast boil
  bolster bomb bombard boo book boost borrow bother bounce bow boycott brace brag brand breach break breathe brief bring
  bristle broaden broker brush buck buckle build bully buoy burn bury bus buy bypass cajole calculate call calm campaign
  cancel capitalize capsize capture care caricature carry carve cast catch cater caucus cause caution cease celebrate
  cement certify chair challenge champion change channel chant characterise characterize charge chastise chat cheat
  check cheer cherish chide chime choke choose chop chuckle circulate circumvent cite claim clarify clash classify clear
  click climb clinch cling close coalesce cobble coin collaborate collapse collect collide combat combine come command
  comment commit communicate compare compel compensate compete compile complain complete complicate comply compose
  comprise compromise concede concern conclude condemn condone conduct confer confide confirm conflate conflict confront
  confuse congratulate connect conquer consider consist consolidate constitute constrain consult consume contact contain
  contaminate contemplate contend contest continue contract contradict contrast contribute control convene convert
  convey convict convince cooperate coordinate cope cordon correct correspond cost counsel count counter couple cover
  crack craft crash create credit creep criminalize cripple crisscross criticise criticize cross crowd crown cruise
  crumble crush cry culminate cultivate curb cure curtail cut dam damage dampen dance dare deadlock deadpan deal debate
  debunk deceive decide declare decline decrease decry dedicate deem deepen default defeat defend defer define deflect
  defraud defund defy delay delete deliver demand demonize demonstrate demote demur denounce dent deny depart depend
  depict deploy deport depose deprive derail deride descend describe deserve design designate destabilize destroy detail
  detain detect deter determine detonate develop devise devolve devote dial dictate die differ dig dilute diminish dip
  direct disable disagree disappear disarm disavow disband discard disclose disconnect discount discourage discover
  discredit discriminate discuss dislike dislodge dismantle dismiss disparage dispatch dispel displace display dispute
  disqualify disrespect disrupt dissolve distance distinguish distort distract distribute disturb divert divide divorce
  divulge dock document dodge dominate donate doom double doubt downgrade downplay draft drag drain draw dredge dress
  drive drop drown drum dub duck dump dwell dwindle earn ease eat echo eclipse edge eke elaborate elect electrify
  elevate eliminate email embark embed embody embrace emerge emigrate emphasise emphasize employ empower enable enact
  encircle encounter encourage end endorse endure energize enforce engage engineer enhance enjoy enlist ensure entail
  enter entertain enthuse entitle entrench envision equate eradicate erect erode erupt escalate escape espouse establish
  estimate evacuate evade evaluate evaporate evict evolve exacerbate examine exceed exchange excite exclaim execute
  exercise exhume exist exit expand expect expel expend experience expire explain explode exploit explore export expose
  express extend extinguish extol extract extradite fabricate face facilitate fade fail fake fall falsify falter fare
  fault favor fear feature feed feel fend feud field fight figure file fill film finalize finance find fine finish fire
  fit fix fizzle flag flank flare flatten flee flip flirt float flock flood flop flourish flow fly focus fold follow
  fool force forge forget forgive form formulate fortify foster found frame free freeze front frustrate fuel fulfil
  fulfill fume function fund fundraise funnel further gain galvanize garner gather gaze generate gesture get give go
  govern grab graduate grant grapple grasp gravitate greet grieve grind gripe groom grouse grow grumble guarantee guard
  guess guide gush hack hail halt hammer hand handle hang happen harass harden harm harvest hasten hate head headline
  heal hear heckle hedge heed heighten help herald hide highlight hijack hinder hint hire hit hoard hobble hoist hold
  home honor hope host house hover huddle hug hurl hurt identify idle ignite ignore illustrate imagine immigrate impact
  impeach imperil implement implore imply import impose impound impress imprison improve incite incline include increase
  incur indicate indict infect infiltrate inflict influence inform infringe inherit initiate inject injure insert
  insinuate insist inspect inspire install instruct insult integrate intend intensify intercept interfere interject
  interpret interrupt intervene interview intimate intimidate introduce invade invent invest investigate invite invoke
  involve irrigate isolate issue jam jeer jeopardize jockey join joke judge jump justify keep kick kid kidnap kill knock
  know label labor lack lag lambast lament land languish lash last laud laugh launch lay lead leak lean learn leave
  lecture legalize lend let level leverage liberate licence license lie lift liken limit line linger link liquidate list
  listen litigate live load lobby locate lock log look loom loosen loot lose love lower lure maim maintain make manage
  mandate maneuver manipulate manufacture map mar march marginalize mark marry marvel match materialize matter maul
  maximize mean meander measure mediate meet memorize mend mention merge mess metastasize minimise minimize mirror
  mishandle mislead misrepresent miss mitigate moan mobilize mock moderate modify monger monitor moor motivate mount
  mourn move mumble murder murmur muse muster mutter muzzle name narrow nationalize navigate need needle neglect
  negotiate net nod nominate note notice notify nudge object oblige obscure observe obtain occupy occur offend offer
  offset open operate opine oppose opt order organise organize originate oust outline outnumber outsource outweigh
  overcome overhaul overlook overreach overrule overrun oversee overshadow overstate overtake overthrow overturn
  overwhelm owe own pack paint pander park parse part participate pass patch patrol pause pay peak peddle peg penalize
  penetrate pepper perceive perform perish permit perpetuate perplex persist persuade pester phone pick pile pinpoint
  pit pitch pivot place plague plan plant play plead pledge plot plow plummet plunder plunge pocket point poise poison
  polarize police politicize poll pollute ponder pop portray pose position possess post postpone pound pour power
  practice praise pray precede predicate predict prefer prepare present preserve preside press pressure presume prevail
  prevent price print prioritise prioritize privatize probe proceed process proclaim produce profit prohibit project
  prolong promise promote prompt pronounce propel propose prosecute protect protest prove provide provoke publish pull
  pump punch punctuate punish purchase purport pursue push put qualify quarantine quash quell question quip quit quote
  race rack radicalize rail rain raise rally ramp range rank ransom rape ratchet rate ratify ration rattle ravage raze
  reach react read reaffirm realise realize reap reassure rebel reboot rebound rebuff rebuild rebuke rebut recall
  recapture recast recede receive recite reclaim recognise recognize recommend reconsider record recount recover recruit
  redact redirect reduce reel refer reference refinance reflect reform refrain refuse refute regain regard register
  regret regulate rehearse reign reimburse rein reinforce reinstate reinvent reiterate reject relate relay release
  relent relinquish relish relocate rely remain remark remember remind remove render renew renounce renovate rent reopen
  repair repatriate repay repeal repeat replace replicate reply report represent reprimand repudiate request require
  rescind rescue research resemble reserve resettle reshape reside resign resist resolve resonate respect respond rest
  restore restrict result resume resurface resurrect retain retake rethink retire retort retract return retweet reveal
  revel reverberate reverse review revile revise revisit revive revoke revolt reward rewrite ridicule right rile ring
  rip rise risk roar rocket roll rot rouse ruin rule rumor run rush sabotage sack sacrifice sag sail sanction satisfy
  savage save say scale scare schedule scoff scold score scramble scrap scream screw scuttle seal search seat secure see
  seek seem seep seize select sell send sense sentence separate serve set settle shake shape share sharpen shatter shed
  shell shield shift ship shock shoot shore shout shove show shriek shrink shrug shun shut side sideline sigh sign
  signal sing single sink sit skew skip skirt slam slap slash slat sleep slide slip slow smash smile smuggle snag snap
  sneer snow soar soften solicit solidify solve soothe sound source sow spam spar spark spawn speak spearhead specialize
  speculate spell spend spike spill spin split sponsor spot spray spread spring spur squabble squeeze stab stabilize
  stag stage stake stall stamp stand star start starve state station stay steal steer stem step stick stiffen stifle
  stimulate stipulate stir stockpile stoke stop store storm straddle strafe stream strengthen stress stretch stride
  strike strip strive struggle study stumble stump stun subdue subject submit subpoena subsidize succeed sue suffer
  suggest suit sum summarise summon supplement supply support suppose suppress surface surge surmise surpass surprise
  surrender surround survey survive suspect suspend sustain swallow swap swarm sway swear sweep swell swerve swing
  switch tackle take talk tally tamper tap target tarnish task taste taunt tax teach team tear televise tell temper tend
  term terminate test testify thank theme theorize think thread threaten thrill thrive throw thrust thunder thwart tick
  tie tighten tilt time tip title tolerate tone top topple torch torture toss touch tout tower trace track trade trail
  train transcend transfer transform translate transpire trap travel treat tremble trend trigger trim trouble trounce
  trumpet trust try tumble tune turn tweak tweet uncover undercut underestimate undergo underline undermine underscore
  understand undertake undo unearth unfold unify unionize unite unleash unload unravel unseat unveil update upend
  upgrade uphold uproot upset urge use usher utter vacation validate value vanish vary veer vent venture vet veto
  victimize vie view violate visit voice volley volunteer vote vouch vow wade waffle wag wage wait wake walk wane want
  war warm warn warrant waste watch wave weaken wear weigh welcome weld whip whisper widen wield win wind wipe wish
  withdraw withhold withstand witness wobble wonder woo word work worry worship wound wrap wrest wrestle write yank yell
  yield
`;
