import { DETERMINER, PREPOSITION, PUNCTUATION, SUBORDINATOR } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { PassageSentence } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { before } from './before.ts';
import type { Character } from './character.ts';
import { epithetFits } from './epithetFits.ts';
import { type Fits, fitting, isHuman } from './fitting.ts';
import type { Mention } from './mention.ts';
import { readSentenceSubject, type SentenceSubject } from './sentenceSubject.ts';
import { charactersOf, type Heard, type Resolution, type Walk } from './walk.ts';

/**
 * Looks back from a pronoun, or a word that stands for a name as one does, for whom it means: whoever was heard last or was the subject of the sentence
 * before, if that one fits and is not named in what is said (`Ortell would stay, he said` is somebody else). Where two could be meant, or the last
 * attribution could not be resolved, nobody.
 *
 * @param reach how many sentences back; those that stand in quotation marks are not counted
 */
export function lookBack(walk: Walk, mention: Mention, fits: Fits, reach: number): Resolution {
  const search = searchFor(walk, mention, fits);
  const here = walk.passage.sentenceAt(mention.first);
  const own = inOwnSentence(search, here);
  if (own !== null) return own;
  let left = reach;
  for (let index = here - 1; index >= 0 && left > 0; index--) {
    if (isQuoted(walk, index)) continue;
    left--;
    const answer = inSentence(search, index);
    if (answer !== null) return answer;
  }
  // Somebody named in passing is meant where nobody else of the kind was named at all.
  const [one, ...others] = search.weak;
  return one !== undefined && others.length === 0 && isAlone(search, one) ? one : 'nobody';
}

function isAlone({ fits, mention, walk }: Search, one: Character): boolean {
  for (const { character } of before(walk.cast.named, mention.first, (entry) => entry.name.whole.first))
    if (character !== null && character !== one && fits([character])) return false;
  return true;
}

/** One pronoun, and what is known of whom it may mean. */
interface Search {
  readonly walk: Walk;
  readonly mention: Mention;
  readonly fits: Fits;
  /** What the pronoun is said to say, in tokens. */
  readonly content: readonly TokenRange[];
  /** Those named in it, or spoken to: none of them is meant. */
  readonly others: ReadonlySet<Character>;
  /** Those who are only named in passing, in the sentences that were looked through. */
  readonly weak: Set<Character>;
}

function searchFor(walk: Walk, mention: Mention, fits: Fits): Search {
  const { cast, passage } = walk;
  // Whose somebody is (`his lawyer`) may well be named in what that one says.
  const isOwner = mention.isPronoun && ((passage.tokens[mention.first] as Token).classes & DETERMINER) !== 0;
  const content = isOwner ? [] : (walk.contents.get(mention.first) ?? []);
  const others = new Set<Character>();
  for (const { first, end } of content.map((range) => untilClause(walk, range, mention.first))) {
    for (const { name, character } of before(cast.named, end, (entry) => entry.name.whole.first)) {
      if (name.whole.first < first) break;
      if (character !== null && passage.quotationAt[name.whole.first] === -1) others.add(character);
    }
  }
  // `he told Ortell`, `he said of Ortell`
  if (!isOwner) {
    for (let i = mention.end; i < mention.end + 8; i++) {
      if (((passage.tokens[i]?.classes ?? PUNCTUATION) & PUNCTUATION) !== 0) break;
      const end = cast.inName.get(i);
      const told = end === undefined ? undefined : cast.byLastToken.get(end - 1)?.character;
      if (told != null && passage.quotationAt[i] === -1) others.add(told);
    }
  }
  const isOther = ([one]: readonly Character[]) => one !== undefined && others.has(one);
  return {
    walk,
    mention,
    fits: (characters) => fits(characters) && !(characters.length === 1 && isOther(characters)),
    content,
    others,
    weak: new Set(),
  };
}

/** What is said as far as the first comma, where it stands behind the pronoun: what follows may be the writer’s own again. */
function untilClause({ passage }: Walk, { first, end }: TokenRange, mention: number): TokenRange {
  if (end <= mention) return { first, end };
  let stop = first;
  while (stop < end && ((passage.tokens[stop] as Token).classes & PUNCTUATION) === 0) stop++;
  return { first, end: stop };
}

