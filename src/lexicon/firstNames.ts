const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First names of women, in small letters. Those that are as often a place or a plain word (`Virginia`, `Hope`) stand in a list of their own. */
const women = setOf(`
  abigail ada adele adriana agnes aileen aisha alejandra alessandra alexandra alice alicia alison allison alyssa amal amanda amber amelia
  amina amy ana anastasia angela angelica angelina anita ann ann-marie anna annabel anne anne-marie annette annie antonia anya aoife arianna
  arlene ashley astrid audrey ava ayesha barbara beatrice becky belinda bernadette bernice bertha beth bethany betsy betty beverly bianca
  bonnie brenda bridget bridgette brigitte brittany brooke camila camille candace candice carla carly carmen carol carole caroline carolyn
  carrie cassandra catalina catherine cathy cecile cecilia celeste celia celine charlene chelsea cheri cheryl chloe christa christiane
  christie christina christine cindy claire clara clarissa claudia colette colleen condoleezza connie constance cordelia corinne cornelia
  cristina crystal cynthia daisy daniela danielle daphne darlene debbie deborah debra deirdre delia delores denise diana diane dianna dianne
  dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie
  eloise elsa elsie emilia emily emma erica erika erin esme esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline eve
  fatima fatma felicia felicity fiona flora frances francesca francine freda frieda gabriela gabriella gabrielle gail georgina geraldine
  gertrude gillian gina giovanna giselle gladys glenda gloria greta gretchen guadalupe gwen gwendolyn gwyneth hannah harriet hayley hazel
  heather hedda heidi helen helena helene helga henrietta hilda hillary holly huma ida ilhan ilse imani imelda ines ingeborg ingrid irene
  irina iris irma isabel isabella isabelle ivana ivanka ivy izabella jacqueline jacquelyn jamila jana jane janet janice janine jasmine
  jeanette jeanine jeanne jeannette jeannie jenna jennifer jenny jess jessica jill joan joanna joanne jocelyn johanna jolie josephine joyce
  juanita judith judy julia juliana julianne julie juliet juliette june kaitlyn karen karin karina karine karla kate katerina katharine
  katherine kathi kathie kathleen kathryn kathy katie katja katrina katy kaye kayla keisha kellyanne kerstin khadija kimberly kirsten
  kirstin kirstjen krista kristen kristi kristin kristina kristine krystal lara larisa latoya laura lauren laurie layla lea leah leila lena
  lenore leona leonor lesley leticia lidia lila lillian lily linda lindsay lisa lise livia liz liza lizzie lois loretta lori lorna lorraine
  louisa louise lourdes lucia lucie lucille lucinda lucy luisa lydia lynda lynette lynne mabel mackenzie madeleine madeline mae maeve
  magdalena maggie maha malala malia mandy manuela mara marcella marcia margaret margarita margot marguerite maria mariah mariam marian
  marianne maribel marie marilyn marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary mary-kate maryam
  matilda maud maureen maxine meg megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred millicent mimi
  minerva miranda miriam moira mollie molly mona monica monique muriel myra myrna nadia nadine nan nancy naomi natalia natalie natasha
  nellie nicole nicolle nikki nina noelle noemi nora noreen norma odette olga olive olivia ophelia oprah ottilie padma paige pamela pamella
  patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla priya
  rachel rafaela ramona raquel rashida rebecca regina renata renee rhonda rita roberta rochelle ronda rosa rosalie rosalind rosalyn rosanna
  rosario rosemary rosie roxanne ruby ruth sabine sabrina sadie sally salma samantha samia sandra sara sarah savannah selena selma serena
  sharon sheila shelley shelly sherri sherrie sherry sheryl shirin shirley sigrid silvia siobhan sofia solveig sonia sonja sonya sophia
  sophie stefanie stella stephanie sue susan susana susanna susannah susanne susie suzanne suzy svetlana sylvia sylvie tabitha tamara tamika
  tammy tania tanya tara tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tricia trina trish trudy tulsi
  ulrike ursula valentina valerie vanessa vera verna veronica vicki vicky viola violet vivian viviana viviane vivienne wanda wendy
  wilhelmina wilma winifred xiomara yasmin yasmine yelena yoko yolanda yulia yvette yvonne zainab zara zelda zeynep zoe zoey
`);

