import { closedWords } from '#lexicon/closedWords.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DIGITS,
  MOSTLY_NOUN,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB_BASE,
  VERB_ING,
  VERB_PARTICIPLE,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import type { Passage } from '../passage.ts';
import { startOfAttribution } from '../startOfAttribution.ts';
import { isAdverb } from '../verbGroup.ts';
import { hasFiniteVerb, isFiniteVerb, isPersonalPronoun } from '../verbs.ts';
import type { Trait } from '../weigh.ts';
import type { Cut } from './cut.ts';
import { tenseOf } from './tenseOf.ts';

/** Words that do a small word's work, and are not in its rows: prepositions made of participles, and how a reporter goes on. */
const alike =
  'according citing referring adding quoting saying calling noting including especially particularly mostly not compared such rather based due given';
const closed = new Set(
  [...closedWords.filter(([bits]) => (bits & (TIME | QUANTITY)) === 0).map(([, words]) => words), alike].flatMap((words) =>
    words.split(' '),
  ),
);

/** What a token is: the word itself where it is one of the closed classes, else its class. No other word of a text is looked at. */
function kindOf({ tokens, quotationAt }: Passage, at: number, end: number): string {
  const token = tokens[at];
  if (token === undefined || at >= end) return 'END';
  if (quotationAt[at] !== -1) return 'QUOTED';
  const { lower, classes } = token;
  if (closed.has(lower)) return lower;
  if ((classes & PUNCTUATION) !== 0) return 'MARK';
  if ((classes & TIME) !== 0) return 'TIME';
  if ((classes & (QUANTITY | DIGITS)) !== 0) return 'NUMBER';
  if (isAdverb(token)) return 'ADVERB';
  if ((classes & CAPITALIZED) !== 0) return 'NAME';
  if ((classes & MOSTLY_NOUN) === 0) {
    if ((classes & VERB_ING) !== 0) return 'ING';
    if ((classes & VERB_PAST) !== 0) return 'PAST';
    if ((classes & VERB_PARTICIPLE) !== 0) return 'PARTICIPLE';
    if ((classes & VERB_THIRD) !== 0) return 'THIRD';
    if ((classes & VERB_BASE) !== 0) return 'BASE';
  }
  return /[^s]s$/.test(lower) ? 'PLURAL' : 'WORD';
}

/**
 * What can be told of a cut that makes it more or less likely that the clause ends there: the words round it, what follows, what the attribution is.
 *
 * @param first the first token of what is said
 * @param end the end of the sentence, without its stop
 * @param own the attribution that the clause belongs to; null where it rests on no verb
 */
export function traitsOfCut(view: SentenceView, first: number, cut: Cut, end: number, own: CueSite | null): Trait[] {
  const { passage } = view;
  const { at, next, mark } = cut;
  const kind = kindOf(passage, next, end);
  const { verb, subject } = readBehind(passage, next, end);
  const tense = verb === null ? 'no' : tenseOf(verb);
  const reported = own === null ? 'no' : tenseOfGroup(passage, own);
  const attribution = attributionAt(view, next, own);
  const then = `${subject}${verb === null ? 'no' : 'a'} verb`;
  return [
    [mark, kind],
    ['goes on:', kind, kindOf(passage, next + 1, end)],
    ['behind', kindOf(passage, at - 1, end)],
    ['before', lengthOf(end - next), 'words'],
    ['under', own === null ? 'no verb' : own.next.kind],
    [mark, isRelative(own) ? 'in a relative clause' : 'in a clause'],
    [mark, isLedIn(view, own) ? 'led in, then' : 'not led in, then', then],
    [mark, 'before attribution:', attribution],
    [reported, 'report before attribution:', attribution],
    [reported, 'report, then', joinOf(passage.tokens[next] as Token), 'and', tense, 'verb'],
    [mark, hasFiniteVerb(passage.tokens, first, at) ? 'behind a verb' : 'without a verb'],
    [mark, 'within', insideOf(passage, first, at)],
    ['quoted', hasQuotation(passage, first, at) ? 'before' : '-', hasQuotation(passage, next, end) ? 'behind' : '-'],
  ];
}

function lengthOf(tokens: number): string {
  const limit = [3, 6, 10, 18].find((most) => tokens <= most);
  return limit === undefined ? 'many' : `up to ${limit}`;
}

