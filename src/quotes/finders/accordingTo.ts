import { namedBodies } from '#lexicon/namedBodies.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { RELATIVE, REPORTS } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfClause, endOfSentence, isGerund } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView, takesClause } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { endOfOpenRelative, openRelative } from '../openRelative.ts';
import { quotedLeft } from '../quotedLeft.ts';
import { hasFiniteVerb } from '../verbs.ts';
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
    { text: 'It was closed because, according to Ortell, it leaked.', content: 'it leaked', mention: 'Ortell' },
    { text: '“The bridge is safe,” according to the report.', content: 'The bridge is safe,', mention: 'the report' },
  ],
};

function findAt(view: SentenceView, at: number): Found | null {
  const { tokens } = view.passage;
  const speaker = (tokens[at + 2] as Token).lower === 'even' ? at + 3 : at + 2;
  const isHer = tokens[speaker]?.lower === 'her' && /^[,.;]$/.test(tokens[speaker + 1]?.text ?? '');
  const end = isHer ? speaker + 1 : endOfSpeaker(view, speaker, false);
  if (end === speaker) return null;
  const mention = trimmedMention(view, speaker, end);
  const cue = { first: at, end: at + 2 };
  const relative = openRelative(view.passage, at, view.sentence.first);
  if (relative >= 0) {
    const content = contentOfRelative(view, relative, at, end);
    return content === null ? null : { content, cue, mention, ...always };
  }
  const opens = at === view.sentence.first || (at === view.sentence.first + 1 && (tokens[at - 1] as Token).lower !== 'not');
  if (opens || isLedIn(view, at)) {
    const last = endOfList(view, mention.end);
    if (last === null) return null;
    const content = [{ first: last.end + 1, end: endOfClause(view, last.end + 1) }];
    return { content, cue, mention: last.goesOn ? { first: speaker, end: last.end } : mention, ...always };
  }
  const content = contentBefore(view, at, mention);
  if (content === null) return null;
  const rest = restBehind(view, content, end);
  return { content: rest === null ? [content] : [content, rest], cue, mention, ...always };
}

/** `who [fled]`, `[whose real name] [is Dorn]`: what stands on both sides of who tells of it. */
function contentOfRelative(view: SentenceView, relative: number, at: number, speakerEnd: number): TokenRange[] | null {
  const { passage } = view;
  const { tokens } = passage;
  const rest = (tokens[speakerEnd] as Token | undefined)?.text === ',' ? speakerEnd + 1 : speakerEnd;
  const end = endOfOpenRelative(passage, rest, endOfSentence(view));
  if (end <= rest || !hasFiniteVerb(tokens, rest - 1, end)) return null;
  const before = { first: relative, end: (tokens[at - 1] as Token).text === ',' ? at - 1 : at };
  return before.end - before.first > 1 ? [before, { first: rest, end }] : [{ first: rest, end }];
}

const always = { site: null, denies: false, confidence: 0.92 };

/** Words behind which a clause begins: `because, according to Ortell, it is old`. */
const leads: ReadonlySet<string> = new Set('that because but and while although though after since if when yet so'.split(' '));

/** Does the clause stand behind the speaker, because what is before is none? */
function isLedIn({ passage, sentence }: SentenceView, at: number): boolean {
  let i = at - 1;
  if (passage.quotationAt[i] === -1 && (passage.tokens[i] as Token).text === ':') return true;
  while (i > sentence.first && passage.quotationAt[i] === -1 && /^[,–—-]+$/.test((passage.tokens[i] as Token).text)) i--;
  return i >= sentence.first && passage.quotationAt[i] === -1 && leads.has((passage.tokens[i] as Token).lower);
}

/**
 * The comma that closes the speaker who stands before the clause: `According to Ortell, who led the inquiry[,] it is safe`. What stands between two
 * commas belongs to the speaker until there is a clause in it.
 */
function endOfList({ passage, ...view }: SentenceView, from: number): { end: number; goesOn: boolean } | null {
  const { tokens, quotationAt } = passage;
  const limit = endOfSentence({ passage, ...view });
  let end = from;
  while (end < limit && ((tokens[end] as Token).text !== ',' || quotationAt[end] !== -1)) end++;
  if (end >= limit) return null;
  let goesOn = false;
  for (let i = end + 1; i < Math.min(limit, end + 20); i++) {
    if (quotationAt[i] !== -1 || /^[–—]$/.test((tokens[i] as Token).text)) break;
    if ((tokens[i] as Token).text !== ',') continue;
    const isAside = ((tokens[end + 1] as Token).classes & RELATIVE) !== 0 || isPart(tokens, end + 1) || isDone(tokens, end + 1);
    if (!isAside && (hasFiniteVerb(tokens, end + 1, i) || i - end > 14)) break;
    end = i;
    goesOn = true;
  }
  return { end, goesOn };
}