/** First names of men. */
const men = setOf(`
  aaron abdul abdullah abraham adam adel adrian ahmad ahmed aidan akbar akira al alan albert alberto alec alejandro aleksandr aleksei
  alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alonso alonzo alvaro alvin amir amos anatoly anders
  andre andreas andrei andres andrew andy angelo angus anthony anton antonio antony ari armando arne arnold arthur arturo arun asad asher
  ashraf ashton augusto avigdor babak barack barnaby barney barry bart bartholomew bashar bashir basil ben benedict benjamin bennett benny
  bernard bernardo bernd bernie bert bill billy bjorn bob bobby boris brad bradley brendan brent bret brett brian bruce bruno bryan bryce
  burt byron caleb calvin cameron carl carlo carlos carlton cedric cesar charles charlie christian christoph christophe christopher chuck
  clarence claude clay clayton cliff clifford clint clive clyde colin conor conrad corey cornelius craig curt curtis cyril cyrus dale damian
  damien dan daniel danny dante darrell darren darryl daryl dave david dean denis dennis derek derrick desmond devin dexter dick diego
  dieter dietrich dimitri dirk dmitri dmitry dominic don donald donnie doug douglas duane dudley duncan dustin dwayne dwight dylan ed eddie
  edgar edmund eduardo edward edwin efrain eitan elbridge eli elias elijah elliot elliott elmer elvis emilio emmanuel emmet enrique eric
  erick erik ernest ernesto ernie ethan eugene evan evgeny ezekiel ezra fabio faisal farid felipe felix ferdinand fernando fidel floyd
  francesco francisco franco francois frank franz fred freddie freddy frederic frederick fritz gareth garrett garth gary gaston gavin gene
  geoff geoffrey george georges gerald gerard gerardo gerhard gerry gideon gilbert giovanni giuseppe glenn godfrey gonzalo gordon graeme
  graham greg gregg gregory guido guillermo gus gustav gustavo guy hal hamid hank hans harold harrison harry harvey hassan heath hector
  heinrich helmut henri henrik henry herb herbert herman hernan hilal hiroshi horace horst hosni howard howie hubert hugh hugo humberto
  hussein ian ibrahim ignacio igor ike ilya imran ira irving isaac isaiah ismail ivan ivo jack jacob jacques jair jake jamal james janusz
  jared jarrod jason javier jean-claude jean-luc jean-marie jean-paul jean-pierre jean-yves jeb jed jeff jeffrey jeremiah jeremy jermaine
  jerome jerry jesse jesus jim jimmy joachim joaquin joe joel joey johan johann johannes john johnny jon jonah jonas jonathan jorge jose
  josef joseph josh joshua josiah juan judd jules julian julio julius jurgen justin kareem karim karl keith ken kenneth kenny kent kevin
  khaled khalid khalil kirk klaus kofi konstantin kurt kwame lance larry lars laurent lawrence lazaro leo leon leonard leonardo leopold
  leroy lester lev levi liam lionel lloyd logan lorenzo lou louie louis luc luca lucas luciano luigi luis luiz lukas luke luther lyle lyndon
  mahmoud malcolm manfred manny manuel marc marcel marcello marcelo marco marcos marcus mario marius mark markus marshall martin marty
  marvin massimo mateo mathew mathias matt matteo matthew matthias maurice mauricio max maximilian maxwell mehmet melvin meyer micah michael
  micheal michel mickey miguel mike mikhail milos milton mitch mitchell mitt moe mohamed mohammad mohammed moises moqtada morris mort
  mortimer moses moshe muhammad murray mustafa myron nabil nasser nate nathan nathaniel naveen ned neil nelson newt nicholas nick nicolas
  niels nigel nikita nikolai nils noah norbert norm norman olaf oleg oliver omar orrin orville osama oscar osmund oswald otto owen pablo
  paolo pascal patrick paul pavel pedro pekka percy perry pete peter petr phil philip philippe phillip pierre pieter piotr prakash preston
  qassem quentin quincy rafael rahul rajiv ralph ramon ramzan rand randall randolph randy raoul rashid raul ray raymond recep reggie
  reginald reid reince rene reuben rex ricardo rich richard rick ricky rob robert roberto rocky rodney rodolfo rodrigo rogelio roger roland
  rolf roman ron ronald ross roy ruben rudolf rudolph rudy rupert russ russell ryan saad salvatore sami samir sammy samuel saul scott sean
  sebastian sergei sergey sergio seth seymour shaun shawn sheldon sherrod sid sidney sigmar silvio simon spencer stan stanley stefan stephan
  stephen steve steven stewart strobe stuart sven sylvester tariq tayyip ted terrence thaddeus theo theodore thierry thomas tim timothy
  tobias todd tom tomas tommy tony travis trevor trey tristan troy tyler tyrone tyson ulrich uri vaclav vernon victor viktor vince vincent
  vinod virgil vitali vitaly vladimir volker walid wallace walter warren wayne wendell werner wesley wilbur wilfred wilhelm willard william
  willie winston wolfgang woody xavier yair yasser yehya yevgeny yitzhak yosef yuri yusuf yves zachary zack zbigniew zeke
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
  alma april carolina charity charlotte chastity dakota dawn faith florence georgia ginger grace hope india jewel joy madison maya mercy
  misty paris rose sierra summer victoria virginia
`);
const doubtfulMen = setOf(`
  art austin bud carter chad chase chip clark clinton cole cooper dallas drew duke earl ford franklin grant houston hunter israel jackson
  jefferson lamar lincoln mason miles orlando parker rod salvador santiago sterling tucker wade washington will wilson
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
