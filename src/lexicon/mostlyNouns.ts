/**
 * Verb forms that are a noun or an adjective at least as often as a verb, by count over a year of political news.
 * The grammar takes them for verbs only where their neighbours say so (`plans to`, `he claims that`).
 */
export const mostlyNouns = `
  abuse abuses access account accounts addresses advance advances advocate advocates affiliate affiliates age aid aim
  air alarm alarms allies ally ambush amount amounts anchor anger answer answers appeal appeals approach approaches
  armed arrest arrests assails assault assaults associate associates attack attacks attempt attempts attributes audit
  audits average averages award awards back backs balance ban bank bankrupt banks bans bar bark barks barter barters
  base bases bash battle battles beating beginning benefit benefits bets bid bids bill bills bind bite bites blackmail
  blackmails blame blast blasts blaze blazes bleeding block blocks bloom blooms blow blows bluff bluffs blunder blunders
  boast bolt bolts bomb bombs book books boost border bothers bottom bows brake brakes brand brands breach breaks bribe
  bribes bridge bridges brief briefing briefings broker brokers bruise bruises brush brushes bucks bug bugs building
  bully bus buses call calls campaign campaigns care caucus causes caution cease cement chain chair chairman chairs
  challenge challenges champion champions chance change changes channel channels chant chants charge charges chase
  chases check checks cheer cheers claim claims clash clashes clear clicks close closing clutch clutches coin collapse
  combat combines command comments company complete compromise con concern concerns conflict conflicts cons contact
  contacts content contest contests contract contracts contrast control controls convict cook cooks correct cost costs
  cough coughs counsel count counter couple couples court courts cover cracks crash crawl crawls credit credits cripple
  cripples crowd crowds crush cry cure cures cut cuts cycle cycles dam damage damages dams dance dash dashes date dates
  deal deals debate debates decay decays decline declines default defaults delay delays demand demands dent design
  designs desire desires detail details dig dine dines direct disavows discharge disconnect discount discriminate
  dislike display displays dispute disputed disputes disrespect distance ditch ditches dive dives divide divorce
  document documents doom double doubt doubts download downloads draft drag dream dreams dress dresses drift drifts
  drink drinks drive drives drop duck dust dusts echoes edge edges effort email emails encounter encounters end engineer
  engineering engineers envies envy escort escorts estimate estimates exchange exchanges exercise exercises existing
  exit experience experiences export exports exposes eye face factor factors faint faints fake fall falter fault faults
  favor fax faxes fear fears feature features feud field fields fight fights figure figures file files filing filings
  film films finance finances fine fines fire fires firm flag flags flight flip flirt flock flood floods flop flow flows
  focus fold force forces forecast forge forges form forms founder founders frame free freeze fries front fronts frown
  frowns fry fuel fuels function functions fund funding funds further gains gamble gambles game gathering gesture
  gestures gossip gossips grabs graduate graduates grain grants graze grazes grill grills grind grip grips groan groans
  groom grooms ground grounds group guarantee guarantees guard guards guide gun guns halt hand hands harbour harbours
  harm head headline headlines hearing herald hide hint hints hit hits hoard hoards hold home homes honor host hosts
  house houses huddle huddles hug hunt hunts idle impact impacts import imports increase increases influence insult
  insults interview interviews iron irons issue issues itch itches jail jails jam job joint joke jokes judge judges kid
  kids kiss kisses knit knits label labels labor labour labours lack lament land landing lands last laugh law lead leak
  leaks lean lease leases lecture lectures leer leers level levels leverage license licenses lick licks light like limit
  limits limp limps line lines link links list lists lives living load loads loan loans lobbies lobby local log logs
  long loot loots loss losses low lower lunge lunges mandate mandates maneuver maps march marches mark market markets
  marks master match matter matters means measure measures meeting meetings melt melts mess milk mind mine mines mining minute
  mirror missile missiles mistake mock moderate moderates monitor monitors mop mops move moves murder murders name names
  nap naps narrow need needle needles needs net network nod note notes notice notices nudge nudges number numbers nurse
  nurses offer offering offers open opening order orders outbreak outlaw outlaws outline overall overdose overdoses
  overhaul own pace pack paints parade pardon pardons park parks parole paroles part partner partners parts party patrol
  patrols pause peak peer peers people pepper permit permits phone phones picks pile pipe pit pitch pitches pities pity
  pivots place places plan plans plant plants play pledge pledges plot plough ploughs plunder plunders plunge pocket
  pockets point points poison police poll polls pop port position positions post posts pound pounds power powers
  practice practices praise praises present press presses pressure price prices print prisoner probe probes proceeds
  process processes profit profits program project projects promise promises prompt proof protest protests pump punch
  punches purchases quarantine question questions queue queues quip quote quotes race races rail rake rakes rallies
  rally ramp ramps range ranges rank ranks rape rate rates reach reading ready reason rebel rebels rebuke rebukes recall
  record recording recordings records recount recruit reference references reform reforms regard regards registers rein
  reins release releases remains remark remarks rent repair repairs repeat reply report reporting reports reprimand
  request requests rescue research reserve reserves respect respects rest result results retort retreat return returns
  review reviews revolt rewards ride rides ridicule ridicules rig right rights rigs ring rip rips rise rises risk risks
  rival rivals roast roasts rock rocket rockets role roll rolls room root round route row rows rule rules rumor rumors
  run rush rust rusts sacrifice sacrifices sample samples sanctions savage scale scales scam scams schedule school score
  scores scramble scrambles scrape scrapes scratch scratches search searches seat seats second select sense senses
  sentence sentences separate service set sets shape share shares sheds shell shelling shells shift shifts ship shipping
  ships shiver shivers shock shocks shooting shore shores short shot shots show shred shreds shrug side sides sigh sign
  signal signals signs single site sites sketch sketches skew ski skid skids skim skims skis slam slams slander slanders
  slap slash slashes slaughter slaughters slide slow smash smashes smear smears smile smiles smoke smokes snags snarl
  snarls snort snorts snub snubs sound source sources speed speeds spending spike spikes splash splashes sponsor
  sponsors spot spots spray spreads spring squabble square squat squats squeal squeals stab stabs staff stage stages
  stake stakes stalk stalks stall stalls stamps stand standing star stare stares stars start state statement states
  station stations steel steer steers step steps stir stitch stitches stock stone stop stops store stores storm storms
  strain strand strands stream strength stress stretch stride strides strike strikes strip stroll strolls struggle
  studies study stumble stumbles stump subject subjects subpoena subpoenas suit suits sum sums supplement supplements
  supplies supply support surge surprise surprises surrender survey surveys suspect swap sweep swing swoop swoops table
  talk talks tallies tally tank tanks target targets task tasks taste tax taxes team teams tears tease teases temper
  term terms test testing tests text texts thanks thaw thaws theme themes throttle throttles thump thumps tie ties tilt
  time times tip tips title titles toil toils tone tones top tops total touch touches tour tow tower towers tows trace
  track tracks trade trades trading traffic trail trails train transfer transfers transition trap traps trash trashes
  travel travels treat trend trends trial trick tricks trigger trim troop troops trouble troubles truck trust tug tugs
  tumble tumbles tune turn tweet tweets type types undercut understanding update updates upload uploads upsets use usher
  ushers vacation value values venture ventures veto view views visit visits voice voices volume volunteer volunteers
  vote voters votes vow vows wage wager wagers wages wail wails wake war warm warning warnings wars wash washes waste
  watch water waters wave waves weed weeds weight welcome well whack whacks whisper will wind winds wire wires wish
  wishes witness witnesses woo woos word words work worker workers works worries worry worship wound wounds wreck
  wrecks yard yawn yawns yield yields zip zips zoom zooms
`;
