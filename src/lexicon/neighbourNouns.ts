const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns beside a name that make an armed or political group of it: `the militant group Arn`, `Arn fighters`. */
export const groupNouns = setOf('group militia movement militants fighters rebels faction insurgents');

/** Words before `group` that make an organisation of it: `the rights group Arn`. */
export const civilGroups = setOf(
  'rights advocacy aid relief trade industry monitoring campaign environmental lobby research consumer charity civil media patient patients',
);

/** Nouns before a name that make a company or another organisation of it: `the firm Arn`. */
export const companyNouns = setOf(
  'firm company bank manufacturer maker shipbuilder contractor operator distributor producer supplier carrier airline union charity watchdog monitor agency party regulator think-tank insurer owner',
);
