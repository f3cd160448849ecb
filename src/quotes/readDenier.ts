import { doingWords } from '#lexicon/denialWords.ts';
import { CAPITALIZED, CONJUNCTION, DETERMINER, PREPOSITION, REPORTS, VERB_BASE, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from './cueSite.ts';
import type { TokenRange } from './found.ts';
import { readMainSubject } from './readMainSubject.ts';
import { readSubject, type Subject } from './subject.ts';
import { isAdverb, readVerbGroup, type VerbGroup } from './verbGroup.ts';
import { hasFiniteVerb, isFiniteVerb } from './verbs.ts';

/** Who denies, and where the words of the denial begin. Indices of tokens. */
export interface Denier {
  readonly mention: TokenRange;
  /** The subject where it stands before the verb as its own, else the verb. */
  readonly first: number;
}

/** Nobody denies anything where these are the subject (`nobody disputed it`), and not everybody is who denies (`those who deny it`). */
const nobodies =
  /^(?:nobody|none|neither|few|who|someone|somebody|anyone|anybody|everyone|everybody|those|one|that|which|what|there|you|people)$/;

/** Prepositions behind which an -ing form is done by the subject: `after denying it`; of `for denying it` nobody knows who denied. */
const doneBySubject =
  /^(?:in|by|after|before|while|when|without|despite|besides|since|on|upon|even|repeatedly|publicly|and|but|then|or|,)$/;

/**
 * Reads who denies by the verb of a group.
 *
 * @returns null where nobody does (`to deny`, `might deny`, `nobody denied`), or where nobody can be told with good reason
 */
export function readDenier(view: SentenceView, group: VerbGroup): Denier | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const acting = group.infinitive ? governorOf(tokens, group, sentence.first) : group;
  if (acting === null || acting.negated || acting.infinitive || acting.passive) return null;
  if (acting.modal && !/^(?:will|would)$/.test((tokens[acting.first] as Token).lower)) return null;
  const lead = acting.first > sentence.first ? (tokens[acting.first - 1] as Token) : undefined;
  if (acting.participle && lead !== undefined && (lead.classes & PREPOSITION) !== 0 && !doneBySubject.test(lead.lower))
    return null;
  const subject = subjectOf(view, acting);
  if (subject === null) return null;
  const range = nameBehindClause(view, subject, acting.first) ?? tighten(tokens, subject);
  if (acting === group && isStrayBase(tokens, group, range)) return null;
  const begin = tokens[range.first] as Token;
  if (nobodies.test(begin.lower) && range.end === range.first + 1) return null;
  if (begin.lower === 'no' || begin.lower === 'neither' || (begin.lower === 'none' && range.end > range.first + 1)) return null;
  const before = range.first > sentence.first ? tokens[range.first - 1]?.lower : undefined;
  if (before === 'if' || before === 'unless' || before === 'whether') return null;
  const isOwn = range.end <= acting.first && !acting.participle && ((lead?.classes ?? 0) & CONJUNCTION) === 0;
  return { mention: range, first: isOwn ? range.first : acting.first };
}

/** `The clerk who wrote the letter, [Ilse Ortell], denied it`: the name behind the clause is who denies, and not what the clause ends with. */
function nameBehindClause({ passage, sentence }: SentenceView, { first, end }: TokenRange, verb: number): TokenRange | null {
  const { tokens } = passage;
  // The name may have been read as a part of the phrase.
  const within = tokens.slice(first, end).findLastIndex(({ text }) => text === ',');
  const comma = within > 0 ? first + within : end;
  const name = within > 0 ? { first: comma + 1, end } : { first: end + 1, end: verb - 1 };
  if (name.end <= name.first || (tokens[comma] as Token).text !== ',' || (tokens[name.end] as Token).text !== ',') return null;
  for (let i = name.first; i < name.end; i++) if (((tokens[i] as Token).classes & CAPITALIZED) === 0) return null;
  for (let i = comma - 1; i > sentence.first && (tokens[i] as Token).text !== ','; i--)
    if (/^(?:who|that|which)$/.test((tokens[i - 1] as Token).lower) && isFiniteVerb(tokens, i, sentence.first)) return name;
  return null;
}

