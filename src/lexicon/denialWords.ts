const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that dismiss a claim without denying it; the object must name a claim, or words behind it must call it false. */
export const rejectingVerbs: ReadonlySet<string> = wordsOf(`
  reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing contest contests contested
  contesting rebuff rebuffs rebuffed rebuffing discount discounts discounted discounting repudiate repudiates repudiated repudiating
  rubbish rubbishes rubbished rubbishing rebut rebuts rebutted rebutting debunk debunks debunked debunking downplay downplays downplayed
  downplaying challenges challenged
`);

/** Verbs that dismiss a claim together with the words behind them: `played down`, `pushed back against`. */
export const rejectingPhrases: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [['play', 'plays', 'played', 'playing'], ['down']],
    [
      ['push', 'pushes', 'pushed', 'pushing'],
      ['back against', 'back on', 'back at'],
    ],
    [
      ['brush', 'brushes', 'brushed', 'brushing'],
      ['off', 'aside', 'away'],
    ],
    [['shrug', 'shrugs', 'shrugged', 'shrugging', 'laugh', 'laughs', 'laughed', 'laughing'], ['off']],
    [
      ['wave', 'waves', 'waved', 'waving'],
      ['off', 'away', 'aside'],
    ],
    [['knock', 'knocks', 'knocked', 'knocking', 'shoot', 'shoots', 'shot', 'shooting'], ['down']],
    [['scoff', 'scoffs', 'scoffed', 'scoffing', 'bristle', 'bristles', 'bristled', 'bristling'], ['at']],
    [['take', 'takes', 'took', 'taking'], ['issue with']],
    [
      ['hit', 'hits', 'hitting'],
      ['back at', 'out at'],
    ],
    [['lash', 'lashes', 'lashed', 'lashing'], ['out at']],
    [['pour', 'pours', 'poured', 'pouring', 'throw', 'throws', 'threw'], ['cold water on']],
    [['disagree', 'disagrees', 'disagreed', 'disagreeing'], ['with']],
  ].flatMap(([verbs = [], behind = []]) => verbs.map((verb): [string, readonly string[]] => [verb, behind])),
);

/** Verbs behind which a bare pronoun is a claim: `he disputes this`; what is rejected in `rejected it` may be an offer. */
export const disputingVerbs: ReadonlySet<string> = wordsOf(
  'dispute disputes disputed disputing contest contests contested contesting rebut rebuts rebutted rebutting',
);

/** Verbs that deny outright. */
export const denyingVerbs: ReadonlySet<string> = wordsOf('deny denies denied denying refute refutes refuted refuting');

/** Every verb by which somebody denies or dismisses what is claimed. */
export const opposingVerbs: ReadonlySet<string> = new Set([...denyingVerbs, ...rejectingVerbs]);

/** Words in which a charge is denied in court, by their verbs. */
export const pleas: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [['pleads', 'pleaded', 'pled', 'pleading'], ['not guilty']],
    [
      ['enter', 'enters', 'entered', 'entering'],
      ['a plea of not guilty', 'pleas of not guilty', 'a not guilty plea', 'not guilty pleas'],
    ],
    [
      ['maintain', 'maintains', 'maintained', 'maintaining', 'protest', 'protests', 'protested', 'protesting', 'proclaimed'],
      ['his innocence', 'her innocence', 'their innocence', 'its innocence'],
    ],
  ].flatMap(([verbs = [], behind = []]) => verbs.map((verb): [string, readonly string[]] => [verb, behind])),
);

/** Words behind which `to deny` is done, and not only wanted: `went on to deny`, `was quick to dismiss`. */
export const doingWords: ReadonlySet<string> = wordsOf(
  'continue continues continued on begin begins began begun rush rushes rushed hasten hastens hastened move moves moved quick hurried proceeded',
);

/** Verbs that give a thing a name, which may be that of a lie: `called it a lie`. */
export const namingVerbs: ReadonlySet<string> = wordsOf(
  'called calls calling branded brands branding labelled labels labelling labeled labeling described describes describing termed terming deemed deeming dubbed dubbing denounced denounces denouncing slammed slams slamming blasted blasts blasting decried decries decrying',
);

/** What one claims: the object of `rejected the …` where that is a denial and not the refusal of a request. */
export const claimNouns: ReadonlySet<string> = wordsOf(`
  claim claims allegation allegations accusation accusations charge charges report reports reporting assertion assertions suggestion
  suggestions rumor rumors rumour rumours notion idea finding findings version account accounts criticism criticisms contention insinuation
  insinuations implication statement statements remark remarks comments assessment conclusion conclusions speculation story stories theory
  characterization characterisation characterizations characterisations description portrayal depiction narrative link links complicity wrongdoing responsibility involvement estimate estimates figure figures argument
  arguments critique critiques complaint complaints denial denials innuendo explanation explanations
`);

