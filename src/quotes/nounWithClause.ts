import { isRole, singularOfRoles } from '#lexicon/nouns.ts';
import { reportingForms } from '#lexicon/reportingForms.ts';
import {
  CONJUNCTION,
  MOSTLY_NOUN,
  PREPOSITION,
  PUNCTUATION,
  REPORTS,
  SUBORDINATOR,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { startOfNounPhrase } from './startOfNounPhrase.ts';
import { isAdverb } from './verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/** More words than these have few clauses within a phrase. */
const longestClause = 12;

/** What is done to people, and told of them in a few words behind what they are. */
const participles = new Set(
  `accused suspected convicted charged blamed arrested jailed imprisoned sentenced acquitted cleared detained held wanted hired appointed elected injured wounded hurt
  trapped caught involved based employed`.split(/\s+/),
);

/** `[A dentist accused of poisoning a hedge] told the court`: where the phrase begins, or null where nothing of the kind stands before `start`. */
function nounWithParticiple(tokens: readonly Token[], start: number, segment: number): number | null {
  for (let i = start - 1; i > segment && i >= start - longestClause; i--) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & (PUNCTUATION | SUBORDINATOR | CONJUNCTION)) !== 0 && (classes & PREPOSITION) === 0) return null;
    if (!participles.has(lower) || ((tokens[i + 1]?.classes ?? 0) & PREPOSITION) === 0) continue;
    const people = (tokens[i - 1] as Token).lower;
    const first = startOfNounPhrase(tokens, i, segment);
    return first < i && (isRole(people) || singularOfRoles(people) !== null) ? first : null;
  }
  return null;
}

/** Is it the verb of the pronoun’s clause: `which [owns] it`, but `which ports`? */
const isVerbOf = (tokens: readonly Token[], verb: number, who: number): boolean =>
  isFiniteVerb(tokens, verb, who) ||
  (verb === who + 1 &&
    ((tokens[verb] as Token).classes & (VERB_THIRD | VERB_PAST)) !== 0 &&
    ((tokens[verb] as Token).classes & MOSTLY_NOUN) === 0);

/** `says`, and not `owns`, which is of speech only in `owns up`. */
const isOfSpeech = ({ classes, lower }: Token): boolean =>
  (classes & REPORTS) !== 0 && (reportingForms.get(lower)?.some(({ particles }) => particles.length === 0) ?? true);

/**
 * `[A clerk who saw the boat] said`: where the phrase begins whose clause the phrase at `start` is the end of. Of who says what (`officials who say the boat sank`)
 * the clause goes on.
 *
 * @param segment where the words before the verb begin, behind the last comma
 * @returns `start` where there is no such clause
 */
export function nounWithClause(tokens: readonly Token[], start: number, segment: number): number {
  // `a mood that is in what [he] called`: a pronoun is meant itself.
  if (isPersonalPronoun(tokens[start] as Token)) return start;
  const done = nounWithParticiple(tokens, start, segment);
  if (done !== null) return done;
  for (let who = start - 1; who > segment && who >= start - longestClause; who--) {
    const { lower, classes } = tokens[who] as Token;
    if (!/^(?:who|that|which|whose)$/.test(lower)) {
      if ((classes & (PUNCTUATION | SUBORDINATOR | CONJUNCTION)) !== 0 || /^(?:what|where|how)$/.test(lower)) return start;
      continue;
    }
    const before = tokens[who - 1] as Token;
    // `said that the boat`: it leads in what is said.
    const arePeople = singularOfRoles(before.lower) !== null;
    if ((before.classes & (PUNCTUATION | REPORTS | VERB_PAST | VERB_THIRD)) !== 0 && !arePeople) return start;
    let verb = who + 1;
    // `whose son [attends] the school`
    while (verb < start && (lower === 'whose' ? !isFiniteVerb(tokens, verb, who) : isAdverb(tokens[verb] as Token))) verb++;
    // `who [lives] nearby` looks like a phrase of its own.
    if (verb > start || !isVerbOf(tokens, verb, who) || isOfSpeech(tokens[verb] as Token)) return start;
    let first = startOfNounPhrase(tokens, who, segment);
    while (first < who - 1 && isAdverb(tokens[first] as Token)) first++;
    return first < who ? first : start;
  }
  return start;
}