/** `wants to keep it and [deny] the rest`: a base form that goes on from an infinitive, for one person does not `deny`. */
function isStrayBase(tokens: readonly Token[], { first, verb }: VerbGroup, subject: TokenRange): boolean {
  const { classes } = tokens[verb] as Token;
  if (
    first < verb ||
    (classes & (VERB_BASE | VERB_PAST)) !== VERB_BASE ||
    ((tokens[first - 1]?.classes ?? 0) & CONJUNCTION) === 0
  )
    return false;
  const last = (tokens[subject.end - 1] as Token).lower;
  const isPlural =
    /^(?:they|we|both)$/.test(last) ||
    /[^s]s$/.test(last) ||
    tokens.slice(subject.first, subject.end).some(({ lower }) => lower === 'and');
  return !isPlural;
}

/** `went on [to deny]`: the verb that the infinitive hangs on, where it says that the thing is done. */
function governorOf(tokens: readonly Token[], group: VerbGroup, first: number): VerbGroup | null {
  let at = group.first - 1;
  while (at > first && isAdverb(tokens[at] as Token) && !doingWords.has((tokens[at] as Token).lower)) at--;
  const word = tokens[at];
  if (at <= first || word === undefined || !doingWords.has(word.lower)) return null;
  // `went on to`, `was quick to`: the verb is the word before.
  const verb = word.lower === 'on' || word.lower === 'quick' ? at - 1 : at;
  if (word.lower === 'on' && !/^(?:went|goes|go|gone)$/.test(tokens[verb]?.lower ?? '')) return null;
  return verb < first ? null : { ...readVerbGroup(tokens, verb, first), passive: false };
}

const sharesSubject = (tokens: readonly Token[], group: VerbGroup, first: number): boolean => {
  const before = group.first > first ? (tokens[group.first - 1] as Token) : undefined;
  return group.participle || (before !== undefined && ((before.classes & CONJUNCTION) !== 0 || before.text === ','));
};

function subjectOf(view: SentenceView, group: VerbGroup): TokenRange | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const site = view.sites.find((other) => other.group.verb === group.verb);
  const shares = sharesSubject(tokens, group, sentence.first);
  let subject: Subject | null = site?.subject ?? null;
  const isJoined = ((tokens[group.first - 1]?.classes ?? 0) & CONJUNCTION) !== 0 && group.first > sentence.first;
  if (subject === null && !group.participle && !isJoined)
    subject = readSubject(passage, endOfSubject(tokens, group.first, sentence.first), sentence.first);
  if (subject === null && shares) subject = mainSubject(view, group) ?? (isJoined ? whoBefore(view, group) : null);
  if (subject === null) return null;
  if (shares && isInOpenRelative(view, subject, group.first)) return null;
  return { first: subject.first, end: subject.end };
}

/** Where the subject ends that stands before a verb: `he [at first] called`, `Reyes, who was not charged and [who] denied it`. */
function endOfSubject(tokens: readonly Token[], at: number, first: number): number {
  // `he at [first called]`: the grammar takes `first` for an adverb of the verb.
  if (tokens[at - 1]?.lower === 'at' && tokens[at]?.lower === 'first') return at - 1;
  const words = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  // `Reyes and Ortell, the mayor, [both] denied it`
  if (words[0] === ',' && /^(?:both|all|each)$/.test(words[1] ?? '')) return at - 1;
  if (words[0] === 'at' && /^(?:first|once|last|least)$/.test(words[1] ?? '')) return at - 2;
  if (words[0] === 'in' && /^(?:turn|public|private|part)$/.test(words[1] ?? '')) return at - 2;
  if (words[1] !== 'who' || ((tokens[at - 2]?.classes ?? 0) & CONJUNCTION) === 0) return at;
  for (let i = at - 3; i > first; i--) if ((tokens[i] as Token).lower === 'who') return i + 1;
  return at;
}

/** The subject of the sentence's verb, before the participle or, where the participle leads the sentence in, behind it. */
function mainSubject({ passage, sentence }: SentenceView, group: VerbGroup): Subject | null {
  const found = readMainSubject(passage, sentence.first, group.first);
  if (found !== null || !group.participle || group.first - sentence.first > 2) return found;
  const { tokens, quotationAt } = passage;
  for (let i = group.end; i < sentence.end; i++) {
    if (quotationAt[i] === -1 && (tokens[i] as Token).text === ',') return readMainSubject(passage, i + 1, sentence.end);
  }
  return null;
}

