/** Words that stand before a name as (part of) a title and are no part of it, in small letters; the nouns of `roles` are titles too. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof sir dame lord lady rev hon fr gen lt col maj sgt capt cmdr adm brig sen rep gov pres prime foreign defence defense interior
  finance justice health energy water trade labour labor environment industry agriculture transport education culture tourism economy home
  information communications oil electricity major brigadier admiral marshal vice deputy acting former first chief senior assistant attorney
  secretary-general secretary state staff army internal security national grand supreme crown republican democratic democrat lieutenant ex
  president-elect vice-president undersecretary comptroller executive managing press police speaker ceo cfo coo cio
  cto dj mp mep msp cllr pc dc ds dci dsi insp det supt const co-moderator co-anchor co-manager`
    .trim()
    .split(/\s+/),
);

/** Those that only tell of what an office is, and make nobody of the word behind them: `the National Herbarium`. */
export const fieldsInTitles: ReadonlySet<string> = new Set(
  `foreign defence defense interior finance health energy water trade labour labor environment industry agriculture transport education culture tourism
  economy home information communications oil electricity state army internal security national grand supreme crown press`.split(
    /\s+/,
  ),
);

/** Titles that tell a woman or a man. */
export const womanWords: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman policewoman businesswoman woman waitress actress nun maid stewardess heiress duchess countess baroness seamstress mother sister daughter wife widow girl'.split(
    ' ',
  ),
);
export const manWords: ReadonlySet<string> = new Set(
  'mr sir lord king prince spokesman chairman congressman councilman policeman businessman man father brother son husband boy pope emir sheikh fisherman foreman imam'.split(
    ' ',
  ),
);

/** Short forms of titles, in small letters, to the nouns that their bearer may be called by. */
export const nounsOfTitle: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'sen senator lawmaker legislator',
    'senator lawmaker legislator',
    'rep representative congressman congresswoman lawmaker legislator',
    'representative congressman congresswoman lawmaker legislator',
    'congressman representative lawmaker',
    'congresswoman representative lawmaker',
    'gov governor',
    'pres president',
    'gen general',
    'col colonel',
    'maj major',
    'lt lieutenant',
    'sgt sergeant officer',
    'pc constable officer',
    'cllr councillor',
    'det detective officer',
    'insp inspector officer',
    'supt superintendent officer',
    'capt captain',
    'adm admiral',
    'prof professor academic scholar',
    'professor academic scholar',
    'dr doctor',
    'rev reverend pastor minister',
    'justice judge jurist',
    'attorney lawyer',
    'lawyer attorney',
    'policeman officer',
    'policewoman officer',
    'ceo executive',
    'democratic democrat',
    'gop republican',
    'frontrunner front-runner',
    'front-runner frontrunner',
  ].map((row): [string, readonly string[]] => {
    const [title = '', ...nouns] = row.split(' ');
    return [title, nouns];
  }),
);

/** Nouns that stand for the name of somebody who is being spoken of, and tell no office: `the billionaire said`. */
export const epithets: ReadonlySet<string> = new Set(
  `candidate nominee front-runner frontrunner contender hopeful mogul magnate tycoon billionaire millionaire businessman businesswoman entrepreneur developer
  star celebrity politician incumbent challenger democrat republican socialist conservative liberal libertarian populist actor actress singer comedian
  rapper novelist filmmaker industrialist philanthropist physician surgeon neurosurgeon octogenarian texan ohioan californian floridian iowan`
    .trim()
    .split(/\s+/),
);

/** Offices by which a paper calls those who hold or held them, whom it need not have introduced so: `the senator said`. */
export const wellKnownOffices: ReadonlySet<string> = new Set(
  'senator governor president congressman congresswoman representative lawmaker'.split(' '),
);

/** What those do who speak for others, or ask: none of them is `the candidate`. */
export const attendants: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson adviser advisor aide manager strategist consultant pollster host anchor moderator reporter journalist correspondent
  columnist editor professor analyst expert lawyer attorney staffer operative historian economist director mayor judge chairman chairwoman chief officer
  commissioner detective sheriff ambassador general`
    .trim()
    .split(/\s+/),
);

/** What an office in small letters is of, where a name follows: `superintendent of [police] Otto Dorn`. */
export const fieldsOfOffice: ReadonlySet<string> = new Set(
  `police staff state research law operations security communications news prosecutions prosecution intelligence investigations policy finance sales marketing engineering
  medicine history economics politics surgery nursing education health home defence defense corrections elections parliament administration customs strategy safety`.split(
    /\s+/,
  ),
);
