/**
 * What a reporting verb can stand with, as bits.
 * CLAUSE: a clause without `that` (`she said it rained`). THAT: a clause behind `that`. SPEECH: words in quotation marks, before or behind.
 * TRAILS: it can follow what is said (`it rained, she said`). ADDRESSEE: it names the hearer first (`told the court that`).
 * QUESTION: `whether`, `if`, `why`. MATTER: what is said is a phrase (`denied taking bribes`, `accused him of theft`).
 * WORDS: a phrase counts where part of it is quoted (`voiced “deep concern”`).
 * FOR: it says what somebody did wrong or right (`blamed him for the fall`). TO: what is said stands behind `to` (`vowed to rebuild it`).
 * PEOPLE: it reports only of somebody (`she highlighted that`, not `the flood highlighted that`).
 * BODY: it reports only of a document, a body or several people (`the inquiry found that`, not `she found that`).
 */
export const CLAUSE = 1;
export const THAT = 2;
export const SPEECH = 4;
export const TRAILS = 8;
export const ADDRESSEE = 16;
export const QUESTION = 32;
export const MATTER = 64;
export const WORDS = 128;
export const FOR = 256;
export const TO = 512;
export const BODY = 1024;
export const PEOPLE = 2048;

const SAYS = CLAUSE | THAT | SPEECH | TRAILS | WORDS;
const TELLS = CLAUSE | THAT | SPEECH | TRAILS | ADDRESSEE | WORDS;
const HOLDS = THAT | SPEECH | TRAILS | WORDS;
const UTTERS = SPEECH | TRAILS;

/** A verb that reports speech. */
export interface ReportingVerb {
  /** Base form. A particle or preposition that belongs to the verb is written behind it (`point out`). */
  readonly verb: string;
  readonly frames: number;
  /** True for the verbs whose content is denied. */
  readonly denies?: true;
  /** A sentence in which the verb reports. */
  readonly example: string;
}

/** Verbs by which somebody owns that it is so, by their base forms. */
export const admissions: ReadonlySet<string> = new Set(['admit', 'acknowledge', 'concede', 'confess', 'confirm', 'accept']);

const row = (verb: string, frames: number, example: string): ReportingVerb => ({ verb, frames, example });
const denial = (verb: string, frames: number, example: string): ReportingVerb => ({ verb, frames, example, denies: true });

