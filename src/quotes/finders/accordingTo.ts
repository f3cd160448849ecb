import { namedBodies } from '#lexicon/namedBodies.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { REPORTS } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfClause, endOfSentence } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView, takesClause } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { quotedLeft } from '../quotedLeft.ts';
import { endOfSpeaker } from './speakerBehindVerb.ts';

/**
 * `according to` and the speaker, before what is said, behind it or within it.
 *
 *     According to three officials, the bridge was never tested.
 *     ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const accordingTo: Finder = {
  name: 'accordingTo',
  find(view) {
    const { tokens, quotationAt } = view.passage;
    const found: Found[] = [];
    if ((view.sentence.classes & REPORTS) === 0) return found;
    for (let i = view.sentence.first; i + 2 < view.sentence.end; i++) {
      if ((tokens[i] as Token).lower !== 'according' || (tokens[i + 1] as Token).lower !== 'to' || quotationAt[i] !== -1)
        continue;
      const one = findAt(view, i);
      if (one !== null) found.push(one);
    }
    return found;
  },
  examples: [
    {
      text: 'According to three officials, the bridge was never tested.',
      content: 'the bridge was never tested',
      mention: 'three officials',
    },
    {
      text: 'The bridge was never tested, according to a report seen by the Courier.',
      content: 'The bridge was never tested',
      mention: 'a report',
    },
    { text: '“The bridge is safe,” according to the report.', content: 'The bridge is safe,', mention: 'the report' },
  ],
};

function findAt(view: SentenceView, at: number): Found | null {
  const { tokens, quotationAt } = view.passage;
  const { sentence } = view;
  const end = endOfSpeaker(view, at + 2, false);
  if (end === at + 2) return null;
  const limit = endOfSentence(view);
  const mention = trimmedMention(view, at + 2, end);
  const content: TokenRange[] = [];
  const opens = at === sentence.first || (at === sentence.first + 1 && (tokens[sentence.first] as Token).lower !== 'not');
  if (opens) {
    // The clause begins behind the comma that closes the speaker's noun phrase.
    let comma = mention.end;
    while (comma < limit && ((tokens[comma] as Token).text !== ',' || quotationAt[comma] !== -1)) comma++;
    // `officials, two sources and a report, the ...`: a list goes on until a clause of its own begins.
    let last = comma;
    for (let i = comma + 1; i < limit && i < comma + 40; i++) {
      if ((tokens[i] as Token).text === ',' && quotationAt[i] === -1 && !hasClauseAfter(view, last + 1, i)) last = i;
      else if ((tokens[i] as Token).text === ',') break;
    }
    if (last >= limit) return null;
    content.push({ first: last + 1, end: endOfClause(view, last + 1) });
    if (last > comma)
      return {
        content,
        cue: { first: at, end: at + 2 },
        mention: { first: at + 2, end: last },
        site: null,
        denies: false,
        confidence: 0.9,
      };
  } else {
    let first = sentence.first;
    // Another attribution before it in the sentence keeps what is its own.
    for (const site of view.sites) {
      if (site.group.verb < at && site.next.kind === 'COMMA' && site.subject !== null && site.next.at < at)
        first = site.next.at + 1;
    }
    let stop = at;
    while (stop > first && quotationAt[stop - 1] === -1 && /^[,;–—-]+$/.test((tokens[stop - 1] as Token).text)) stop--;
    if (stop - first < 2) return null;
    // `Ortell said it was safe, according to the state news agency`: the outlet passed on what she said, and is a hop of her chain.
    const isAttributed = view.sites.some(
      (site) => site.group.verb < at && site.subject !== null && !isUnsaid(site) && takesWords(site),
    );
    if (isAttributed && namesOutlet(view, mention)) return null;
    content.push(quotedLeft(view, { first, end: stop }) ?? { first, end: stop });
    if (end < limit && (tokens[end] as Token).text === ',' && quotationAt[stop - 1] === -1) {
      const rest = { first: end + 1, end: endOfClause(view, end + 1) };
      if (
        rest.end > rest.first &&
        !/^(?:who|which|citing|adding|but|although|while|whose)$/.test((tokens[rest.first] as Token).lower)
      )
        content.push(rest);
    }
  }
  return { content, cue: { first: at, end: at + 2 }, mention, site: null, denies: false, confidence: 0.92 };
}

function hasClauseAfter(view: SentenceView, first: number, end: number): boolean {
  return view.sites.some((site) => site.group.verb >= first && site.group.verb < end) || end - first > 14;
}

/** The noun phrase without the participle behind it: `a report [seen by the Courier]`. */
function trimmedMention({ passage }: SentenceView, first: number, end: number): TokenRange {
  const { tokens } = passage;
  for (let i = first + 1; i + 1 < end; i++) {
    const word = (tokens[i] as Token).lower;
    if ((word === 'seen' || word === 'obtained' || word === 'reviewed') && (tokens[i + 1] as Token).lower === 'by')
      return { first, end: i };
  }
  return { first, end };
}

const takesWords = (site: CueSite): boolean =>
  takesClause(site) || site.next.kind === 'QUOTE' || site.next.kind === 'END' || site.next.kind === 'COMMA';

function namesOutlet({ passage }: SentenceView, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = passage.tokens[i] as Token;
    if (kindOfInstitution(lower) === 'OUTLET' || namedBodies.get(lower) === 'OUTLET') return true;
  }
  return false;
}
