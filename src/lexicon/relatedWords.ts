/**
 * Words that speak of one matter. Whoever denies the one is against a claim with the other: `denied killing anybody` and `four patients died`. They say
 * which claim a denial is against, and never that two claims are the same. A word may stand in several rows.
 */
const rows = [
  'die died dead death kill fatal bury burial casualty toll corpse victim murder',
  'prisoner captive capture detainee detain arrest hostage abduct',
  'letter write written mail correspondence',
  'pay payment bribe money fund finance fee cash',
  'knowledge know aware awareness inform learn',
  'warn warning alert caution',
  'shell round artillery fire rocket mortar bombard bombardment shoot',
  'arm weapon rifle gun ammunition',
  'soldier troop fighter militant militia gunman army commando',
  'side bank shore',
  'genuine authentic authenticity forge forgery fake counterfeit',
  'attack raid assault strike bomb bombing',
  'steal theft thief rob robbery loot',
  'load weight weigh overload',
  'exceed exceeded excess limit permit overload twice double',
  'vote ballot election rig',
  'spy spying espionage surveillance wiretap eavesdrop',
  'collude collusion conspire conspiracy',
  'harass harassment assault grope abuse molest rape',
  'hide conceal concealment cover-up withhold',
  'cross crossing invade invasion incursion',
  'hack hacking hacker intrusion breach cyberattack',
  'dope doping drug steroid',
  'torture beat beating mistreat mistreatment abuse',
  'blast explosion explode bomb',
  'poison poisonous toxic contaminate contamination',
  'resign resignation quit',
  'threat threaten',
  'sell sale',
  'buy purchase',
  'close closure shut',
  'collapse fall crash',
  'injure injury wounded hurt harm',
  'discriminate discrimination racism racist bias',
  'evade evasion dodge',
  'cheat cheating fraud defraud deceive',
  'plagiarism plagiarize plagiarise copy',
  'involve involvement role part',
  'meet meeting',
  'destroy destruction demolish delete deletion',
  'fail failure',
  'choose choice',
  'prove proof',
  'lose loss',
  'grow growth',
  'treat treatment',
  'agree agreement deal accord',
  'violate violation breach',
  'decide decision',
  'refuse refusal',
  'approve approval',
  'arrive arrival',
  'defect crack fault flaw',
  'number figure count',
];

/** What is at hand without a word of its own: who denies ignoring, seeing or knowing of a thing is against whoever says that there was such a thing. */
export const receivingWords: ReadonlySet<string> = new Set(
  'ignore ignoring ignored see seeing seen know knowing knew knowledge receive receiving received read reading hear hearing heard disregard disregarding disregarded'.split(
    ' ',
  ),
);

export const relatedWords: readonly (readonly string[])[] = rows.map((row) => row.split(' '));
