import { ADDRESSEE, THAT } from '#lexicon/reportingVerbs.ts';
import type { Token } from '#text/token.ts';
import { endOfClause } from '../clauseEdges.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';

/**
 * The hearer is the subject, or `it` is, and the speaker stands behind `by`. Where nobody stands there, the words are nobody's.
 *
 *     The council was told by engineer Ilse Ortell that the crane was safe.
 *                     ^^^^    ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
 */
export const passiveReport: Finder = {
  name: 'passiveReport',
  find: (view) => view.sites.flatMap((site) => findAt(view, site) ?? []),
  examples: [
    {
      text: 'The council was told by engineer Ilse Ortell that the crane was safe.',
      content: 'the crane was safe',
      mention: 'engineer Ilse Ortell',
    },
    {
      text: 'It was announced by the council that the crane would stay.',
      content: 'the crane would stay',
      mention: 'the council',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { group, next, subject, verb } = site;
  if (!group.passive || group.negated || group.modal || group.infinitive || next.kind !== 'THAT' || (verb.frames & THAT) === 0)
    return null;
  const { tokens } = view.passage;
  const isNobody = subject !== null && (tokens[subject.first] as Token).lower === 'it' && subject.end === subject.first + 1;
  if (!isNobody && (verb.frames & ADDRESSEE) === 0) return null;
  const mention = speakerBehindBy(tokens, site.end, next.at - 1);
  const end = endOfClause(view, next.at, site);
  if (mention === null || end <= next.at) return null;
  return {
    content: [{ first: next.at, end }],
    cue: { first: group.verb, end: site.end },
    mention,
    site,
    denies: verb.denies === true,
    confidence: 0.85,
  };
}

/** The noun phrase behind the first `by` between the verb and `that`. */
function speakerBehindBy(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  for (let i = first; i < end; i++) {
    if ((tokens[i] as Token).lower !== 'by') continue;
    const stop = endOfNounPhrase(tokens, i + 1, end, true);
    return stop > i + 1 ? { first: i + 1, end: stop } : null;
  }
  return null;
}