/** Looks for the pronoun’s owner before it in its own sentence, but not in what it says. */
function inOwnSentence(search: Search, index: number): Resolution {
  const { walk, mention, fits, content } = search;
  const sentence = walk.passage.sentences[index];
  if (sentence === undefined) return null;
  const isSaid = (token: number) => content.some(({ first, end }) => token >= first && token < end);
  // `Ortell said the quay was shut: “It is old,” she said` takes the first attribution for a part of what is said.
  const isApart = (token: number) =>
    walk.passage.tokens.slice(token, mention.first).some(({ text }) => /^[:;–—“"-]+$|^''$/.test(text));
  const spoke = heardIn(walk, sentence.first, mention.first).filter(({ at }) => !isSaid(at) || isApart(at));
  const heard = lastHeard(search, spoke);
  if (heard !== null) return heard;
  const subject = readSentenceSubject(walk, sentence.first, mention.first) ?? subjectBehind(search, sentence);
  if (subject === null || (isSaid(subject.first) && !isApart(subject.first)) || subject.first === mention.first) return null;
  if (subject.characters.length > 0 && fits(subject.characters)) return together(subject.characters);
  return subject.owner !== null && fits([subject.owner]) ? subject.owner : null;
}

/** `As she left, Ortell smiled`: the subject that a clause before it speaks of ahead of its name. */
function subjectBehind({ mention, walk }: Search, { first, end }: PassageSentence): SentenceSubject | null {
  const { cast, passage } = walk;
  if (!mention.isPronoun || ((passage.tokens[first] as Token).classes & (SUBORDINATOR | PREPOSITION)) === 0) return null;
  for (let i = mention.end; i + 1 < end; i++) {
    if (passage.tokens[i]?.text !== ',' || passage.quotationAt[i] !== -1 || !cast.inName.has(i + 1)) continue;
    return readSentenceSubject(walk, i + 1, end);
  }
  return null;
}

/** Looks for the pronoun’s owner in a sentence before; null where nobody in it fits. */
function inSentence(search: Search, index: number): Resolution {
  const { walk, mention, fits } = search;
  const sentence = walk.passage.sentences[index];
  if (sentence === undefined) return null;
  const heard = lastHeard(search, heardIn(walk, sentence.first, sentence.end));
  if (heard !== null) return heard;
  const subject = subjectAt(walk, index);
  if (subject !== null) {
    if (subject.characters.length > 0 && fits(subject.characters)) return together(subject.characters);
    // `Ortell and Arden met. He said`
    if (subject.characters.length > 1 && subject.characters.filter((one) => fits([one])).length > 1) return 'nobody';
    if (subject.owner !== null && fits([subject.owner])) return subject.owner;
    const isSame = subject.pronoun?.noun === mention.noun && subject.characters.length === 0;
    if (isSame || (subject.isSomebody && (mention.noun === 'he' || mention.noun === 'she'))) return 'nobody';
  }
  if (mention.noun === 'it' || mention.noun === 'they') return null;
  return inPassing(search, index, subject);
}

/** Who is named in a sentence that is about somebody or something else. */
function inPassing({ walk, mention, fits, weak }: Search, index: number, subject: SentenceSubject | null): Resolution {
  const { first, end } = walk.passage.sentences[index] as PassageSentence;
  const people = new Set<Character>();
  for (const { name, character } of before(walk.cast.named, end, (entry) => entry.name.whole.first)) {
    if (name.whole.first < first) break;
    if (walk.passage.quotationAt[name.whole.first] === -1 && character !== null && fits([character])) people.add(character);
  }
  // Of two the one who is known to be a woman is meant by `she`.
  const sure = [...people].filter(({ gender }) => gender !== null);
  const [one, ...others] = sure.length > 0 ? sure : people;
  if (one === undefined) return null;
  if (others.length > 0) return 'nobody';
  weak.add(one);
  // `The spokeswoman met Mayor Ortell. He said`: the subject cannot be meant, so it is the other one. `The story was about Ortell. He said`: nor can this.
  const isOther = subject === null || subject.characters.every((character) => isHuman(character) || !character.plural);
  return isOther && walk.passage.sentenceAt(mention.first) - index <= 2 ? one : null;
}

/** Who was heard last, if that one fits; nobody, if the last one who could fit could not be resolved. */
function lastHeard({ fits, mention, walk }: Search, spoke: readonly Heard[]): Resolution {
  for (const one of spoke.toReversed()) {
    if (one.characters.length === 0 && mayBlock(one.word, mention.noun)) return 'nobody';
    if (!fits(one.characters)) continue;
    const asked = askedBy(walk, one, fits);
    // `A reporter asked about it. He said`: whoever asked is not who answers.
    if (asked === null && isAsking(walk, one) && one.characters[0]?.kind === 'UNNAMED') continue;
    return asked ?? together(one.characters);
  }
  return null;
}

/** Can an attribution that was not resolved have been of the one whom the pronoun means: `she` not of whom `he` does? */
function mayBlock(word: string, by: string): boolean {
  if (word === 'he' || word === 'she' || word === 'it' || word === 'they') return word === by;
  return true;
}

const asking = /^(?:ask|press|question|interview|quer|grill)/;

const isAsking = ({ passage }: Walk, { cue }: Heard): boolean =>
  cue !== null && asking.test((passage.tokens[cue.first] as Token).lower);

/** `Dorn asked Ortell whether the quay was safe. He said`: it is Ortell who answers. */
function askedBy(walk: Walk, one: Heard, fits: Fits): Character | null {
  const { cast } = walk;
  const { cue, characters } = one;
  if (cue === null || !isAsking(walk, one)) return null;
  const end = cast.inName.get(cue.end);
  const asked = end === undefined ? null : (cast.byLastToken.get(end - 1)?.character ?? null);
  return asked !== null && !characters.includes(asked) && fits([asked]) ? asked : null;
}

function heardIn(walk: Walk, first: number, end: number): Heard[] {
  const spoke: Heard[] = [];
  for (const one of before(walk.heard, end, (heard) => heard.at)) {
    if (one.at < first) break;
    spoke.unshift(one);
  }
  return spoke;
}

const together = (characters: readonly Character[]): Resolution =>
  characters.length === 1 ? (characters[0] as Character) : characters;

/** The subject of a sentence before, its pronoun resolved; worked out once for each, in reading order. */
function subjectAt(walk: Walk, index: number): SentenceSubject | null {
  for (let next = walk.subjects.length; next <= index; next++) {
    const sentence = walk.passage.sentences[next];
    const subject = sentence === undefined ? null : readSentenceSubject(walk, sentence.first, sentence.end);
    // Kept before it is resolved: a pronoun looks at the sentences before its own only.
    walk.subjects.push(subject);
    if (subject === null || (subject.pronoun === null && !subject.isSomebody)) continue;
    const [last] = heardIn(walk, subject.first, subject.first + 1);
    const characters = last?.characters ?? meantBy(walk, subject);
    walk.subjects[next] = { ...subject, characters, isSomebody: subject.isSomebody && characters.length === 0 };
  }
  return walk.subjects[index] ?? null;
}

/** Whom a subject means that is a pronoun (`he`) or stands for one (`the candidate`). */
function meantBy(walk: Walk, { mention, pronoun }: SentenceSubject): readonly Character[] {
  if (mention === null) return [];
  const fits = pronoun === null ? epithetFits(mention, walk) : fitting(pronoun.noun);
  return fits === null ? [] : charactersOf(lookBack(walk, mention, fits, reachOfSubjects));
}

/** How many sentences back the subject of a sentence may reach. */
const reachOfSubjects = 4;

/** Does a sentence stand in quotation marks from end to end? */
function isQuoted({ passage }: Walk, index: number): boolean {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return false;
  const at = passage.quotationAt[sentence.first];
  return at !== -1 && at === passage.quotationAt[sentence.end - 1];
}
