/**
 * Verb forms that are a noun or an adjective at least as often as a verb, by count over a year of political news.
 * The grammar takes them for verbs only where their neighbours say so (`plans to`, `he claims that`).
 */
export const mostlyNouns = `
  access account advance age aid aim air amount anger answer answers appeal appeals approach armed assault attack attacks attempt attempts award back
  balance ban bank bar base bases battle beating beginning benefit bid bills bind blame bleeding block boost border bomb bombs bottom bridge
  bridges building call calls campaign campaigns care chain chairman challenge champion chance change changes channel charge charges check claim
  claims clash clashes close closing collapse combat command company complete concern concerns conflict contact content contest contract contracts
  control controls cost costs count counter court cover crash credit crowd crowds cure cut cuts damage dam dams dance date deal deals debate decline
  default delay delays demand demands detail discharge dispute disputed document documents double doubt doubts draft drive drop effort end estimate
  estimates exercise exercises existing exit experience export exports eye face factor factors fall fear fears fight figure figures file files finance
  fine fire firm flag flight flood floods flow flows focus force forces forecast form frame front fuel function fund funding funds further game
  gathering grain ground grounds group guarantee guard guards guide gun guns halt hand hands harm head headline hearing hide hit hits hold home honor
  host house impact import imports increase influence insult interview interviews issue issues jail job joint judge judges labor lack land landing
  lands last laugh law lead leak leaks lease level levels leverage light like limit limits line lines link links list lists living load loan loans local
  long loss losses low lower mandate march mark market markets master match matter matters means measure measures meeting meetings mess milk mind mine
  mines minute missile missiles mistake moderate monitor monitors move moves murder name names need needs network note notes notice number numbers
  offer offering offers open opening order orders outbreak overall own pace parade park part partner partners parts party patrol patrols peer people
  permit permits pipe pitch place places plan plans plant plants play pledge pledges point points police poll polls port position positions post posts
  pound power powers practice praise present press pressure price prices print prisoner process program project projects promise proof protest protests
  pump punch question questions quote rally rank ranks rate rates reach reading ready reason rebel rebels record records recall recount reform regard
  release remains rent repair repairs repeat reply report reporting reports request requests rescue reserve respect rest result results retreat return
  returns review right ring rise risk risks rival rivals rock rocket rockets role roll room root round route rule rules rumor rumors run rush sacrifice
  sample samples scale school score search seat second sense service set shape share shares shell shelling shells shift ship ships shock shooting shore
  short shot shots show side sign signal signals single site sites sound source sources speed spending spot square staff stage stand standing star start
  state statement states station steel step steps stock stone stop store storm strain stream strength stress strike strikes strip struggle study support
  surge surprise survey swing table talk talks tank tanks target targets tax taxes test testing tests tie ties time times tip tone top total touch tour
  trace track trade trading traffic trail train transfer transfers transition trap travel treat trial trigger troop troops trouble truck trust turn
  understanding update use value view views visit visits voice volume vote voters votes wage wages war warning warnings waste watch water wave waves
  weight well will wind wish witness word work worker workers works worry yard yield
`;
