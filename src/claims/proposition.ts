/**
 * What a stretch asserts, taken out of the way in which it is said: tense, voice, articles, order of phrases, figures or words for numbers. Two
 * stretches with one proposition assert the same. It is worked out from the stretch and its article alone, so that what is one claim does not depend
 * on what was read before. All lists are sorted and hold each entry once.
 */
export interface Proposition {
  /** Who does it, or is it; empty where the doer is not said (`the gates were opened`). */
  readonly agents: readonly string[];
  /** The other names, with `from` or `to` where the way matters. */
  readonly names: readonly string[];
  /** Those of both that are people, or may be: a full name, or a name of one word that nothing tells to be something else. */
  readonly people: readonly string[];
  /** The numbers, in figures with their units. */
  readonly numbers: readonly string[];
  /** The stems of the words that carry meaning. */
  readonly words: readonly string[];
  /** Small words that change what is asserted (`only`, `before`). */
  readonly small: readonly string[];
  /** Times that mean another day in every article (`sunday`, `yesterday`). */
  readonly times: readonly string[];
  /** `will`, `may`, `must`, `plan to` and the like, or an empty string for what is told as a fact. */
  readonly mood: string;
  /** The stem of the verb that tells what is done, or `be`; empty where there is none. What is one claim does not rest on it. */
  readonly verb: string;
  /** True for what is told not to be so. */
  readonly negated: boolean;
  /**
   * How far it reaches: an empty string for what means the same wherever it stands, because it names what it speaks of; else the speaker, the article or
   * the place within which it means the same (`the bridge` is another one elsewhere, `she` is somebody else).
   */
  readonly scope: string;
  /** True where it would mean the same wherever it stands, were it not for somebody whom the article calls by a surname only. */
  readonly bySurname: boolean;
  /** False where it points at something unknown, so that nothing but the very same words says the same. */
  readonly comparable: boolean;
}

/** What a proposition says, apart from whether it is told to be so or not: the opposite of a proposition has the same core. */
export function coreOf({ agents, names, numbers, words, small, times, mood, scope }: Proposition): string {
  const said = [names, numbers, words, small, times].map((terms) => terms.join(', ')).filter((terms) => terms !== '');
  return `${agents.join(', ')} > ${said.join(' | ')}${mood === '' ? '' : ` (${mood})`}${scope === '' ? '' : ` @ ${scope}`}`;
}

/** How many terms a proposition has. */
export function countTerms({ agents, names, numbers, words }: Proposition): number {
  return agents.length + names.length + numbers.length + words.length;
}
