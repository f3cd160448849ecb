/** Verbs that dismiss a claim without denying it; the object must name a claim, or words behind it must call it false. */
export const rejectingVerbs: ReadonlySet<string> = new Set(
  'reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing contest contests contested contesting rebuff rebuffs rebuffed discount discounts discounted repudiate repudiates repudiated rubbish rubbishes rubbished'.split(
    ' ',
  ),
);

/** Verbs that deny outright. */
export const denyingVerbs: ReadonlySet<string> = new Set('deny denies denied denying refute refutes refuted refuting'.split(' '));

/** Verbs that give a thing a name, which may be that of a lie: `called it a lie`. */
export const namingVerbs: ReadonlySet<string> = new Set(['called', 'calls', 'calling', 'branded', 'labelled', 'described']);

/** What one claims: the object of `rejected the …` where that is a denial and not the refusal of a request. */
export const claimNouns: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations charge charges report reports reporting assertion assertions suggestion suggestions rumor rumors rumour rumours notion idea finding findings version account accounts criticism contention insinuation insinuations implication statement statements remark remarks comments assessment conclusion conclusions speculation story stories theory characterization narrative link links complicity wrongdoing responsibility involvement estimate estimates figure figures'.split(
    ' ',
  ),
);

/** Words that call a claim false: `as baseless`, `called it a lie`, `said that was untrue`. */
export const falseWords: ReadonlySet<string> = new Set(
  'false untrue baseless unfounded groundless fabricated fabrication fabrications lie lies nonsense wrong incorrect inaccurate misleading ridiculous absurd preposterous ludicrous fake fiction invention invented slander smear propaganda rubbish fantasy'.split(
    ' ',
  ),
);

/** Nouns that take up a claim that was made before: `denied that report`, `these charges`. */
export const anaphoricWords: ReadonlySet<string> = new Set('it that this these those them'.split(' '));

/** Words of negation that make a clause assert the opposite. */
export const negations: ReadonlySet<string> = new Set(
  "no not never neither nor none without n't nobody nothing cannot".split(' '),
);

/** Words that only say that something was asked or answered: they name no claim. */
export const askingWords: ReadonlySet<string> = new Set(
  'comment comments respond response request requests question questions email emails call calls message messages immediately remark remarks claim claims allegation allegations accusation report reports asked say said decline matter issue detail details further written'.split(
    ' ',
  ),
);

/** Words so general that a statement with one of them and a statement that negates it need not be at odds. */
export const lightWords: ReadonlySet<string> = new Set(
  'involve make take have do say know go get want need see come give any think believe mean one two time year people new allow use work be'.split(
    ' ',
  ),
);
