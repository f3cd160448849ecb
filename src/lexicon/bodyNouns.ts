const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that take up a company, whatever it is called. */
export const companyWords = setOf(
  'company firm corporation business retailer manufacturer maker airline bank carrier insurer producer',
);

/** Nouns that take up a body of which only the name was given. */
export const wordsForBodies: ReadonlySet<string> = new Set([
  ...companyWords,
  ...setOf('group organization organisation agency charity union watchdog association committee'),
]);

/** Nouns that stand for a body with its name beside them, and never for a person: `the dealership, Arden Lane,`. */
export const wordsBesideBodies: ReadonlySet<string> = new Set([
  ...wordsForBodies,
  ...setOf(
    'dealership club brewery hospital clinic school college newspaper startup start-up studio lab laboratory bakery shipyard utility consultancy consortium contractor',
  ),
]);

/** Words behind the name of a company that only say that it is one. */
export const companyMarks = setOf(
  'group laboratories labs holdings industries inc corp corporation ltd limited plc llc technologies pharmaceuticals systems motors electronics software foods chemicals enterprises therapeutics robotics analytics semiconductors healthcare',
);

/** What a company or another body has, and no person: behind its name, or before it and a preposition (`shares of Orrin Brothers`). */
export const ofBodies = setOf('shares shareholders stockholders employees headquarters subsidiary subsidiaries workforce');

/** What is done by whoever employs people or makes things, in the forms that stand behind an auxiliary. */
export const employers = setOf(
  'dismiss dismissed hire hired lay laid employ employed recall recalled acquire acquired refund refunded',
);

/** Companies that are known by name, in small letters. */
export const companies: ReadonlySet<string> = new Set(
  `facebook | twitter | google | apple | microsoft | amazon | boeing | airbus | exxon mobil | exxon | chevron | shell | bp | general electric | general motors |
  ford | toyota | volkswagen | walmart | wal-mart | goldman sachs | jpmorgan | citigroup | pfizer | novartis | bayer | siemens | samsung | sony | intel | ibm | oracle |
  uber | airbnb | netflix | tesla | verizon | comcast | disney | nike | starbucks | mcdonald's | coca-cola | pepsico | yahoo | linkedin | hewlett-packard | hp | dell`
    .split('|')
    .map((name) => name.trim()),
);

/** Nouns for documents that take up one another: `the document` any, `the survey` a poll. */
export const alikeDocuments: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'document',
    [
      'report',
      'letter',
      'memo',
      'memorandum',
      'filing',
      'lawsuit',
      'complaint',
      'study',
      'paper',
      'audit',
      'affidavit',
      'indictment',
      'resolution',
      'draft',
    ],
  ],
  ['paper', ['report', 'study', 'document']],
  ['study', ['report', 'paper', 'analysis']],
  ['report', ['study', 'audit', 'analysis', 'review']],
  ['survey', ['poll', 'study']],
  ['poll', ['survey']],
  ['suit', ['lawsuit', 'complaint']],
  ['lawsuit', ['complaint', 'suit']],
  ['complaint', ['lawsuit', 'suit']],
  ['filing', ['lawsuit', 'complaint']],
  ['memo', ['memorandum']],
]);

/** Nouns for bodies that take up others: `the school` a university. */
export const alikeBodies: ReadonlyMap<string, readonly string[]> = new Map([
  ['school', ['university', 'college', 'academy', 'institute']],
  ['college', ['university']],
  ['panel', ['committee', 'subcommittee', 'commission', 'board', 'council']],
  ['committee', ['subcommittee']],
  ['court', ['tribunal']],
  ['lender', ['bank']],
]);

/** What bodies are set up for, as their names have it: `the Food and Drug Authority`, `the Office of Budget and Planning`. */
export const topics: ReadonlySet<string> = setOf(
  `food drug drugs disease diseases prevention nursing midwifery health care water sewerage ethics fire rescue police crime science technology trade industry commerce sport sports arts media
  culture security cooperation co-operation education training environment climate labour labor employment housing planning budget finance economy transport
  aviation maritime ports railways roads works infrastructure energy electricity power mines mining petroleum oil gas agriculture fisheries forestry livestock
  tourism heritage immigration customs revenue excise securities exchange insurance pensions competition markets consumer consumers standards statistics research human urban rural community
  innovation development reconstruction relief recovery welfare women children youth families refugees migration rights justice elections electoral boundaries
  delimitation defence defense intelligence foreign expatriates expatriate interior information communications communication telecommunications broadcasting press
  digital data privacy nuclear radiation safety civil public medical medicines healthcare hospitals pharmacy dental veterinary scientific studies engineering
  surveying wildlife conservation parks land lands survey records archives language religious endowments islamic tribal peace reconciliation truth conflict
  anti-corruption corruption economic financial legal judicial legislative monetary fiscal social humanitarian emergency disaster management control`,
);

/** Nouns for a body that speaks, but whose names are as often those of places: `the museum said`, and not `Museum Street`. */
export const plainBodies: ReadonlySet<string> = new Set([
  ...setOf(
    `diocese parish synod inquiry taskforce task-force hospice clinic co-operative cooperative cartel gang cult sect tribe orchestra band theatre museum gallery zoo
    aquarium library studio carrier airport port factory brewery restaurant hotel shop store supermarket chain retailer lender insurer railway franchise festival
    academy startup start-up nursery legislature presidium prosecution defence monarchy kingdom emirate province city town county village borough
    regiment squadron venture conglomerate caucus convent monastery mosque synagogue cathedral platform bookmaker casino winery vineyard dealership utility
    mill plant farm district force`,
  ),
  'general staff',
  'think tank',
]);

/** Nouns for a part of an army that is called by its number: `the 4th Brigade`. */
export const numberedUnits: ReadonlySet<string> = setOf(
  'corps brigade division battalion regiment squadron army fleet company infantry',
);

/** Nouns for a body that is called by the place that has it: `the Sabel police`. */
export const bodiesOfPlaces: ReadonlySet<string> = setOf(
  'army campaign police prosecutor prosecutors court courts council hospital parliament assembly municipality authorities prison jail airport embassy',
);
