import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  MODAL,
  NEGATION,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  QUANTITY,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './wordClasses.ts';

/** The words of English that can be counted out, each row a class and its members. A word may stand in several rows. */
export const closedWords: readonly (readonly [classes: number, words: string])[] = [
  [DETERMINER, 'the a an this that these those each every some any no another both either neither all such what which'],
  [DETERMINER | POSSESSIVE, 'my your his her its our their whose'],
  [
    PREPOSITION,
    'of in on at by for with from to into onto over under about against between among amid after before during through throughout across behind beyond near off out up down around above below inside outside within without upon toward towards since until till despite via per as like unlike including regarding concerning following besides alongside',
  ],
  [CONJUNCTION, 'and or but nor yet'],
  [
    SUBORDINATOR,
    'that because although though while whereas if unless when whenever since until till before after as once whether so lest where wherever how why',
  ],
  [SUBJECT_PRONOUN, 'i he she we they it you who everyone everybody someone somebody nobody this these those that one there'],
  [OBJECT_PRONOUN, 'me him her us them it you himself herself itself themselves ourselves myself yourself'],
  [RELATIVE, 'who whom whose which that where'],
  [
    AUXILIARY,
    "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't",
  ],
  [
    NEGATION,
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't",
  ],
  [
    AUXILIARY | MODAL,
    "will would can could may might shall should must ought won't wouldn't can't cannot couldn't shouldn't mustn't i'll he'll she'll we'll they'll it'll i'd he'd she'd we'd they'd",
  ],
  [
    SUBJECT_PRONOUN | AUXILIARY,
    "i'm he's she's it's we're they're you're i've we've they've you've there's that's what's who's here's let's",
  ],
  [
    ADVERB,
    'also then now still already again ever just only even almost nearly later earlier once twice often sometimes always soon here there however meanwhile moreover instead though too perhaps maybe rather quite very so far further thus hence yet today yesterday tomorrow tonight ago together apart away back aside abroad alike else well long first last otherwise',
  ],
  [
    QUANTITY,
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion several many few most more much both half some various numerous other others',
  ],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun yesterday today tomorrow tonight week weeks month months year years day days hour hours minute minutes morning afternoon evening night weekend decade decades midday noon midnight',
  ],
];
