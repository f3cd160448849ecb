import { durations, STAY, synonyms } from '#lexicon/propositionWords.ts';
import { AUXILIARY } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { hasFullName } from '#speakers/hasFullName.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import { stemOf } from './contentWords.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Proposition } from './proposition.ts';
import { readDoer } from './readDoer.ts';
import { isState, readTerms, type Term, termOfWho } from './readTerms.ts';
import { nameOfSpeaker } from './standsFor.ts';
import { verbatimScope } from './verbatimScope.ts';

/** So many words in quotation marks are one utterance of one speaker. */
const enoughOfQuoted = 6;

/** Fewer terms than this say too little to be the same claim elsewhere. */
const fewestTerms = 3;

/**
 * Reads what a stretch of an article asserts.
 *
 * @param ranges the tokens of the stretch: several where an attribution stands between them
 * @param speakers who says it, or denies it: `she` and `we` in it may be they
 * @param implied true where the speakers are the doers of what is named without one (`denied [taking bribes]`)
 */
export function readProposition(
  article: HeardArticle,
  ranges: readonly TokenRange[],
  speakers: readonly Speaker[],
  implied = false,
): Proposition {
  const agents: Term[] = [];
  const others: Term[] = [];
  let verb = '';
  for (const range of ranges) {
    const doer = readDoer(article.passage, range);
    if (verb === '' && doer.verb >= 0) verb = stemOfVerb(article.passage.tokens, doer.verb);
    for (const term of readTerms(article, range, speakers)) {
      const isAgent = term.at >= doer.first && term.at < doer.end && !isOfClause.has(term.kind);
      (isAgent ? agents : others).push(term);
    }
  }
  if (agents.length === 0 && implied) {
    // `denied that [he] had been dismissed`: he is told of, and somebody else did it.
    const doers = speakers.map((speaker) => termOfWho(nameOfSpeaker(speaker), -1));
    agents.push(...doers.filter((doer) => !others.some(({ text }) => text === doer.text)));
  }
  const all = [...agents, ...others];
  const has = (kind: Term['kind']): boolean => all.some((term) => term.kind === kind);
  const count = (kind: Term['kind']): number => all.filter((term) => term.kind === kind).length;
  const isOpen = has('UNKNOWN') || (has('OWNER') && agents.length === 0);
  const said = all.filter(({ kind }) => kind === 'NAME' || kind === 'NUMBER' || kind === 'WORD' || kind === 'LOCAL_NAME');
  const isNamed = (has('NAME') || has('LOCAL_NAME')) && said.length >= fewestTerms;
  const bySurname = !isOpen && isNamed && has('LOCAL_NAME') && all.every(({ kind, human }) => kind !== 'LOCAL_NAME' || human);
  const scope = isOpen ? (verbatimScope(article, ranges, speakers) ?? placeOf(article, ranges)) : scopeOf();
  // A day of the week is another day in another article, but from the same mouth in the same words.
  const times = textsOf(all, 'TIME').map((time) => (scope === '' ? `${time} (${homeOf(article)})` : time));
  const numbers = textsOf(others, 'NUMBER');
  const words = textsOf(others, 'WORD');
  const doers = textsOf(agents, 'NAME', 'LOCAL_NAME', 'NUMBER', 'WORD', 'SMALL');
  return {
    agents: doers,
    // `Tarn sent [its] troops` and `Tarn sent troops`
    names: textsOf(others, 'NAME', 'LOCAL_NAME').filter((name) => !doers.includes(name)),
    people: [...new Set(all.flatMap(({ text, human }) => (human ? [text] : [])))].sort(),
    numbers,
    words: isLasting(others) ? words.filter((word) => word !== STAY) : words,
    // Two negations may each be of another thing (`no house was hit that was not empty`).
    small: count('NOT') > 1 ? [...textsOf(others, 'SMALL'), `${count('NOT')} not`] : textsOf(others, 'SMALL'),
    times,
    mood: textsOf(all, 'MOOD').join(' '),
    verb,
    negated: count('NOT') % 2 === 1,
    scope,
    bySurname,
    comparable: !isOpen,
  };

  function scopeOf(): string {
    if (isNamed && !has('LOCAL_NAME')) return '';
    const [speaker] = speakers;
    if (speaker !== undefined && speakers.length === 1 && hasFullName(speaker) && said.length >= fewestTerms)
      return `said by ${speaker.name.toLowerCase()}`;
    // What says little in many words is one utterance wherever it is printed; in few it may be said again in others in the same article.
    const verbatim = ranges.every((range) => isQuoted(article, range))
      ? verbatimScope(article, ranges, speakers, enoughOfQuoted)
      : null;
    return verbatim ?? homeOf(article);
  }
}

/** Do the words stand between quotation marks? */
const isQuoted = ({ passage: { quotationAt } }: HeardArticle, { first, end }: TokenRange): boolean =>
  quotationAt[first] !== -1 && quotationAt[first] === quotationAt[end - 1];

/** The texts of the terms of some kinds, sorted, each once. */
function textsOf(terms: readonly Term[], ...kinds: Term['kind'][]): string[] {
  const texts: string[] = [];
  for (const { kind, text } of terms) if (kinds.includes(kind)) texts.push(text);
  return texts.length < 2 ? texts : texts.sort().filter((text, index) => text !== texts[index - 1]);
}

/** `was shut for nine days` and `stayed shut for nine days` */
const isLasting = (terms: readonly Term[]): boolean =>
  terms.some(({ kind, text, at }, index) => durations.has(text) && kind === 'WORD' && isNumberBefore(terms[index - 1], at));

const isNumberBefore = (term: Term | undefined, at: number): boolean => term?.kind === 'NUMBER' && at - term.at <= 2;

/** The verb as it is compared: any form of `be` is `be`, and `were kept shut` is `were shut`. */
function stemOfVerb(tokens: readonly Token[], at: number): string {
  const token = tokens[at] as Token;
  if ((token.classes & AUXILIARY) !== 0) return 'be';
  const stem = stemOf(token);
  const next = tokens[at + 1];
  const lexical = (stem === 'keep' || stem === STAY || stem === 'remain') && isState(next) ? stemOf(next) : stem;
  return synonyms.get(lexical) ?? lexical;
}

/** What belongs to the clause wherever it stands, be it beside the subject (`no soldier crossed`). */
const isOfClause: ReadonlySet<Term['kind']> = new Set(['NOT', 'MOOD', 'TIME', 'UNKNOWN', 'OWNER']);

/** What tells a place in an article from every other: words that mean what they mean there only. */
const placeOf = (article: HeardArticle, [range]: readonly TokenRange[]): string =>
  `${homeOf(article)} @ ${(article.passage.tokens[range?.first ?? 0]?.start ?? 0) - article.passage.article.start}`;

/** What tells an article from every other. */
function homeOf({ passage }: HeardArticle): string {
  const { article, text } = passage;
  return article.headline?.text ?? text.slice(article.start, article.start + 80);
}
