import type { Token } from '#text/token.ts';
import { clauseBefore, endOfClause } from '../clauseEdges.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { quotedLeft } from '../quotedLeft.ts';
import { readSubject } from '../subject.ts';
import { readVerbGroup } from '../verbGroup.ts';
import { hasFiniteVerb } from '../verbs.ts';
import { quoteFrom } from './speakerBeforeClause.ts';

/**
 * The speaker is quoted by somebody else.
 *
 *     Ortell was quoted by the Courier as saying the bridge was safe.
 *     ^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 *     The Courier quoted Ortell as saying the bridge was safe.
 *                 ^^^^^^ ^^^^^^           ^^^^^^^^^^^^^^^^^^^
 */
export const quotedAs: Finder = {
  name: 'quotedAs',
  find(view) {
    const { tokens, quotationAt } = view.passage;
    const found: Found[] = [];
    if (view.sites.length === 0) return found;
    for (let i = view.sentence.first + 1; i < view.sentence.end; i++) {
      if (quotationAt[i] === -1 && quotingWords.has((tokens[i] as Token).lower)) {
        const one = findAt(view, i);
        if (one !== null) found.push(one);
      }
    }
    return found;
  },
  examples: [
    {
      text: 'Ortell was quoted by the Courier as saying the bridge was safe.',
      content: 'the bridge was safe',
      mention: 'Ortell',
    },
    { text: 'Ortell was quoted as saying: “The bridge is safe.”', content: 'The bridge is safe.', mention: 'Ortell' },
    { text: 'The Courier quoted Ortell as saying the bridge was safe.', content: 'the bridge was safe', mention: 'Ortell' },
    { text: 'The bridge was safe, the Courier quoted Ortell as saying.', content: 'The bridge was safe', mention: 'Ortell' },
  ],
};

const quotingWords = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);

function findAt(view: SentenceView, at: number): Found | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const group = readVerbGroup(tokens, at, sentence.first);
  let verb = at + 1;
  const limit = Math.min(sentence.end, at + 16);
  while (verb < limit && !/^(?:saying|telling|asking)$/.test((tokens[verb] as Token).lower)) verb++;
  const site = verb < limit ? view.sites.find((other) => other.group.verb === verb) : undefined;
  if (site === undefined) return null;
  const subject = readSubject(passage, group.first, sentence.first);
  const mention = group.passive ? subject : objectOf(tokens, at, verb);
  if (mention === null) return null;
  const { next } = site;
  const isBehind = next.kind === 'END' || next.kind === 'COMMA';
  if (!isBehind && next.kind !== 'QUOTE' && next.kind !== 'CLAUSE' && next.kind !== 'THAT') return null;
  const content = isBehind
    ? contentBefore(view, subject?.from ?? at, site)
    : next.kind === 'QUOTE'
      ? quoteFrom(view, next.at, site)
      : { first: next.at, end: endOfClause(view, next.at, site) };
  if (content === null || content.end <= content.first) return null;
  return {
    content: [content],
    cue: { first: at, end: group.passive ? site.end : at + 1 },
    mention: { first: mention.first, end: mention.end },
    site,
    denies: false,
    confidence: isBehind ? 0.95 : 0.93,
  };
}

/** Whom somebody quotes: `quoted [the mayor] as saying`. */
function objectOf(tokens: readonly Token[], at: number, verb: number): TokenRange | null {
  if ((tokens[verb - 1] as Token).lower !== 'as') return null;
  let end = verb - 1;
  while (end > at + 1 && (tokens[end - 1] as Token).text === ',') end--;
  return end > at + 1 ? { first: at + 1, end } : null;
}

/** `“The bridge is safe,” [Ortell was quoted as saying].` */
function contentBefore(view: SentenceView, from: number, site: CueSite): TokenRange | null {
  const { tokens, quotationAt } = view.passage;
  if (from <= view.sentence.first) return null;
  const left = clauseBefore(view, from, site);
  if (quotationAt[from - 1] !== -1) return quotedLeft(view, left);
  return (tokens[from - 1] as Token).text === ',' && hasFiniteVerb(tokens, left.first, left.end) ? left : null;
}
