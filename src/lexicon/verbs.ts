/** The verbs of news English by their base form, so that the grammar can tell a clause from a noun phrase. */
export const verbs = `
  abandon abduct abolish absorb abstain abuse accelerate accept access accommodate accompany accomplish account
  accumulate accuse achieve acknowledge acquiesce acquire act activate adapt add address adhere adjourn adjust
  administer admire admit adopt advance advertise advise advocate affect affiliate affirm afford aggravate agitate agree
  aid aim air alienate align allege allocate allow allude ally alter amass amaze ambush amend amount amplify analyze
  anchor anger animate annex announce anoint answer anticipate apologise apologize appeal appear append applaud apply
  appoint appreciate apprehend approach approve argue arise arraign arrange arrest arrive articulate ascertain ask
  assail assassinate assault assemble assert assess assign assist associate assuage assume assure attach attack attempt
  attend attest attract attribute audit authorize average avert avoid await award back backfire bail balance balk ban
  bank bankrupt barnstorm base bash batter battle beam bear beat become beg begin behave believe bellow belong bemoan
  benefit besiege bet betray bid bill bind blame blare blast bleed bless block blow blunt boast boil bolster bomb
  bombard boo book boost borrow bother bounce bow boycott brace brag brand breach break breathe brief bring bristle
  broaden broker brush buck buckle build bully buoy burn bury bus buy bypass cajole calculate call calm campaign cancel
  capitalize capsize capture care caricature carry carve cast catch cater cause caution cease celebrate certify chair
  challenge champion change channel chant characterise characterize charge chastise chat cheat check cheer cherish chide choke
  choose chuckle circulate cite claim clarify clash classify clear click climb clinch cling close coalesce coin collapse
  collect collide combat combine come command comment commit communicate compare compel compensate compete compile
  complain complete complicate comply compose comprise compromise concede concern conclude condemn condone conduct
  confer confide confirm conflate conflict confront confuse congratulate connect conquer consider consist consolidate
  constitute constrain consult consume contact contain contaminate contemplate contend contest continue contract
  contradict contrast contribute control convene convert convey convict convince cooperate coordinate cope cordon
  correct correspond cost counsel count counter couple cover crack craft crash create credit creep criminalize cripple
  crisscross criticise criticize cross crowd crown cruise crumble crush cry culminate curb cure curtail cut dam damage
  dampen dance dare deal debate debunk deceive decide declare decline decrease decry dedicate deem deepen default defeat
  defend defer define deflect defy delay delete deliver demand demonize demonstrate demote demur denounce dent deny
  depart depend depict deploy deport depose deprive derail deride descend describe deserve design designate destroy
  detail detain detect deter determine detonate develop devolve devote dial dictate die differ dig dilute diminish dip
  direct disagree disappear disarm disavow disband discard disclose disconnect discount discourage discover discredit
  discriminate discuss dislike dislodge dismantle dismiss disparage dispatch dispel displace display dispute disqualify
  disrespect disrupt dissolve distance distinguish distort distract distribute disturb divert divide divorce divulge
  dock document dominate donate doom double doubt downplay draft drag drain draw dredge dress drive drop drown drum dub
  duck dump dwell dwindle earn ease eat echo eclipse elaborate elect elevate eliminate email embed embody embrace emerge
  emphasise emphasize employ empower enable enact encircle encounter encourage end endorse endure energize enforce
  engage engineer enhance enjoy enlist ensure entail enter enthuse entitle entrench envision equate eradicate erect
  erode erupt escalate escape espouse establish estimate evacuate evade evaluate evaporate evolve exacerbate examine
  exceed exchange excite exclaim execute exercise exhume exist exit expand expect expel experience expire explain
  explode exploit explore export expose express extend extol extract extradite fabricate face facilitate fade fail fake
  fall falsify falter fare fault favor fear feature feed feel fend feud field fight figure file fill film finalize finance
  find fine finish fire fit fix flag flank flee flip flirt float flock flood flop flourish flow fly focus fold follow
  fool force forge forget forgive form formulate fortify foster found frame free freeze front frustrate fuel fulfil
  fulfill fume function fund fundraise funnel further gain galvanize garner gather gaze generate gesture get give go
  govern grab graduate grant grapple grasp gravitate greet grind groom grow grumble guarantee guard guess guide gush
  hack hail halt hammer hand handle hang happen harass harm harvest hasten hate head headline heal hear hedge heed
  heighten help hide highlight hint hire hit hoard hold home honor hope host house hover huddle hug hurt identify ignite
  ignore illustrate imagine immigrate impact impeach imperil implement implore imply import impose impound impress
  imprison improve incite incline include increase indicate indict infiltrate inflict influence inform infringe inherit
  initiate inject injure insert insinuate insist inspect inspire install instruct insult integrate intend intensify
  intercept interfere interject interpret interrupt intervene interview intimate intimidate introduce invent invest
  investigate invite invoke involve irrigate isolate issue jeopardize jockey join joke judge jump justify keep kick kid
  kill knock know label labor lack lag lambast lament land lash last laud laugh launch lay lead leak lean learn leave
  legalize lend let leverage liberate licence license lie lift liken limit line linger link liquidate list listen
  litigate live load lobby locate lock look loom loot lose love lower lure maim maintain make manage mandate maneuver
  manipulate manufacture map mar march marginalize mark marry match materialize matter maximize mean meander measure
  mediate meet memorize mend mention merge mess metastasize minimise minimize mirror mishandle mislead misrepresent miss
  moan mobilize mock moderate modify monger monitor moor motivate mount mourn move mumble murder murmur muse muster name
  narrow nationalize navigate need neglect negotiate net nod nominate note notice notify object obscure observe obtain
  occupy occur offend offer offset open operate opine oppose opt order organise organize originate oust outline
  outnumber outsource outweigh overcome overhaul overlook overreach overrule oversee overshadow overstate overtake
  overthrow overturn overwhelm owe own pack paint pander park part participate pass patch patrol pause pay peak peddle
  peg penalize penetrate pepper perceive perform perish permit perpetuate persuade phone pick pile pinpoint pit pitch
  pivot place plague plan plant play plead pledge plot plow plummet plunder point poise poison polarize police
  politicize poll pollute ponder pop portray pose position possess post postpone pound pour power practice praise pray
  precede predicate predict prefer prepare present preserve preside press pressure presume prevail prevent price print
  prioritise prioritize privatize probe proceed process proclaim produce profit prohibit project prolong promise promote
  pronounce propel propose prosecute protect protest prove provide provoke publish pull pump punch punctuate punish
  purchase purport pursue push put qualify quarantine quash quell question quip quit quote race rack radicalize rail
  rain raise rally range rank ransom ratchet rate ratify ration rattle ravage raze reach react read reaffirm realise
  realize reap reassure rebel reboot rebound rebuff rebuild rebuke rebut recall recast receive recite reclaim recognise
  recognize recommend reconsider record recount recover recruit redact redirect reduce reel refer reference refinance
  reflect reform refrain refuse refute regain regard register regret regulate reign reimburse reinforce reinstate
  reinvent reiterate reject relate relay release relinquish relish relocate rely remain remark remember remind remove
  render renew renounce renovate rent reopen repair repatriate repay repeal repeat replace replicate reply report
  represent reprimand repudiate request require rescind rescue resemble reserve resettle reshape reside resign resist
  resolve resonate respect respond rest restore restrict result resume resurrect retain rethink retire retort retract
  return retweet reveal revel reverberate reverse review revile revise revisit revive revoke revolt reward rewrite
  ridicule right ring rip rise risk roar rocket roll rot rouse ruin rule rumor run rush sabotage sack sacrifice sag sail
  sanction satisfy savage save say scale scare schedule scoff scold score scramble scrap scream screw scuttle seal
  search seat secure see seek seem seep seize select sell send sense sentence separate serve set settle shake shape
  share shatter shed shell shield shift ship shock shoot shore shout shove show shriek shrink shrug shun shut sigh sign
  signal sing sink sit skew skip skirt slam slap slash slat sleep slide slip slow smile smuggle snag snap sneer snow
  soar soften solicit solidify solve sound source sow spam spar spark spawn speak spearhead specialize speculate spell
  spend spill spin split sponsor spot spray spread spring spur squabble squeeze stabilize stag stage stake stall stamp
  stand star start starve state station stay steal steer stem step stick stifle stipulate stir stoke stop storm straddle
  strafe stream strengthen stress stretch stride strike strip strive struggle study stumble stump stun subdue subject
  submit subpoena subsidize succeed sue suffer suggest suit sum summarise summon supplement supply support suppose
  suppress surface surge surmise surpass surprise surrender surround survey survive suspect suspend sustain swallow swap
  swarm sway swear sweep swell swing switch tackle take talk tally tap target tarnish task taste tax teach team tear
  televise tell tend term terminate test testify thank theme theorize think thread threaten thrill thrive throw thrust
  thunder thwart tick tie tighten tilt time tip title tolerate tone top torch torture toss touch tout trace track trade
  trail train transcend transfer transform translate transpire trap travel treat trend trigger trouble trounce trumpet
  trust try tune turn tweet uncover undercut underestimate undergo underline undermine underscore understand undertake
  undo unearth unfold unify unionize unite unleash unload unravel unveil update upend upgrade uphold upset urge use
  usher utter vacation value vary veer vent venture vet veto victimize vie view violate visit voice volunteer vote vouch
  vow wag wage wait wake walk want war warm warn warrant waste watch wave weaken wear weigh welcome weld whip whisper
  widen wield win wind wipe wish withdraw withhold withstand witness wonder woo word work worry wound wrap wrest wrestle
  write yank yell yield
`;
