const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns beside a name that make an armed or political group of it: `the militant group Arn`, `Arn fighters`. */
export const groupNouns = setOf('group militia movement militants fighters rebels faction insurgents');

/** Words near `group` that make an armed one of it; any other group is an organisation: `the rights group Arn`. */
export const armedWords = setOf(
  "militant rebel armed insurgent terrorist terror extremist jihadist jihadi islamist guerrilla militia separatist shi'ite shiite sunni hacking hacker resistance",
);

/** Nouns before a name that make a company or another organisation of it: `the firm Arn`. */
export const companyNouns = setOf(
  'firm company bank manufacturer maker shipbuilder contractor operator distributor producer supplier carrier airline union charity watchdog monitor agency party fund lender retailer startup start-up consultancy automaker carmaker drugmaker chipmaker giant regulator think-tank insurer owner',
);