/** `According to the book, [a copy of which] was seen` */
const isPart = (tokens: readonly Token[], at: number): boolean =>
  [at + 1, at + 2, at + 3].some((of) => tokens[of]?.lower === 'of' && /^(?:which|whom)$/.test(tokens[of + 1]?.lower ?? ''));

/** `According to the complaint, [filed] on Monday` */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:filed|published|released|issued|obtained|seen|reviewed|unsealed|dated|signed|written|submitted|posted|made)$/.test(
    tokens[at]?.lower ?? '',
  );

/** What stands before `according to`, from the start of the sentence or of its last clause. */
function contentBefore(view: SentenceView, at: number, mention: TokenRange): TokenRange | null {
  const { tokens, quotationAt } = view.passage;
  let { first } = view.sentence;
  // Another attribution before it in the sentence keeps what is its own; `she was not told of it, according to Ortell` is none.
  for (const site of view.sites) {
    if (site.group.verb < at && site.next.kind === 'COMMA' && site.next.at < at && mayKeep(view, site)) first = site.next.at + 1;
  }
  // `Ortell said, according to the transcript, that it was late`: the paper passes on what she said.
  if (view.sites.some((site) => site.next.kind === 'THAT' && site.end <= at && site.end >= at - 1 && site.next.at > at))
    return null;
  let end = at;
  while (end > first && quotationAt[end - 1] === -1 && /^[,;–—-]+$/.test((tokens[end - 1] as Token).text)) end--;
  if (end - first < 2) return null;
  // `Ortell said it was safe, according to the state news agency`: the outlet passed on what she said, and is a hop of her chain.
  const isAttributed = view.sites.some(
    (site) => site.group.verb < at && site.subject !== null && !isUnsaid(site) && takesWords(site),
  );
  if (isAttributed) {
    const clause = relativeBefore(view, first, end);
    if (clause !== null) return clause;
    if (namesOutlet(view, mention)) return null;
  }
  for (let i = end - 2; i > first; i--) {
    if (quotationAt[i] === -1 && (tokens[i] as Token).text === ':' && hasFiniteVerb(tokens, i + 1, end)) first = i + 1;
  }
  return quotedLeft(view, { first, end }) ?? { first, end };
}

/** Has somebody spoken: `Ortell said`, and behind a quotation also `Ortell will say`? */
function mayKeep({ passage: { quotationAt } }: SentenceView, site: CueSite): boolean {
  const { group, subject } = site;
  if (subject === null) return false;
  return !isUnsaid(site) || (group.modal && !group.negated && !group.passive && (quotationAt[subject.from - 1] ?? -1) !== -1);
}

/** `She says she can win, [which took a year the last time], according to records`: the last clause is not hers. */
function relativeBefore({ passage }: SentenceView, first: number, end: number): TokenRange | null {
  const { tokens, quotationAt } = passage;
  for (let i = end - 2; i > first; i--) {
    if (quotationAt[i] !== -1 || (tokens[i] as Token).text !== ',') continue;
    const isRelative = /^(?:which|who|whose)$/.test((tokens[i + 1] as Token).lower);
    return isRelative && hasFiniteVerb(tokens, i + 1, end) ? { first: i + 1, end } : null;
  }
  return null;
}

/** What goes on behind `, according to X,`, where what stands before is no whole clause (`The bridge, according to Ortell, is safe`). */
function restBehind(view: SentenceView, { first, end }: TokenRange, at: number): TokenRange | null {
  const { tokens, quotationAt } = view.passage;
  if (at >= endOfSentence(view) || (tokens[at] as Token).text !== ',' || quotationAt[end - 1] !== -1) return null;
  const next = tokens[at + 1] as Token;
  if (hasFiniteVerb(tokens, first, end) || (next.classes & RELATIVE) !== 0 || isGerund(next)) return null;
  const stop = endOfClause(view, at + 1);
  return stop > at + 1 ? { first: at + 1, end: stop } : null;
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
