const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of the names of companies that end no surname, so that not even a first name before them makes a person of it: `Jonas Foods`. */
export const companyEndings = setOf(`
  motors foods airlines airways railways pharmaceuticals chemicals industries laboratories systems technologies enterprises holdings yards shipyards dockyards
  breweries therapeutics biosciences biologics genomics robotics analytics semiconductors aeronautics homes estates properties developments supermarkets hotels
  resorts housing living healthcare media
`);

/** Last words of the names of companies and other bodies, in small letters, that are too common to call the body by: `Tarn Steel`, `Merrow Watch`. */
export const bodyEndings = setOf(`
  motor stores energy partners ventures studios pictures entertainment railway pharma software networks wireless mobile petroleum oil gas steel cement mining
  bancorp financial securities investments management advisors consulting strategies solutions communications publishing promotions insurance electric
  automotive aerospace aviation shipping logistics watch action research directorate enforcement network initiative project fund trust league club caucus team
  division unit bureau legion guild lodge taskforce consortium cooperative collective syndicate registry exchange observatory rangers volunteers veterans
  nurses teamsters workers lawyers physicians scientists mines docks lines farms growers builders crossroads pac super-pac superpac lives citizens voters
  mothers moms parents families rovers wanderers athletic united packaging capital retail stores residents tenants
`);

/** Last words of the names of newspapers, programmes and sites, in small letters: `Merrow Examiner`. */
export const outletEndings = setOf(`
  examiner inquirer dispatch sentinel beacon argus bugle mercury-news sun-times star-telegram star-tribune post-gazette post-dispatch insider caller dealer
  register globe digest ledger wire podcast broadcasting info independent
`);

/** Words for a newspaper in other languages, which stand in the names of papers: `Le Courrier du Tarn`. */
export const papersAbroad = setOf(`
  courrier quotidien figaro parisien corriere gazzetta giornale messaggero repubblica diario periodico heraldo correo jornal correio folha zeitung tageszeitung
  tageblatt tagblatt tagesspiegel anzeiger rundschau nachrichten chronik kurier gazeta gazete gazetesi dagblad dagbladet aftonbladet aftenposten tidende
  tidningen avisen telegraaf volkskrant pravda izvestia ilbo shimbun ribao
`);

/** Last words of the names of what is neither somebody nor a body: laws, prizes, meetings, regions. */
export const thingEndings = setOf(`
  act acts bill amendment treaty agreement accord accords pact plan deal doctrine effect convention conference congress summit debate primary caucuses championship
  championships award awards prize prizes day week month year war wars games cup series tour open classic marathon marathons parade festival belt world deco dancing
  statistics central state states republic republics union rights law laws rule rules fame tower crisis attacks attack massacre scandal papers files tapes
  election elections address speech hearing hearings inquiry trial case problem question dream movement era age revolution night morning sunday monday
  tuesday wednesday thursday friday saturday show message matter matters democratic republican
`);

/** First words of the names of bodies and places that are nobody's first name: `Grey Heron`, `Black Lantern`. */
export const colours = setOf('black white red blue green grey gray yellow golden silver');

/** Nouns for what somebody made, which its title stands behind: `her memoir, Wet Feet`. */
export const works = setOf(
  'memoir memoirs novel autobiography biography book album song film movie documentary play musical opera painting sitcom',
);
