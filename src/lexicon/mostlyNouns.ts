/**
 * Verb forms that are a noun or an adjective at least as often as a verb, by count over a year of political news.
 * The grammar takes them for verbs only where their neighbours say so (`plans to`, `he claims that`).
 */
export const mostlyNouns = `
  abuse abuses access account accounts addresses advance advances advocate advocates affiliate affiliates age aid aim air alarm
  alarms allies ally ambush amount amounts anchor anger answer answers appeal appeals approach approaches armed arrest arrests
  assails assault assaults associate associates attack attacks attempt attempts attributes audit audits average averages award
  awards back backs balance ban bank bankrupt banks bans bar bark barks base bases bash battle battles beating beginning benefit
  benefits bets bid bids bill bills bind blame blast blasts bleeding block blocks blow blows boast bomb bombs book books boost
  border bothers bottom bows brand brands breach breaks bridge bridges brief briefing briefings broker brokers brush brushes bucks building bully
  bus buses call calls campaign campaigns care caucus causes caution cease cement chain chair chairman chairs challenge
  challenges champion champions chance change changes channel channels chant chants charge charges check checks cheer cheers
  claim claims clash clashes clear clicks close closing coin collapse combat combines command comments company complete
  compromise concern concerns conflict conflicts contact contacts content contest contests contract contracts contrast control
  controls convict correct cost costs counsel count counter couple couples court cover cracks crash credit credits crowd crowds
  crush cry cure cures cut cuts dam damage damages dams dance date deal deals debate debates decline declines default defaults
  delay delays demand demands dent design designs detail details dig direct disavows discharge disconnect discount discriminate
  dislike display displays dispute disputed disputes disrespect distance divide divorce document documents doom double doubt
  doubts draft drag dress dresses drive drives drop duck echoes edge edges effort email emails encounter encounters end engineer
  engineering engineers estimate estimates exchange exchanges exercise exercises existing exit experience experiences export
  exports exposes eye face factor factors fake fall falter fault faults favor fear fears feature features feud field fields
  fight fights figure figures file files filing filings film films finance finances fine fines fire fires firm flag flags flight
  flip flirt flock flood floods flop flow flows focus fold force forces forecast form forms frame free freeze front fronts fuel
  fuels function functions fund funding funds further gains game gathering gesture gestures grabs graduate graduates grain
  grants grind ground grounds group guarantee guarantees guard guards guide gun guns halt hand hands harm head headline
  headlines hearing herald hide hint hints hit hits hold home homes honor host hosts house houses huddle hug idle impact impacts
  import imports increase increases influence insult insults interview interviews issue issues jail jam job joint joke jokes
  judge judges kid kids label labels labor lack lament land landing lands last laugh law lead leak leaks lean lease lecture
  lectures level levels leverage license licenses light like limit limits line lines link links list lists lives living load
  loads loan loans lobby local log logs long loss losses low lower mandate mandates maneuver maps march marches mark market
  markets marks master match matter matters means measure measures meeting meetings mess milk mind mine mines minute mirror
  missile missiles mistake mock moderate moderates monitor monitors move moves murder murders name names narrow need needle
  needles needs net network nod note notes notice notices number numbers offer offering offers open opening order orders
  outbreak outline overall overhaul own pace pack paints parade park parks part partner partners parts party patrol patrols
  pause peak peer people pepper permit permits phone phones picks pile pipe pit pitch pitches pivots place places plan plans
  plant plants play pledge pledges plot plunge pocket pockets point points poison police poll polls pop port position positions
  post posts pound pounds power powers practice practices praise praises present press presses pressure price prices print
  prisoner probe probes proceeds process processes profit profits program project projects promise promises prompt proof protest protests
  pump punch punches purchases quarantine question questions quip quote quotes race races rail rallies rally ramp ramps range
  ranges rank ranks rape rate rates reach reading ready reason rebel rebels rebuke rebukes recall record recording recordings
  records recount recruit reference references reform reforms regard regards registers rein reins release releases remains
  remark remarks rent repair repairs repeat reply report reporting reports reprimand request requests rescue research reserve
  reserves respect respects rest result results retort retreat return returns review reviews revolt rewards right rights ring
  rip rips rise rises risk risks rival rivals rock rocket rockets role roll rolls room root round route rule rules rumor rumors
  run rush sacrifice sacrifices sample samples sanctions savage scale scales schedule school score scores scramble scrambles
  search searches seat seats second select sense senses sentence sentences separate service set sets shape share shares sheds
  shell shelling shells shift shifts ship shipping ships shock shocks shooting shore shores short shot shots show shrug side
  sides sigh sign signal signals signs single site sites skew slam slams slap slide slow smile smiles snags sound source sources
  speed spending spike spikes sponsor sponsors spot spots spray spreads spring squabble square staff stage stages stake stakes
  stall stalls stamps stand standing star stars start state statement states station stations steel step steps stir stock stone
  stop stops store stores storm storms strain stream strength stress stretch stride strides strike strikes strip struggle
  studies study stumble stumbles stump subject subjects subpoena subpoenas suit suits sum sums supplement supplements supplies
  supply support surge surprise surprises surrender survey surveys suspect swap sweep swing table talk talks tallies tally tank
  tanks target targets task tasks taste tax taxes team teams tears temper term terms test testing tests thanks theme themes tie
  ties tilt time times tip tips title titles tone tones top tops total touch touches tour tower towers trace track tracks trade
  trades trading traffic trail trails train transfer transfers transition trap traps travel travels treat trend trends trial
  trigger trim troop troops trouble troubles truck trust tune turn tweet tweets undercut understanding update updates upsets use
  usher vacation value values venture ventures veto view views visit visits voice voices volume volunteer volunteers vote voters
  votes vow wage wages wake war warm warning warnings wars waste watch water wave waves weight welcome well whisper will wind
  winds wish wishes witness witnesses word words work worker workers works worries worry worship wound wounds yard yield yields
`;
