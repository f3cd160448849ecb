const rows = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that leave what a clause asserts as it is: `the bridge was [also] never tested`. */
export const emptyWords = rows(
  'also already still now currently presently indeed really actually simply too even just own itself themselves himself herself both so there',
);

/** Small words that change what is asserted, though they name nothing: `[some] welders`, `[only] militants`, `left [before] the fire`. */
export const weightySmallWords = rows(
  'some all every each any many most few several half more less fewer least almost nearly about only against before after until since without if unless because although though while whereas when where how why whether than over under up down out off again ever once twice other another same such first always often sometimes seldom rarely hardly barely scarcely roughly approximately around partly partially mostly mainly largely falsely wrongly mistakenly together apart alone back away abroad',
);

/** How a modal verb, or an adverb that says how sure it is, changes an assertion. `would` is `will` told by somebody else. */
export const moods: ReadonlyMap<string, string> = new Map(
  [
    ['will', "will shall would won't wouldn't i'll we'll you'll he'll she'll it'll they'll i'd we'd you'd he'd she'd they'd"],
    ['may', "can could may might cannot can't couldn't perhaps maybe possibly"],
    ['likely', 'likely probably presumably'],
    ['unlikely', 'unlikely'],
    ['reportedly', 'reportedly allegedly supposedly apparently purportedly seemingly ostensibly'],
    ['must', "must should ought shouldn't mustn't"],
  ].flatMap(([mood = '', words = '']) => words.split(' ').map((word): [string, string] => [word, mood])),
);

/** Verbs that tell of an attempt, a wish or a doubt; with `to` behind them nothing is told to have happened. Stems. */
export const distancing = rows(
  'plan want intend hope try attempt seek threaten agre promis vow pledg refus prepar expect decid wish need aim offer ask order urg appear seem like claim believ think suspect fear',
);

/** Words before a noun by which it is not, or not yet, what it says. */
export const unrealWords = rows(
  'former alleged suspected possible potential fake would-be so-called supposed future planned attempted failed foiled mock purported',
);

/** Times that mean another day in every article. */
export const relativeTimes = rows(
  'yesterday today tomorrow tonight ago last next this here earlier later recently soon monday tuesday wednesday thursday friday saturday sunday',
);

/** Words that news uses one for the other; all of a row are taken for its first. Stems. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  [
    'close shut',
    'start begin commenc',
    'end finish conclud',
    'buy purchas acquir',
    'kill slay',
    'big larg huge',
    'help aid assist',
    'hurt injur wound',
    'resign quit',
    'dismiss sack',
    'soldier troop',
    'citi town',
    'child kid',
    'wage salari pay',
    'build built construct',
    'bomb bombard',
    'stai remain',
    'hit strike',
  ].flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return others.map((word): [string, string] => [word, first]);
  }),
);

/** The stem to which `stayed shut`, `remained shut` and `were kept shut` come down. */
export const STAY = 'stai';

/** Stretches of time: what is so for nine days stays so. Stems. */
export const durations = rows('minut hour night dai week month year decad');