/** The verbs that report speech, the most frequent first within each group. */
export const reportingVerbs: readonly ReportingVerb[] = [
  row('say', SAYS | QUESTION, 'The mayor said the bridge was safe.'),
  row('add', SAYS, 'The mayor added that the bridge was safe.'),
  row('write', CLAUSE | THAT | SPEECH | TRAILS, 'The mayor wrote that the bridge was safe.'),
  row('tweet', SAYS, 'The mayor tweeted that the bridge was safe.'),
  row('post', THAT | SPEECH | TRAILS, '“The bridge is safe,” the mayor posted.'),
  row('note', SAYS, 'The mayor noted that the bridge was safe.'),
  row('report', CLAUSE | THAT | SPEECH | TRAILS, 'The newspaper reported that the bridge was safe.'),
  row('announce', CLAUSE | THAT | SPEECH | TRAILS, 'The mayor announced that the bridge was safe.'),
  row('suggest', SAYS, 'The mayor suggested that the bridge was safe.'),
  row('argue', SAYS, 'The mayor argued that the bridge was safe.'),
  row('claim', SAYS | TO, 'The mayor claimed the bridge was safe.'),
  row('declare', SAYS, 'The mayor declared that the bridge was safe.'),
  row('explain', HOLDS | QUESTION, 'The mayor explained that the bridge was safe.'),
  row('acknowledge', SAYS, 'The mayor acknowledged that the bridge was unsafe.'),
  row('insist', SAYS, 'The mayor insisted the bridge was safe.'),
  row('state', HOLDS, 'The mayor stated that the bridge was safe.'),
  row('conclude', HOLDS, 'The inquiry concluded that the bridge was safe.'),
  row('find', THAT | BODY, 'The inquiry found that the bridge was unsafe.'),
  row('predict', SAYS, 'The mayor predicted the bridge would fall.'),
  row('confirm', SAYS, 'The mayor confirmed that the bridge was closed.'),
  row('reveal', HOLDS, 'The mayor revealed that the bridge was closed.'),
  row('disclose', HOLDS, 'The mayor disclosed that the bridge was closed.'),
  row('admit', SAYS, 'The mayor admitted the bridge was unsafe.'),
  row('concede', SAYS, 'The mayor conceded the bridge was unsafe.'),
  row('contend', SAYS, 'The mayor contended that the bridge was safe.'),
  row('assert', SAYS, 'The mayor asserted that the bridge was safe.'),
  row('allege', SAYS, 'The mayor alleged that the builder was bribed.'),
  row('maintain', HOLDS, 'The mayor maintained that the bridge was safe.'),
  row('stress', HOLDS, 'The mayor stressed that the bridge was safe.'),
  row('emphasize', HOLDS, 'The mayor emphasized that the bridge was safe.'),
  row('emphasise', HOLDS, 'The mayor emphasised that the bridge was safe.'),
  row('underline', THAT | PEOPLE, 'The mayor underlined that the bridge was safe.'),
  row('underscore', THAT | PEOPLE, 'The mayor underscored that the bridge was safe.'),
  row('highlight', THAT | PEOPLE, 'The mayor highlighted that the bridge was safe.'),
  row('reaffirm', HOLDS | PEOPLE, 'The mayor reaffirmed that the bridge was safe.'),
  row('regret', THAT | PEOPLE, 'The mayor regretted that the bridge was closed.'),
  row('accept', THAT | PEOPLE, 'The mayor accepted that the bridge was unsafe.'),
  row('reiterate', HOLDS, 'The mayor reiterated that the bridge was safe.'),
  row('repeat', HOLDS, 'The mayor repeated that the bridge was safe.'),
  row('recall', THAT | SPEECH | TRAILS | QUESTION, 'The mayor recalled that the bridge was old.'),
  row('recount', HOLDS | QUESTION, 'The mayor recounted how the bridge fell.'),
  row('remark', HOLDS, 'The mayor remarked that the bridge was old.'),
  row('observe', HOLDS, 'The mayor observed that the bridge was old.'),
  row('comment', HOLDS, '“The bridge is safe,” the mayor commented.'),
  row('estimate', SAYS, 'The mayor estimated that repairs would take a year.'),
  row('indicate', HOLDS, 'The mayor indicated that the bridge would close.'),
  row('signal', HOLDS, 'The mayor signalled that the bridge would close.'),
  row('imply', HOLDS, 'The mayor implied that the builder was bribed.'),
  row('hint', HOLDS, 'The mayor hinted that the bridge would close.'),
  row('complain', SAYS, 'The mayor complained that the builder was late.'),
  row('joke', SAYS, 'The mayor joked that the bridge was a ruin.'),
  row('boast', HOLDS, 'The mayor boasted that the bridge was safe.'),
  row('lament', HOLDS, 'The mayor lamented that the bridge was closed.'),
  row('testify', SAYS, 'The mayor testified that the bridge was safe.'),
  row('speculate', HOLDS, 'The mayor speculated that the builder was bribed.'),
  row('affirm', HOLDS, 'The mayor affirmed that the bridge was safe.'),
  row('agree', THAT | SPEECH | TRAILS, 'The mayor agreed that the bridge was old.'),
  row('recommend', THAT | SPEECH | TRAILS, 'The inquiry recommended that the bridge be closed.'),
  row('propose', THAT | SPEECH | TRAILS, 'The mayor proposed that the bridge be closed.'),
  row('warn', TELLS, 'The mayor warned that the bridge could fall.'),
  row('caution', TELLS, 'The mayor cautioned that the bridge could fall.'),
  row('vow', SAYS | TO, 'The mayor vowed that the bridge would open.'),
  row('pledge', SAYS | TO, 'The mayor pledged that the bridge would open.'),
  row('promise', TELLS | TO, 'The mayor promised voters that the bridge would open.'),
  row('swear', SAYS | TO, 'The mayor swore that the bridge was safe.'),
  row('quip', UTTERS, '“It is a fine ruin,” the mayor quipped.'),
  row('opine', HOLDS, 'The mayor opined that the bridge was old.'),
  row('muse', HOLDS, 'The mayor mused that the bridge was old.'),
  row('clarify', HOLDS, 'The mayor clarified that the bridge was closed.'),
  row('elaborate', UTTERS, '“It will take a year,” the mayor elaborated.'),
  row('retort', HOLDS, '“It will stand,” the mayor retorted.'),
  row('counter', HOLDS, 'The mayor countered that the bridge was safe.'),
  row('respond', HOLDS, 'The mayor responded that the bridge was safe.'),
  row('reply', HOLDS, 'The mayor replied that the bridge was safe.'),
  row('answer', HOLDS, '“It is safe,” the mayor answered.'),
  row('continue', UTTERS, '“It is safe,” the mayor continued.'),
  row('begin', UTTERS, '“It is safe,” the mayor began.'),
  row('shout', UTTERS, '“It is falling,” the mayor shouted.'),
  row('exclaim', UTTERS, '“It is falling,” the mayor exclaimed.'),
  row('cry', UTTERS, '“It is falling,” the mayor cried.'),
  row('yell', UTTERS, '“It is falling,” the mayor yelled.'),
  row('whisper', UTTERS, '“It is falling,” the mayor whispered.'),
  row('chant', UTTERS, '“Open the bridge,” the crowd chanted.'),
  row('read', UTTERS, '“The bridge is safe,” the statement read.'),
  row('interject', UTTERS, '“It is safe,” the mayor interjected.'),
  row('fume', UTTERS, '“Nobody asked us,” the mayor fumed.'),
  row('scoff', UTTERS, '“It will never open,” the mayor scoffed.'),
  row('proclaim', UTTERS, '“The bridge is ours,” the mayor proclaimed.'),
  row('protest', UTTERS, '“Nobody asked the town,” the mayor protested.'),
  row('vent', UTTERS, '“Nobody listens,” the mayor vented.'),
  row('grumble', UTTERS, '“It rattles,” the mayor grumbled.'),
  row('grouse', UTTERS, '“It always rattles,” the mayor groused.'),
  row('gripe', UTTERS, '“It never stops,” the mayor griped.'),
  row('surmise', UTTERS, '“The bolts were old,” the mayor surmised.'),
  row('ponder', UTTERS, '“Will it stand?” the mayor pondered.'),
  row('beam', UTTERS, '“It stands,” the mayor beamed.'),
  row('thunder', UTTERS, '“It shall open,” the mayor thundered.'),
  row('snap', UTTERS, '“Ask the builder,” the mayor snapped.'),
  row('bellow', UTTERS, '“Clear the bridge,” the mayor bellowed.'),
  row('deadpan', UTTERS, '“It floats,” the mayor deadpanned.'),
  row('enthuse', UTTERS, '“It is a wonder,” the mayor enthused.'),
  row('gush', UTTERS, '“It is the finest in the land,” the mayor gushed.'),
  row('mutter', UTTERS, '“It leaks,” the mayor muttered.'),
  row('murmur', UTTERS, '“It moved,” the mayor murmured.'),
  row('confide', UTTERS, '“I never cross it,” the mayor confided.'),
  row('theorize', UTTERS, '“The frost broke it,” the mayor theorized.'),
  row('plead', UTTERS, '“Give us a week,” the mayor pleaded.'),
  row('interrupt', UTTERS, '“That is enough,” the mayor interrupted.'),
  row('chime in', UTTERS, '“So it is,” the mayor chimed in.'),
  row('fire back', UTTERS | THAT, '“It is safer than yours,” the mayor fired back.'),
  row('shoot back', UTTERS | THAT, '“It is older than you,” the mayor shot back.'),
  row('hit back', UTTERS | THAT, '“They never came to look,” the mayor hit back.'),
  row('sum up', UTTERS, '“It fell,” the mayor summed up.'),
  row('charge', THAT, 'The mayor charged that the builder was bribed.'),
  row('make clear', THAT | TRAILS | QUESTION, 'The mayor made clear that the bridge would close.'),
  row('make it clear', THAT, 'The mayor made it clear that the bridge would close.'),
  row('make the case', THAT, 'The mayor made the case that the bridge was safe.'),
  row('give evidence', THAT, 'The engineer gave evidence that the bridge was safe.'),
  row('put it to', THAT | ADDRESSEE, 'The lawyer put it to the mayor that the bridge was unsafe.'),
  row('make the point', THAT, 'The mayor made the point that the bridge was old.'),
  row('point out', SAYS, 'The mayor pointed out that the bridge was safe.'),
  row('go on', UTTERS, '“It is safe,” the mayor went on.'),
  row('tell', TELLS | QUESTION, 'The mayor told the court that the bridge was safe.'),
  row('inform', THAT | CLAUSE | ADDRESSEE | TRAILS, 'The mayor informed the court that the bridge was closed.'),
  row('notify', THAT | CLAUSE | ADDRESSEE, 'The mayor notified the court that the bridge was closed.'),
  row('assure', THAT | CLAUSE | ADDRESSEE | WORDS, 'The mayor assured voters that the bridge was safe.'),
  row('reassure', THAT | CLAUSE | ADDRESSEE | WORDS, 'The mayor reassured voters that the bridge was safe.'),
  row('remind', THAT | CLAUSE | ADDRESSEE | WORDS, 'The mayor reminded voters that the bridge was old.'),
  row('advise', THAT | ADDRESSEE | WORDS, 'The mayor advised voters that the bridge was closed.'),
  row('ask', SPEECH | TRAILS | QUESTION | ADDRESSEE | WORDS, 'The mayor asked whether the bridge was safe.'),
  row('question', QUESTION | SPEECH | WORDS, 'The mayor questioned whether the bridge was safe.'),
  row('wonder', QUESTION | SPEECH | TRAILS, '“Is it safe?” the mayor wondered.'),
  denial('deny', CLAUSE | THAT | SPEECH | MATTER | WORDS, 'The mayor denied taking bribes.'),
  denial('dispute', THAT | WORDS, 'The mayor disputed that the bridge was unsafe.'),
  denial('refute', THAT | WORDS, 'The mayor refuted that the bridge was unsafe.'),
  denial('reject', WORDS, 'The mayor rejected the report as “a pack of lies”.'),
  denial('dismiss', WORDS, 'The mayor dismissed the report as “a pack of lies”.'),
  row('accuse', MATTER | WORDS, 'The mayor accused the builder of taking bribes.'),
  row('point to', MATTER | WORDS, 'The mayor pointed to the bridge’s long record of safety.'),
  row('blame', WORDS | FOR, 'The mayor blamed the builder’s “endless greed”.'),
  row('describe', WORDS, 'The mayor described the bridge as “a disgrace”.'),
  row('call', WORDS, 'The mayor called the bridge “a disgrace”.'),
  row('label', WORDS, 'The mayor labelled the bridge “a disgrace”.'),
  row('brand', WORDS, 'The mayor branded the bridge “a disgrace”.'),
  row('dub', WORDS, 'The mayor dubbed the bridge “a disgrace”.'),
  row('term', WORDS, 'The mayor termed the bridge “a disgrace”.'),
  row('deem', WORDS, 'The mayor deemed the bridge “a disgrace”.'),
  row('characterize', WORDS, 'The mayor characterized the bridge as “a disgrace”.'),
  row('characterise', WORDS, 'The mayor characterised the bridge as “a disgrace”.'),
  row('denounce', WORDS | FOR, 'The mayor denounced the builder’s “endless greed”.'),
  row('condemn', WORDS | FOR, 'The mayor condemned the builder’s “endless greed”.'),
  row('criticize', WORDS | FOR, 'The mayor criticized the builder’s “endless greed”.'),
  row('criticise', WORDS | FOR, 'The mayor criticised the builder’s “endless greed”.'),
  row('slam', WORDS | FOR, 'The mayor slammed the builder’s “endless greed”.'),
  row('blast', WORDS | FOR, 'The mayor blasted the builder’s “endless greed”.'),
  row('decry', WORDS, 'The mayor decried the builder’s “endless greed”.'),
  row('mock', WORDS, 'The mayor mocked the builder’s “fine ruin”.'),
  row('praise', WORDS | FOR, 'The mayor praised the builder’s “iron patience”.'),
  row('hail', WORDS, 'The mayor hailed the bridge as “a wonder”.'),
  row('welcome', WORDS, 'The mayor welcomed “a day of joy” for the town.'),
  row('express', WORDS, 'The mayor expressed “deep concern” over the bridge.'),
  row('voice', WORDS, 'The mayor voiced “deep concern” over the bridge.'),
  row('urge', WORDS | SPEECH, 'The mayor urged the builder to “stop the lies”.'),
  row('call for', WORDS | SPEECH, 'The mayor called for “a full inquiry” into the fall.'),
  row('call on', WORDS | SPEECH, 'The mayor called on the builder to “stop the lies”.'),
  row('demand', WORDS | HOLDS, 'The mayor demanded “a full inquiry” into the fall.'),
  row('cite', WORDS, 'The mayor cited “grave doubts” over the bridge.'),
  row('defend', WORDS, 'The mayor defended the bridge as “a wonder”.'),
  row('attack', WORDS | FOR, 'The mayor attacked the builder for his endless delays.'),
  row('fault', WORDS | FOR, 'The mayor faulted the builder for his endless delays.'),
  row('rebuke', WORDS | FOR, 'The mayor rebuked the builder for his endless delays.'),
  row('chide', WORDS | FOR, 'The mayor chided the builder for his endless delays.'),
  row('liken', WORDS, 'The mayor likened the bridge to “a row of bad teeth”.'),
  row('compare', WORDS, 'The mayor compared the bridge to “a row of bad teeth”.'),
];
