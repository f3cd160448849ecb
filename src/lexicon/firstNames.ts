const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First names of women, in small letters. Those that are as often a place or a plain word (`Virginia`, `Hope`) stand in a list of their own. */
const women = setOf(`
  abena abigail achieng ada adaeze adele aditi adjoa adriana afia agne agnes agnieszka aileen aino aisha aisling akiko akinyi akosua
  alejandra alessandra alexandra alice alicia alison allison alyssa amal amanda amber amelia amelie amina aminata amra amy ana anastasia
  angela angelica angelina angharad anita anjali anke ann ann-marie anna annabel anne anne-marie anneliese annette annie annika antonella
  antonia anya aoife arabella arianna arlene ashley astrid audrey ausra ava ayesha ayse aysegul azadeh barbara beatrice beatriz becky
  belinda benedetta bernadette bernice bertha beth bethany betsy betty beverly bianca biljana birgit bohumila bonnie bozena brenda bridget
  bridgette brigid brigitte brittany bronwyn brooke bukola busisiwe camila camille candace candice caoimhe carla carly carmen carol carole
  caroline carolyn carrie carys cassandra catalina catherine cathy catriona cecile cecilia celeste celia celine cerys charlene chelsea cheri
  cheryl chiara chioma chipo chloe christa christiane christie christina christine ciara cindy claire clara clarissa claudia clodagh colette
  colleen condoleezza connie constance consuelo cordelia corinne cornelia cosima cressida cristina crystal cynthia daisy dalal dalia daniela
  danielle daphne darlene debbie deborah debra deepika deirbhile deirdre delia delores denise diana diane dianna dianne dina divya dolores
  donna dora doreen doris dorota dorothy dragana ebba edith edna efua egle eileen eilidh eilis ekaterina elaine eleanor elena eleonora elif
  elin elisa elisabeth elise eliza elizabeth ella ellen ellie elodie eloise elsa elsie elspeth emilia emily emine emma erica erika erin esme
  esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline eve ewa farah fatima fatma fatou federica felicia felicity femke
  fereshteh ffion fiona fionnuala flora folake frances francesca francine freda freya frieda gabriela gabriella gabrielle gail georgina
  geraldine gertrude ghada gillian gina giovanna giselle giulia gladys glenda gloria gordana graciela grainne grazyna greta gretchen
  guadalupe gudrun gulsen gwen gwendolyn gwyneth halina hana hanan hannah harriet hatice hayley hazel heather heba hedda heidi helen helena
  helene helga helmi henrietta hermione hilda hillary hiroko hoda holly huda huma ida ieva ifeoma ilaria ilhan ilse imani imelda imogen ines
  ingeborg ingrid inmaculada irene irina iris irma isabel isabella isabelle isla itziar ivana ivanka ivy izabella jacqueline jacquelyn
  jadwiga jamila jana jane janet janice janine jarmila jasmine jeanette jeanine jeanne jeannette jeannie jelena jemima jenna jennifer jenny
  jess jessica jill joan joanna joanne jocelyn johanna jolie josephine joyce juanita judith judy julia juliana julianne julie juliet
  juliette june kadri kaisa kaitlyn karen karin karina karine karla katarzyna kate katerina katharine katherine kathi kathie kathleen
  kathryn kathy katie katja katrina katy kavita kaye kayla kayleigh keiko keisha kellyanne kerstin khadija khady kimberly kirsten kirstin
  kirstjen kirsty krista kristen kristi kristin kristina kristine krystal lakshmi laleh lara larisa latoya laura lauren laurie lavinia layla
  lea leah leila lejla lena lenka lenore leona leonor lerato lesley leticia lidia lieke liisa lila lillian lily linda lindiwe lindsay linnea
  lisa lise livia liz liza lizzie ljiljana lois loretta lori lorna lorraine lottie louisa louise lucia lucie lucille lucinda lucy ludmila
  ludovica luisa lydia lynda lynette lynne maarja mabel macarena mackenzie madeleine madeline mae maeve magdalena maggie maha mahsa malala
  malgorzata malia malin manal mandy manon manuela mara marcella marcia marcy margaret margarita margaux margot marguerite maria mariah
  mariam mariama marian mariana marianne maribel marie marieke marilyn marina marisa marisol marissa marjorie marla marlene marsha marta
  martha martina mary mary-kate maryam matilda maud maureen maxine meera meg megan meghan melania melanie melinda melissa mercedes meredith
  merete mhairi mia michele michelle michiko mildred milica millicent mimi minerva miranda miriam moira mollie molly mona monica monique
  morag muriel myra myrna nadia nadine nakato nan nancy nandini naoko naomi nasrin natalia natalie natasha neha nellie nerys ngozi niamh
  nicole nicolle nikki nilufer nina njeri nkechi nneka noelle noemi nokuthula nomvula nora noreen noriko norma nour nuria octavia odette
  oksana olga olive olivia ophelia oprah orla ornella ottilie padma paige palesa pamela pamella paola parisa patrice patricia patsy patti
  patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly pooja primrose priscilla priya rachel
  radhika rafaela raffaella ragnhild ramona rania raquel rasa rasha rashida rebecca reem regina renata renee rhiannon rhonda rima rita ritva
  roberta rochelle roisin ronda rosa rosalie rosalind rosalyn rosanna rosario rosemary rosie roxanne ruby rudo ruta ruth sabine sabrina
  sadie sahar sakura sally salma samantha samia samira sandra sanne saoirse sara sarah saskia savannah selena selma senka serena sevgi
  shanti sharon sheila shelley shelly sherri sherrie sherry sheryl shireen shirin shirley shona shreya sian sigrid sigrun silvia simona
  sinead siobhain siobhan sirpa snezana sofia soledad solveig songul sonia sonja sonya sophia sophie stefanie stella stephanie sue suha
  sunita sunniva susan susana susanna susannah susanne susie suzanne suzy svetlana swati sylvia sylvie tabitha tamara tamika tammy tamsin
  tania tanya tara tatiana teresa teri terri tess tessa thandiwe thelma theresa therese tiffany tina titilayo tomoko toni tonya tove tricia
  trina trish trudy tsitsi tulsi tumelo tuula tuva ulrike ursula urszula usha valentina valerie vanessa vera verity verna veronica vesna
  vicki vicky viola violet vivian viviana viviane vivienne wafa wambui wanda wanjiku wendy wilhelmina wilma winifred ximena xiomara yaa
  yasmeen yasmin yasmine yelena yetunde yoko yolanda yuki yulia yvette yvonne zahra zainab zanele zara zdenka zeina zelda zeynep zoe zoey
  zofia zuzana
`);