/** Those of them that a firm keeps, too: `the accounts were false` says that nobody's claim is, unless it was made before. */
export const recordNouns: ReadonlySet<string> = wordsOf('accounts statements figures estimates');

/** Those who rule on a complaint, rather than answer it: `the judge dismissed the complaint`. */
export const rulingNouns: ReadonlySet<string> = wordsOf(
  'judge judges magistrate magistrates court courts tribunal jury board regulator regulators commission panel ombudsman arbitrator arbitrators',
);

/** Nouns that take a clause to be a claim (`the fear that the dam may break`), and without one are a wish, a plan or a feeling. */
export const clauseNouns: ReadonlySet<string> = wordsOf(`
  notion idea theory view views concern concerns fear fears warning warnings belief perception premise thought possibility prediction
  predictions attack attacks talk question questions hint hints testimony evidence doubt doubts suspicion suspicions
`);

/** Verbs by which one takes a claim to be so; negated they reject it: `did not accept that`. */
export const acceptingVerbs: ReadonlySet<string> = wordsOf('accept accepts accepted accepting');

/** Verbs that set somebody's words against a claim, without a word of denying. */
export const contradictingVerbs: ReadonlySet<string> = wordsOf('contradict contradicts contradicted contradicting');

/** Words that turn round what somebody else said: `said otherwise`, `told reporters the opposite`, `begged to differ`. */
export const opposingWords: ReadonlySet<string> = wordsOf('otherwise opposite contrary differ disagree disagrees disagreed');

/** The verbs before them. */
export const sayingForms: ReadonlySet<string> = wordsOf(
  'say says said tell tells told insist insists insisted maintain maintains maintained claim claims claimed argue argues argued testified',
);

/** Nouns for a matter of fact, which one disputes: `disputed the number of the dead`. */
export const factNouns: ReadonlySet<string> = wordsOf(
  'number numbers toll tally count extent accuracy validity authenticity description depiction portrayal interpretation label point points timeline chronology reading total sum sequence assumption calculation calculations arithmetic',
);

/** Nouns that stand before what there is much or little of: `a series of allegations`. */
export const amountNouns: ReadonlySet<string> = wordsOf(
  'series number string host raft slew range list set lot lots pair couple barrage flurry wave most many all any some none each several much',
);

/** Words that call a claim false: `as baseless`, `called it a lie`, `said that was untrue`. */
export const falseWords: ReadonlySet<string> = wordsOf(`
  false untrue baseless unfounded groundless fabricated fabrication fabrications lie lies nonsense wrong incorrect inaccurate misleading
  ridiculous absurd preposterous ludicrous fake fiction invention invented slander smear propaganda rubbish fantasy forgery hoax laughable
  unsubstantiated bogus speculation guesswork conjecture hearsay untruth untruths falsehood falsehoods garbage half-truth half-truths
`);

/** Phrases that call a claim false, by their first words: `without foundation`, `wide of the mark`. */
export const falsePhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ['without', ['foundation', 'merit', 'basis', 'substance', 'any foundation', 'any merit', 'any basis', 'any substance']],
  ['wide', ['of the mark']],
  ['far', ['from the truth', 'from true', 'from accurate', 'from reality']],
  ['nothing', ['to do with reality', 'to do with the truth', 'to do with the facts', 'in common with reality']],
  ['fairy', ['tale', 'tales', 'story', 'stories']],
  ['inconsistent', ['with the facts', 'with the truth', 'with reality', 'with the evidence']],
  ['figment', ['of the imagination', 'of his imagination', 'of her imagination', 'of their imagination', 'of imagination']],
  [
    'devoid',
    ['truth', 'substance', 'merit', 'foundation', 'basis', 'fact'].flatMap((noun) => [
      `of ${noun}`,
      `of any ${noun}`,
      `of all ${noun}`,
    ]),
  ],
  ['black', ['propaganda']],
]);

/** Phrases that call a claim true, by their first words, and where they are negated false: `do not correspond to reality`. */
export const truePhrases: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      ['correspond', 'corresponds', 'corresponded'],
      ['to reality', 'to the facts', 'to the truth', 'with reality', 'with the facts'],
    ],
    [
      ['reflect', 'reflects', 'reflected'],
      ['the truth', 'reality', 'the facts', 'the reality', 'what happened'],
    ],
    [
      ['square', 'squares', 'fit', 'fits'],
      ['with the facts', 'the facts', 'the evidence'],
    ],
    [
      ['match', 'matches'],
      ['the facts', 'reality', 'the evidence'],
    ],
    [
      ['backed', 'supported', 'borne'],
      [
        'up by facts',
        'up by evidence',
        'up by the facts',
        'up by the evidence',
        'by facts',
        'by the facts',
        'by evidence',
        'by the evidence',
        'out by the facts',
        'out by the evidence',
      ],
    ],
    [
      ['hold', 'holds', 'stand', 'stands'],
      ['water', 'up to scrutiny'],
    ],
    [['based'], ['on facts', 'on fact', 'on the facts', 'on evidence', 'on reality', 'in fact', 'in reality']],
    [
      ['grounded', 'rooted'],
      ['in fact', 'in facts', 'in reality'],
    ],
  ].flatMap(([verbs = [], behind = []]) => verbs.map((verb): [string, readonly string[]] => [verb, behind])),
);