/** `[Reyes], who ran the port until May and denies it, is to speak`: the clause goes on, and nothing but it stands before the verb. */
function whoBefore({ passage, sentence }: SentenceView, group: VerbGroup): Subject | null {
  const { tokens, quotationAt } = passage;
  let who = group.first - 2;
  while (who > sentence.first && ((tokens[who] as Token).lower !== 'who' || quotationAt[who] !== -1)) who--;
  const verb = who + 1;
  if (who <= sentence.first || !isFiniteVerb(tokens, verb, who) || hasFiniteVerb(tokens, sentence.first, who)) return null;
  const subject = readSubject(passage, verb, sentence.first);
  return subject !== null && subject.relative === who ? subject : null;
}

/**
 * `Reyes met Ortell, who was ill, but denied it`: behind a relative clause that no verb of the sentence has closed, either of the two may be meant.
 */
function isInOpenRelative({ passage }: SentenceView, subject: Subject, before: number): boolean {
  const { tokens, quotationAt } = passage;
  let relative = -1;
  for (let i = subject.end; i < before; i++)
    if (quotationAt[i] === -1 && /^(?:who|which)$/.test((tokens[i] as Token).lower)) relative = i;
  // `Reyes, who was ill, [denied it]`: the comma closes the clause.
  if (relative < 0 || relative === subject.relative || (tokens[before - 1] as Token).text === ',') return false;
  // `Reyes met patients who took it, but denied it`
  const isRestrictive = (tokens[relative - 1] as Token).text !== ',';
  if (isRestrictive && (tokens[before - 1] as Token).classes & CONJUNCTION && (tokens[before - 2] as Token).text === ',')
    return false;
  // `Reyes, who ran the port and denies it, is to speak`: nobody else is there yet.
  if (!hasFiniteVerb(tokens, subject.end, relative)) return false;
  for (let i = relative + 1; i < before - 1; i++) {
    if ((tokens[i] as Token).text !== ',' || quotationAt[i] !== -1) continue;
    let next = i + 1;
    while (next < before && isAdverb(tokens[next] as Token)) next++;
    if (next < before && isFiniteVerb(tokens, next, i + 1)) return false;
  }
  return true;
}

/** Words behind which a clause begins, wherever they stand. */
const clauseOpeners = new Set(['after', 'before', 'because', 'when', 'while', 'since', 'until', 'although', 'though', 'whereas']);

/** Takes off what belongs to a clause before the subject: `pointed out that [Reyes]`, `talked of it and [his campaign]`. */
function tighten(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  for (let i = end - 2; i > first; i--) {
    const token = tokens[i] as Token;
    if ((token.classes & CAPITALIZED) !== 0 || ((tokens[i + 1] as Token).classes & (DETERMINER | CAPITALIZED)) === 0) continue;
    const opens =
      clauseOpeners.has(token.lower) ||
      (token.lower === 'that' && (isReport(tokens, i) || isConjunction(tokens[i - 1]))) ||
      (isConjunction(token) && (hasVerb(tokens, first, i) || isPredicate(tokens, first, end)));
    if (opens) return { first: i + 1, end };
  }
  // `said [that] Reyes denied it`
  const leads = tokens[first]?.lower === 'that' && ((tokens[first + 1]?.classes ?? 0) & (DETERMINER | CAPITALIZED)) !== 0;
  return { first: leads && end > first + 1 ? first + 1 : first, end };
}

const isConjunction = (token: Token | undefined): boolean => ((token?.classes ?? 0) & CONJUNCTION) !== 0;

/** `it was [a police matter] and the palace denied it`: what stands behind a form of be is no subject, unless it is who did so (`were Ortell and Dorn, [who]`). */
const isPredicate = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^(?:is|was|are|were)$/.test(tokens[first - 1]?.lower ?? '') && !/^(?:,|who|which|that)$/.test(tokens[end]?.lower ?? '');

/** `said [that]`, `pointed out [that]` */
const isReport = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && (token.classes & (REPORTS | VERB_PAST)) !== 0);

/** Is there a verb, be it one that the grammar does not know (`talked about the port`)? */
function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  if (/[a-z]ed$/.test((tokens[first] as Token).lower) && ((tokens[first + 1] as Token).classes & PREPOSITION) !== 0) return true;
  for (let i = first + 1; i < end; i++) if (isFiniteVerb(tokens, i, first)) return true;
  return false;
}