/** First names of men. */
const men = setOf(`
  aaron abdel abdul abdullah abdulrahman abiodun abraham adam adebayo adel adewale adnan adrian ahmad ahmed ahmet aidan akbar akira al alan
  alasdair albert alberto alec aled alejandro aleksander aleksandr aleksei alessandro alexander alexandre alexei alfonso alfred alfredo ali
  alistair allan allen alonso alonzo alun alvaro alvin amadou amedeo amir amit amos anatoly anders andre andreas andrei andres andrew
  andrzej andy angelo angus anil anselmo anthony anton antonio antony arash archie ari arjun arkady armando arne arnold arthur arturo artyom
  arun asad asher ashok ashraf ashton augusto avigdor ayodele aziz babak babatunde barack barnaby barney barry bart bartholomew bashar
  bashir basil battista behrouz ben bence benedict bengt benjamin bennett benny benoit beppe bernard bernardo bernd bernie bert bertil bilal
  bill billy bjarne bjorn blagoje bob bobby bogdan boguslaw bohdan bohuslav bongani boris borje bosko boubacar brad bradley brandon branko
  brendan brent bret brett brian bruce bruno bryan bryce burak burhan burt byron caleb callum calum calvin cameron camilo carl carlo carlos
  carlton cathal cedric cem cengiz cesar charles charlie cheikh chidi chinedu christian christoph christophe christopher chuck chukwuma
  ciaran cillian clarence claude claudio clay clayton cliff clifford clint clive clyde cody colin colm conor conrad corey cormac cornelius
  corrado cosimo craig cristobal csaba curt curtis cyril cyrus czeslaw dafydd daithi dale damian damien dan daniel danny dante danylo
  dariush dariusz darko darnell darragh darrell darren darryl daryl dave david davide dean declan deepak dejan denis dennis denys derek
  derrick deshawn desmond devin dewi dexter diarmuid dick didier diego dieter dietrich dimitri dirk djordje dmitri dmitry dmytro domenico
  dominic don donal donald donncha donnie doug dougal douglas dragan duane dudley dumisani duncan dusan dustin dwayne dwight dylan eamon
  eamonn ebrahim ed eddie edgar edmund edoardo eduardo edward edwin efrain einar eirik eitan elbridge eli elias elijah elliot elliott elmer
  elvis emeka emiliano emilio emmanuel emmet emre emrys emyr enrique enver enzo eoin ercole erdogan eric erick erik ernest ernesto ernie
  esben espen esteban ethan ettore euan eugene eusebio evan evaristo evgeny ewan ezekiel ezra fabio fabrizio facundo fadi fahd faisal farai
  farhad farid farzad federico fedor felipe felix ferdinand ferenc fergus ferit fermin fernando fidel filippo finbarr finn fintan fionn
  flavio floyd fouad francesco francisco franco francois frank frantisek franz fraser fred freddie freddy frederic frederick fritz frode
  gabor gaetano gareth garrett garth gary gaston gavin geir gene gennady geoff geoffrey george georges geraint gerald gerard gerardo gerhard
  gerry gethin ghassan gianfranco gianluca gianni gideon gilbert gino giorgio giovanni giuseppe glenn godfrey gonzalo gopal goran gordon
  graeme graham greg gregg gregor gregory grigory gruffydd grzegorz gudmund guido guillaume guillermo gunnar gunther gus gustav gustavo guy
  gwilym gyorgy haakon haitham hakan hal halvard halvor hamad hamid hamish hamza hani hank hans harald harish harold harrison harry haruki
  harvey hassan hatem heath hector heinrich heinz helge helmut henri henrik henry henryk herb herbert heriberto herman hernan hideo hilal
  hiroshi hisham hooman horace horacio horst hosni howard howie hubert hugh hugo humberto husam huseyin hussein hywel iain ian ibrahim
  ibrahima ichiro idris idrissa ieuan ifan ignacio igor ihab ihor ike ikenna illtyd ilya imad imran imre iolo ira irving isaac isaiah isamu
  isidro ismail issa istvan ivan ivar ivo iyad jaber jabulani jacek jacinto jack jacob jacques jair jake jakub jalal jamal james jamil
  janusz jared jarle jaroslav jaroslaw jarrod jason javad javier jean-claude jean-luc jean-marie jean-paul jean-pierre jean-yves jeb jed
  jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy jesse jesus jim jimmy jiri joachim joao joaquin joe joel joey johan johann
  johannes john johnny jon jonah jonas jonathan jorge jorn jose josef joseph josh joshua josiah jovan jozsef juan judd jules julian julio
  julius juma jurgen justin kalman kamal kamau kare kareem karim karl karl-heinz karoly kaveh kayode kazimierz kazuo keith kemal ken kenji
  kenneth kenny kent kevin khaldoun khaled khalid khalil kipchoge kiprono kirill kirk kjell klaus knut kofi koji kojo konstantin kostyantyn
  kourosh krzysztof kurt kwabena kwaku kwame kwesi lachlan ladislav lamine lance larry lars laszlo laurent lawrence lazaro leandro leif
  lennart leo leon leonard leonardo leonid leopold leroy lester leszek lev levent levi liam lionel lisandro livio ljubomir llewellyn lloyd
  llyr logan lorcan lorenzo lou louie louis lubomir lubos luc luca lucas luciano luigi luis luiz lukas luke lungelo luther lyle lyndon
  maciej macky mads magnus maher mahesh mahmoud majid makoto maksim malcolm mamadou mandla manfred manny manoj manuel marc marcel marcello
  marcelo marcin marco marcos marcus mario marius mariusz mark marko markus marshall martin marty marvin marwan masato massimo mateo mathew
  mathias matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maximilian maxwell mazen mehdi mehmet meirion melvin
  meyer micah michael micheal michel mickey miguel mike mikhail miklos milorad milos milton minoru miodrag mircea mirko miroslav miroslaw
  mitch mitchell mitt modou moe mohamed mohammad mohammed mohsen moises mojtaba moqtada morris mort morten mortimer moses moshe mounir
  moussa mthunzi muhammad mukesh murat murdo murray musa mustafa mwangi mykhailo mykola myron nabih nabil nader naji nando naresh nasser
  nate nathan nathaniel naveen nebojsa necmettin ned neil nelson nenad nestor newt niall nicholas nick nicolas niels nigel nikhil nikita
  nikolai nils nino nizar njoroge nkosana nnamdi noah nobuo norbert norberto norm norman nuno obinna obiora ochieng octavio oddvar odhiambo
  oisin oladipo olaf olav oldrich oleg oleh oleksandr oleksiy oliver olivier olumide olusegun omar omondi ondrej onur orhan orrin orville
  osama osamu oscar osman osmund osvaldo oswald otakar otieno ottavio otto oumar ousmane owain owen oyvind ozan pablo padraig pankaj paolo
  pascal patrick paul pavel pedro pekka percy perry pete peter petr phelim phil philip philippe phillip pierluigi pierre pieter pietro piotr
  prakash pranab predrag preston qais qassem quentin quincy radek radim radoslaw radovan radu rafael rafal raffaele rafiq ragnar rahul
  raimundo raj rajesh rajiv rakesh ralph ramadan ramesh ramiro ramon ramy ramzan rand randall randolph randy raoul rashid rasmus ratko raul
  ravi ray raymond recep reggie reginald reid reince rene renzo reuben rex reza rhodri rhydian rhys riad ricardo rich richard rick ricky
  rigoberto rob robert roberto rocky rodney rodolfo rodrigo rogelio roger rohit roland rolando rolf roman ron ronald ronan rosendo ross
  rostyslav rouhollah roy ruairi ruaridh ruben rudolf rudolph rudy rufino ruggero rui rune rupert ruslan russ russell ryan ryszard saad
  sachin saeed salah salim saliou salman salvatore salvo sameh sami samir sammy samuel sandor sandro sanjay satish satoshi saul scott seamus
  sean sebastian segun selim serdar sergei sergey sergio serhiy seth severino seydou seymour shadi shahram sharif shashi shaun shawn sheldon
  sherrod shigeru shinzo siamak sibusiso sid sidney sigmar sigurd silvano silvio simon sipho sizwe slavko slawomir slobodan soren souleymane
  spencer srdjan stan stanislav stanley stefan stefano steinar stepan stephan stephen steve steven stewart stian stig stjepan strobe struan
  stuart suleyman sunil suresh svein sven sverre sylvester tadashi tadeusz tadhg tafadzwa taher takeshi talal tamas tansu taras tariq taro
  tatenda tayfun tayyip ted tendai teodoro terence terje terrence thabo thaddeus themba theo theodore thiago thierry thomas thorbjorn tiago
  tibor tim timothy timur tobias todd tom tomas tomasz tomislav tommaso tommy tony torbjorn torsten toshio travis trevor trey tristan troy
  trygve tudur tunde turgut turlough tyler tyrone tyson uche ugur ulf ulises ulrich umberto umit uri usama uwe vaclav valentin valerio
  valery vasily vasyl vernon victor vidar vijay vikram viktor vinay vince vincent vinod virgil vitali vitaliy vitaly vittorio vladimir
  vojislav vojtech volkan volker volodymyr vuk vusi vyacheslav waclaw wael wafula walid wallace walter warren wayne wendell werner wes
  wesley wieslaw wilbur wilfred wilfredo wilhelm willard william willie winston wissam wlodzimierz wojciech wolfgang woody xabier xavier
  yahya yair yaroslav yasser yassin yehya yemi yevgeny yevhen yilmaz yitzhak yogesh yosef yoshio younis youssouf yukio yuri yusuf yves
  zachary zack zaid zakhar zbigniew zdenek zdzislaw zeke zeljko ziad zivko zoltan zoran zsolt zuhair
`);