/** Adjectives that only strengthen such a word: `pure invention`. */
export const strengthening: ReadonlySet<string> = wordsOf(
  'pure complete total utter sheer absolute outright downright blatant malicious vicious vile wicked deliberate plain another shameful shameless barefaced bare-faced bald-faced flat-out brazen despicable disgusting desperate cruel simple clear obvious straightforward gross',
);

/** Words that say that a claim is true, and where they are negated that it is false: `that is not true`, `this was not the case`. */
export const trueWords: ReadonlySet<string> = wordsOf('true accurate correct factual truthful case so');

/** The words for what is false that may also say that a thing is bad, and only of a claim that it is false: `that is wrong`, `the plan is absurd`. */
export const judgingWords: ReadonlySet<string> = wordsOf(
  'speculation guesswork conjecture hearsay wrong misleading ridiculous absurd preposterous ludicrous laughable smear propaganda rubbish fantasy garbage',
);

/** Words by which an accusation is waved away: `called the claim an insult`. */
export const scornfulWords: ReadonlySet<string> = wordsOf(`
  insult insulting joke disgrace disgraceful stunt distraction politically witch-hunt witch hunt sham outrageous offensive garbage trash desperate
  unsupported cynical cheap malicious scurrilous libellous libelous defamatory scandalous irresponsible fairy tale tales myth
`);

/** Nouns for those who speak for a body, or for somebody. */
export const mouthNouns: ReadonlySet<string> = wordsOf(`
  spokesman spokeswoman spokesperson spokespeople minister secretary director head chief chairman chairwoman chair president executive lawyer lawyers
  attorney attorneys founder leader general ambassador manager aide office embassy campaign official officials ministry
`);

/** Nouns that take up a claim that was made before: `denied that report`, `these charges`. */
export const anaphoricWords: ReadonlySet<string> = wordsOf("it that this these those them it's that's they're");

/** Words that call what was just said false where they are all that is answered, though they may also be said of a plan: `“That is laughable,” she said`. */
export const scoffingWords: ReadonlySet<string> = wordsOf('laughable ludicrous preposterous ridiculous absurd garbage rubbish');

/** What is said or shown, of which one may say that it is false or bad: `dismissed the announcement as “propaganda”`. */
export const utteranceNouns: ReadonlySet<string> = wordsOf(
  'announcement announcements declaration declarations speech broadcast video footage letter letters memo document documents paper poll polls survey article book film testimony tweet tweets post posts press photograph photographs pictures',
);

/** Words of negation that make a clause assert the opposite. */
export const negations: ReadonlySet<string> = wordsOf("no not never neither nor none without n't nobody nothing cannot");

/** Words of negation that leave nothing of what they negate: `no gate was moved`. */
export const totalNegations: ReadonlySet<string> = wordsOf('no never nothing nobody none nowhere');

/** What one has none of who denies it: `no record of it`, `no part in it`. */
export const denialNouns: ReadonlySet<string> = wordsOf(`
  record records knowledge contact contacts role part hand link links tie ties connection connections involvement dealings proof evidence
`);

/** Words that only say that something was asked or answered: they name no claim. */
export const askingWords: ReadonlySet<string> = wordsOf(`
  comment comments respond response responses request requests question questions email emails e-mail e-mails call calls message messages immediately
  remark remarks claim claims allegation allegations accusation report reports asked say said decline matter issue detail details further written
  repeated repeatedly several numerous multiple phone voicemail voicemails seek seeking text texts inquiry inquiries enquiry enquiries query queries
  interview interviews story article newspaper reporter reporters journalist journalists media press letter letters directly publicly specifically
  clarification reaction time immediate emailed sent left attempt attempts effort efforts column piece publication broadcast
`);

/** Verbs that tell nothing of what was denied: in `denied having taken bribes` and in `denied having taken drugs`. */
export const emptyVerbs: ReadonlySet<string> = wordsOf(
  'make take have do say go get come give be any ever one anybody anyone anything anywhere somebody someone something everybody everyone',
);

/** Words so general that a statement with one of them and a statement that negates it need not be at odds. */
export const lightWords: ReadonlySet<string> = wordsOf(
  'involve make take have do say know go get want need see come give any think believe mean one two time year people new allow use work be sure clear feel like call try',
);

/** Verbs that say nothing of what stands behind them where they are negated: `does not recall closing the gate`. */
export const unspeakingVerbs: ReadonlySet<string> = wordsOf(
  'recall remember know believe think expect want feel understand say tell mention discuss comment doubt see hear wish hope plan intend need mean',
);