const isRelative = (own: CueSite | null): boolean => (own?.subject?.relative ?? -1) >= 0;

/** Marks within a word or a name. */
const inWord = /^[-’'&/]/;

const isLead = (token: Token): boolean => (token.classes & (CONJUNCTION | SUBORDINATOR | RELATIVE)) !== 0;

/** Does a subordinator lead in the attribution (`[While] she says it is safe, ...`), so that the sentence's own clause is still to come? */
function isLedIn({ passage: { tokens, quotationAt }, sentence }: SentenceView, own: CueSite | null): boolean {
  for (let i = (own?.subject?.first ?? 0) - 1; i >= sentence.first; i--) {
    const token = tokens[i] as Token;
    if (quotationAt[i] !== -1 || (token.classes & PUNCTUATION) !== 0) return false;
    if ((token.classes & SUBORDINATOR) !== 0 && token.lower !== 'that') return true;
  }
  return false;
}

/** The finite verb up to the next mark, or null, and what stands before it: a lead-in, a subject. */
function readBehind({ tokens, quotationAt }: Passage, next: number, end: number): { verb: Token | null; subject: string } {
  let verb = next;
  while (verb < end && !isFiniteVerb(tokens, verb, next)) {
    const { text, classes } = tokens[verb] as Token;
    if (verb > next && quotationAt[verb] === -1 && (classes & PUNCTUATION) !== 0 && !inWord.test(text)) break;
    verb++;
  }
  if (verb === end || !isFiniteVerb(tokens, verb, next)) return { verb: null, subject: '' };
  const lead = isLead(tokens[next] as Token) ? 1 : 0;
  const subject = verb <= next + lead ? '' : isPersonalPronoun(tokens[next + lead] as Token) ? 'a pronoun, ' : 'a noun, ';
  return { verb: tokens[verb] as Token, subject: `${lead === 1 ? 'a lead, ' : ''}${subject}` };
}

/** The tense in which a verb reports: of its auxiliary, where it has one (`has said`). */
function tenseOfGroup({ tokens }: Passage, { group }: CueSite): string {
  if (group.participle) return '-ing';
  let first = group.first;
  while (first < group.verb && ((tokens[first] as Token).classes & AUXILIARY) === 0) first++;
  return tenseOf(tokens[first] as Token);
}

const joins: ReadonlyMap<string, string> = new Map([
  ['and', 'and'],
  ['or', 'and'],
  ['but', 'but'],
  ['while', 'while'],
  ['who', 'a relative'],
  ['which', 'a relative'],
  ['where', 'a relative'],
  ['whose', 'a relative'],
]);

/** How the words behind a cut are joined to those before it. */
const joinOf = (token: Token): string => joins.get(token.lower) ?? (isLead(token) ? 'a subordinator' : 'nothing');

const takesWords: ReadonlySet<string> = new Set(['CLAUSE', 'THAT', 'QUOTE']);

/** The next attribution, where it begins behind the cut: of its own, or with the subject of one before it. */
function attributionAt(view: SentenceView, next: number, own: CueSite | null): string {
  const lead = isLead(view.passage.tokens[next] as Token) ? 1 : 0;
  for (const site of view.sites) {
    const from = startOfAttribution(site);
    if (site === own || site.group.verb < next || (from !== next && from !== next + lead)) continue;
    if (site.group.participle) return 'participle';
    if (site.shared) return 'shared';
    return takesWords.has(site.next.kind) ? 'its own' : 'a phrase';
  }
  return 'none';
}

/** Is the cut within brackets or an aside between dashes? */
function insideOf({ tokens, quotationAt }: Passage, first: number, at: number): string {
  let brackets = 0;
  let dashes = 0;
  for (let i = first; i < at; i++) {
    if (quotationAt[i] !== -1) continue;
    const { text } = tokens[i] as Token;
    if (text === '(') brackets++;
    else if (text === ')') brackets--;
    else if (text === '–' || text === '—' || text === '--') dashes++;
  }
  return brackets > 0 ? 'brackets' : dashes % 2 === 1 ? 'dashes' : 'nothing';
}

function hasQuotation({ quotationAt }: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (quotationAt[i] !== -1) return true;
  return false;
}
