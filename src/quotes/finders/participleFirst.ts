import { MATTER, QUESTION } from '#lexicon/reportingVerbs.ts';
import { ADVERB, PREPOSITION, SUBORDINATOR } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfSentence, isGerund } from '../clauseEdges.ts';
import { type CueSite, type SentenceView, takesClause } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';
import { readSubject, type Subject } from '../subject.ts';
import { isAdverb } from '../verbGroup.ts';
import { hasFiniteVerb, isFiniteVerb } from '../verbs.ts';

/** The longest lead-in and the longest subject that are looked for. */
const MOST_LEADS = 3;
const MOST_WORDS = 14;

/**
 * A participle opens the sentence with what is said, and the speaker stands behind the comma.
 *
 *     Noting that the bridge was old, Ortell asked for more time.
 *     ^^^^^^      ^^^^^^^^^^^^^^^^^^  ^^^^^^
 */
export const participleFirst: Finder = {
  name: 'participleFirst',
  find: (view) => view.sites.flatMap((site) => findAt(view, site) ?? []),
  examples: [
    {
      text: 'Noting that the bridge was old, Ortell asked for more time.',
      content: 'the bridge was old',
      mention: 'Ortell',
    },
    {
      text: 'After first saying the bridge was safe, the mayor had it closed on Monday.',
      content: 'the bridge was safe',
      mention: 'the mayor',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { group, next, subject, verb } = site;
  if (subject !== null || !group.participle || group.negated || !opensSentence(view, group.first)) return null;
  const isQuestion = next.kind === 'QUESTION' && (verb.frames & QUESTION) !== 0;
  if (!isQuestion && !takesClause(site)) return null;
  const { tokens } = view.passage;
  if ((verb.frames & MATTER) !== 0 && isGerund(tokens[next.at] as Token)) return null;
  const main = mainClauseBehind(view, next.at);
  if (main === null) return null;
  return {
    content: [{ first: next.at, end: main.comma }],
    cue: { first: group.verb, end: site.end },
    mention: { first: main.subject.first, end: main.subject.end },
    site,
    denies: verb.denies === true,
    confidence: 0.85,
  };
}

/** Does nothing but a lead-in stand before the participle: `After`, `While`, `In addition to`? */
function opensSentence({ passage, sentence }: SentenceView, at: number): boolean {
  if (at - sentence.first > MOST_LEADS) return false;
  for (let i = sentence.first; i < at; i++) {
    const token = passage.tokens[i] as Token;
    if (token.lower === 'without' || passage.quotationAt[i] !== -1) return false;
    if ((token.classes & (PREPOSITION | SUBORDINATOR | ADVERB)) === 0 && !isAdverb(token) && token.lower !== 'addition')
      return false;
  }
  return true;
}

/** The first comma behind a clause at which a subject and its verb begin, and that subject. */
function mainClauseBehind(view: SentenceView, at: number): { comma: number; subject: Subject } | null {
  const { passage } = view;
  const { tokens, quotationAt } = passage;
  const end = endOfSentence(view);
  for (let comma = at + 2; comma + 2 < end; comma++) {
    if ((tokens[comma] as Token).text !== ',' || quotationAt[comma] !== -1 || !hasFiniteVerb(tokens, at, comma)) continue;
    for (let i = comma + 2; i < Math.min(end, comma + MOST_WORDS); i++) {
      if (quotationAt[i] !== -1) break;
      if (!isFiniteVerb(tokens, i, comma + 1)) continue;
      let first = i;
      while (isAdverb(tokens[first - 1] as Token)) first--;
      const subject = readSubject(passage, first, comma + 1);
      if (subject?.first === comma + 1 && subject.relative < 0) return { comma, subject };
      break;
    }
  }
  return null;
}
