import { ADDRESSEE, MATTER, THAT, WORDS } from '#lexicon/reportingVerbs.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import { endOfClause } from '../clauseEdges.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import type { Passage } from '../passage.ts';

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
    { text: 'The crane was called “a disgrace” by the mayor.', content: 'a disgrace', mention: 'the mayor' },
    {
      text: 'The crane was described by engineer Ilse Ortell as “a wreck”.',
      content: 'a wreck',
      mention: 'engineer Ilse Ortell',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { group, next, subject, verb } = site;
  if (!group.passive || group.negated || group.modal || group.infinitive) return null;
  if (next.kind !== 'THAT') return wordsOf(view, site);
  if ((verb.frames & THAT) === 0) return null;
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

/** `was described by a guard as “a fool”`, `was called “a disgrace” by the mayor`: what somebody calls a thing, in words of his own. */
function wordsOf({ passage, sentence }: SentenceView, site: CueSite): Found | null {
  const { group, end, verb } = site;
  if ((verb.frames & (WORDS | MATTER)) === 0) return null;
  const { tokens } = passage;
  const first = quotationFrom(passage, end);
  const by = first === null ? end : first.end;
  if (tokens[by]?.lower !== 'by') return null;
  const stop = endOfNounPhrase(tokens, by + 1, sentence.end, true);
  const content = first ?? (tokens[stop]?.lower === 'as' ? quotationFrom(passage, stop + 1) : null);
  if (stop === by + 1 || content === null) return null;
  return {
    content: [content],
    cue: { first: group.verb, end },
    mention: { first: by + 1, end: stop },
    site,
    denies: false,
    confidence: 0.85,
  };
}

/** The quotation that opens at a token, or behind an article there (`a “fool”`). */
function quotationFrom({ tokens, quotationAt, quotations }: Passage, at: number): TokenRange | null {
  const open = /^an?$/.test(tokens[at]?.lower ?? '') && quotationAt[at] === -1 ? at + 1 : at;
  const quotation = quotations[quotationAt[open] ?? -1];
  if (quotation?.open !== open) return null;
  // `called “Bear” by his friends`: a name.
  const isName = tokens.slice(open + 1, quotation.close).every((token) => isCapital(token));
  return isName ? null : { first: at, end: quotation.end };
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
