const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs behind which an infinitive was said indeed: `continued to insist`, unlike `wanted to insist`. */
export const verbsBeforeSpeech: ReadonlySet<string> = set(
  'continue continues continued continuing began begins begun started rushed rushes hastened hurried proceeded proceeds paused stopped used came',
);

/** Adjectives behind a form of be that do the same: `was quick to add`. */
export const adjectivesBeforeSpeech: ReadonlySet<string> = set('quick careful swift fast first latest pains');

/** Forms of the verbs of `went on to say` and `took to Twitter to say`. */
export const formsOfGo: ReadonlySet<string> = set('go goes went gone going');
export const formsOfTake: ReadonlySet<string> = set('take takes took taken taking turned turns');