/** First names of both: proof of a person, but not of which. */
const either = setOf(`
  alex alexis andi andrea angel ariel aubrey bailey billie blair bobbie carey cary casey charley chris courtney dana dominique dru eden
  ellis emery evelyn finley frankie gale hadley harley harper hilary jackie jaime jamie jan jay jean jody jordan joss jude kai kay kelley
  kelly kendall kerry kim kyle laverne lee leigh leslie lindsey loren lynn marion marley mattie mel merle morgan nicky nicola noel pat
  peyton quinn rae reese reilly rikki riley robbie robin ronnie rory rowan sam sandy sasha shane shannon shay simone skyler stacey stacy
  stevie sydney taylor terry toby tracey tracy val whitney yael
`);

/** Names of women and of men that are as often a place, a month or a plain word: they tell the gender of one who is known to be a person, and prove nobody. */
const doubtfulWomen = setOf(`
  alma april carolina charity charlotte chastity dakota dawn faith florence georgia ginger grace hope india jewel joy lourdes madison maya
  mercy misty montserrat paris rose sierra summer victoria virginia
`);
const doubtfulMen = setOf(`
  art austin bud carter chad chase chip clark clinton cole cooper dallas drew duke earl ford franklin grant houston hunter israel jackson
  jefferson lamar lincoln mason milan miles orlando parker rod salvador santiago sterling tucker wade washington will wilson
`);

/** Whose first name it is, in small letters: a woman’s, a man’s, or null where it tells neither. */
export function genderOfFirstName(lower: string): 'woman' | 'man' | null {
  if (women.has(lower) || doubtfulWomen.has(lower)) return 'woman';
  return men.has(lower) || doubtfulMen.has(lower) ? 'man' : null;
}

/** Does the word, in small letters, prove the name that begins with it a person’s? */
export const isFirstName = (lower: string): boolean => sure.has(lower);

const sure = new Set([...women, ...men, ...either]);

/** Every row, for the tests. */
export const firstNames: readonly ReadonlySet<string>[] = [women, men, either, doubtfulWomen, doubtfulMen];
