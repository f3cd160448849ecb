import { channelNouns } from '#lexicon/channels.ts';
import { DETERMINER, PREPOSITION, PUNCTUATION, SUBORDINATOR } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { PassageSentence } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { before } from './before.ts';
import type { Character } from './character.ts';
import { epithetFits } from './epithetFits.ts';
import { type Fits, fitting, isHuman } from './fitting.ts';
import { isTheOther } from './isTheOther.ts';
import { askedBy, firstWordBehind, heardIn, isOfDenied, lastHeard, type Sought, together } from './lastHeard.ts';
import type { Mention } from './mention.ts';
import { namedInQuestion } from './namedInQuestion.ts';
import { readSentenceSubject, type SentenceSubject } from './sentenceSubject.ts';
import { speaksInDocument } from './speaksInDocument.ts';
import { charactersOf, type Resolution, type Walk } from './walk.ts';

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
interface Search extends Sought {
  /** What the pronoun is said to say, in tokens. */
  readonly content: readonly TokenRange[];
  /** Those named in it, or spoken to: none of them is meant. */
  readonly others: Set<Character>;
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
  const isWritten = speaksInDocument(passage.tokens, mention.end);
  const isOther = ([one]: readonly Character[]) => one !== undefined && others.has(one);
  return {
    walk,
    mention,
    fits: (characters) => {
      const [one, ...more] = characters;
      if (!fits(characters) || (one?.kind === 'DOCUMENT' && isWritten)) return false;
      return one === undefined || more.length > 0 || !(isOther(characters) || isTheOther(walk, one, mention.noun, mention.first));
    },
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
  const { walk, mention, fits, content, others } = search;
  const sentence = walk.passage.sentences[index];
  if (sentence === undefined) return null;
  const asked = namedInQuestion(walk, mention, sentence);
  for (const one of asked ?? []) others.add(one);
  if (asked !== null) return null;
  const isSaid = (token: number) => content.some(({ first, end }) => token >= first && token < end);
  // `Ortell said the quay was shut: “It is old,” she said` takes the first attribution for a part of what is said.
  const isApart = (token: number) =>
    walk.passage.tokens.slice(token, mention.first).some(({ text }) => /^[:;–—“"-]+$|^''$/.test(text));
  const spoke = heardIn(walk, sentence.first, mention.first).filter(({ at }) => !isSaid(at) || isApart(at));
  const heard = lastHeard(search, spoke);
  if (heard !== null) return heard;
  const subject = readSentenceSubject(walk, sentence.first, mention.first) ?? subjectBehind(search, sentence);
  if (subject === null || (isSaid(subject.first) && !isApart(subject.first)) || subject.first === mention.first) return null;
  // `Ortell went for Arden after [the mayor] had spoken`: who the sentence is about is not called by another word in a clause of it.
  if (!mention.isPronoun && subject.pronoun === null) {
    for (const one of subject.characters) others.add(one);
    return inPassing(search, index, subject, mention.first);
  }
  const who = askedBy(walk, { cue: firstWordBehind(walk, subject), characters: subject.characters }, fits);
  if (who !== null) return who;
  if (subject.characters.length > 0 && fits(subject.characters)) return together(subject.characters);
  return subject.owner !== null && fits([subject.owner]) ? subject.owner : null;
}

/** `As she left, Ortell smiled`: the subject that a clause before it speaks of ahead of its name. */
function subjectBehind({ mention, walk }: Search, { first, end }: PassageSentence): SentenceSubject | null {
  const { cast, passage } = walk;
  if (!mention.isPronoun || ((passage.tokens[first] as Token).classes & (SUBORDINATOR | PREPOSITION)) === 0) return null;
  for (let i = mention.end; i + 1 < end; i++) {
    if (passage.tokens[i]?.text !== ',') continue;
    // `In what she called a “late rant,” Ortell`: the comma stands within the marks.
    const next = passage.quotationAt[i] === -1 ? i + 1 : i + 2;
    if (cast.inName.has(next) && passage.quotationAt[next] === -1) return readSentenceSubject(walk, next, end);
  }
  return null;
}

const isName = ({ cast }: Walk, { end }: SentenceSubject): boolean => cast.byLastToken.has(end - 1);

/** Looks for the pronoun’s owner in a sentence before; null where nobody in it fits. */
function inSentence(search: Search, index: number): Resolution {
  const { walk, mention, fits } = search;
  const sentence = walk.passage.sentences[index];
  if (sentence === undefined) return null;
  const spoke = heardIn(walk, sentence.first, sentence.end);
  const subject = subjectAt(walk, index);
  // `Ortell, whose publisher said it was late, left. She said`
  const areTheirs = spoke.length > 0 && spoke.every(({ at }) => isOwned(walk, at));
  if (areTheirs && subject?.characters.length === 1 && fits(subject.characters)) return together(subject.characters);
  const heard = lastHeard(
    search,
    spoke.filter((one) => !isOfDenied(walk, one)),
  );
  if (heard !== null) return heard;
  const isTold = subject !== null && subject.characters.length > 0 && fits(subject.characters);
  const denied = isTold ? null : lastHeard(search, spoke);
  if (denied !== null) return denied;
  if (subject !== null) {
    const [body, ...others] = subject.characters;
    // `Dorn Bank failed. They said`: a body by its name of which nobody heard anything is no `they`.
    const isBody = mention.noun === 'they' && others.length === 0 && body?.plural === false && isName(walk, subject);
    if (subject.characters.length > 0 && fits(subject.characters) && !isBody) return together(subject.characters);
    // `Ortell spoke. She said`: of those of the name, the one who is a woman.
    const [namesake, another] = subject.namesakes.filter((one) => fits([one]));
    if (namesake !== undefined && another === undefined) return namesake;
    // `Members were cross. They said`
    if (mention.noun === 'they' && subject.characters.length === 0 && subject.mention?.isPlural === true) return 'nobody';
    // `Ortell and Arden met. He said`
    if (subject.characters.length > 1 && subject.characters.filter((one) => fits([one])).length > 1) return 'nobody';
    if (subject.owner !== null && fits([subject.owner])) return subject.owner;
    const isSame = subject.pronoun?.noun === mention.noun && subject.characters.length === 0;
    if (isSame || (subject.isSomebody && (mention.noun === 'he' || mention.noun === 'she'))) return 'nobody';
    // `The letter was short. It said`: the letter did.
    if (mention.noun === 'it' && subject.characters.length === 0 && channelNouns.has(subject.mention?.noun ?? ''))
      return 'nobody';
  }
  if (mention.noun === 'it' || mention.noun === 'they') return null;
  return inPassing(search, index, subject);
}

/** `whose publisher`, `her old boss`: somebody of the one whom the sentence is about. */
const isOwned = ({ passage: { tokens } }: Walk, at: number): boolean =>
  tokens[at - 1]?.lower === 'whose' || /^(?:his|her|their|its)$/.test(tokens[at]?.lower ?? '');

/** Who is named in a sentence, or the part of it before a token, that is about somebody or something else. */
function inPassing(
  { walk, mention, fits, weak }: Search,
  index: number,
  subject: SentenceSubject | null,
  until?: number,
): Resolution {
  const { first, end: last } = walk.passage.sentences[index] as PassageSentence;
  const end = until ?? last;
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
