import { sendingWords } from '#lexicon/channels.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { Draft, TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { readSubject } from '#quotes/subject.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Token } from '#text/token.ts';
import { outletsIn } from './outletsIn.ts';
import { programmeAt } from './programmeAt.ts';
import { readChannel } from './readChannel.ts';
import { type Step, twitterStep } from './step.ts';

/** `tweeted`, `told [Reuters]`, `was quoted [by the Courier] as saying`, `[the Courier], citing engineers, said` */
export function stepsInCue(draft: Draft, walk: Walk): Step[] {
  const { tokens } = walk.passage;
  const cue = draft.cue as TokenRange;
  const steps: Step[] = [];
  const toOutlets = (range: TokenRange, words: TokenRange, rank: Step['rank']): void => {
    for (const name of outletsIn(walk, range, rank === 2))
      steps.push({
        hop: { source: { name, kind: 'OUTLET' }, words: stretchOf(walk.passage, words), relay: null, within: null },
        rank,
      });
  };
  if (/^tweet/.test((tokens[cue.first] as Token).lower)) steps.push(twitterStep(walk, cue));
  // `released [a statement]: “...”`
  if (sendingWords.has((tokens[cue.first] as Token).lower)) {
    const from = cue.end + (tokens[cue.end + 1]?.lower === 'following' ? 2 : 0);
    const end = endOfNounPhrase(tokens, from, Math.min(tokens.length, from + 8), false);
    const channel = end > from ? readChannel(walk, { first: from, end }) : null;
    if (channel !== null)
      steps.push({
        hop: { source: channel.source, words: stretchOf(walk.passage, { first: cue.first, end }), relay: null, within: null },
        rank: 0,
      });
  }
  // `[the Courier] quoted the mayor as saying`
  if (draft.foundBy === 'quotedAs' && draft.mention !== null && draft.mention.first > cue.first) {
    const { first } = walk.passage.sentences[walk.passage.sentenceAt(cue.first)] as TokenRange;
    const quoter = readSubject(walk.passage, readVerbGroup(tokens, cue.first, first).first, first) ?? draft.site?.subject ?? null;
    if (quoter !== null) toOutlets(quoter, { first: quoter.first, end: quoter.end > cue.first ? quoter.end : cue.end }, 2);
  }
  const cited = documentCited(draft, walk);
  if (cited !== null) steps.push(cited);
  if (draft.passedOnBy !== undefined) {
    const before = steps.length;
    toOutlets(draft.passedOnBy, draft.passedOnBy, 2);
    // A name that only what it does shows to be an outlet’s: `The Nordic Chronik reported, citing two officials`.
    if (steps.length === before) steps.push(outletCalled(walk, draft.passedOnBy));
  }
  const addressee = draft.site?.next.addressee ?? null;
  if (addressee !== null) {
    const programme = programmeAt(walk.passage, addressee.first);
    const paper = programme === null ? paperTold(walk, addressee) : null;
    if (paper !== null)
      steps.push({
        hop: { source: { name: paper, kind: 'OUTLET' }, words: stretchOf(walk.passage, addressee), relay: null, within: null },
        rank: 1,
      });
    else if (programme === null) toOutlets(addressee, addressee, 1);
    else
      steps.push({
        hop: {
          source: { name: programme.name, kind: 'BROADCAST' },
          words: stretchOf(walk.passage, addressee),
          relay: null,
          within: null,
        },
        rank: 1,
      });
  }
  for (let i = cue.first; i < (draft.site?.group.verb ?? 0); i++) {
    if ((tokens[i] as Token).lower !== 'by') continue;
    const end = endOfNounPhrase(tokens, i + 1, draft.site?.group.verb ?? i, false);
    toOutlets({ first: i + 1, end }, { first: i, end }, 2);
  }
  return steps;
}

function outletCalled({ passage }: Walk, words: TokenRange): Step {
  const isThe = passage.tokens[words.first]?.lower === 'the';
  const name = stretchOf(passage, { first: isThe ? words.first + 1 : words.first, end: words.end }).text;
  return { hop: { source: { name, kind: 'OUTLET' }, words: stretchOf(passage, words), relay: null, within: null }, rank: 2 };
}

/** `the Harl Courier reported on Monday, [citing an internal audit]`: the text that an outlet rests on. */
function documentCited({ mention, cue, content }: Draft, walk: Walk): Step | null {
  const { tokens, sentences, sentenceAt, quotationAt } = walk.passage;
  if (mention === null || cue === null || outletsIn(walk, mention).length === 0) return null;
  const sentence = sentences[sentenceAt(cue.first)] as TokenRange;
  for (let i = Math.min(mention.end, cue.end); i < sentence.end; i++) {
    const said = content.find(({ first, end }) => i >= first && i < end);
    if (said !== undefined) i = said.end;
    if (quotationAt[i] !== -1 || tokens[i]?.lower !== 'citing' || tokens[i - 1]?.text !== ',') continue;
    const end = endOfNounPhrase(tokens, i + 1, sentence.end, false);
    const source = end > i + 1 ? (readChannel(walk, { first: i + 1, end })?.source ?? null) : null;
    if (source?.kind !== 'DOCUMENT') return null;
    return { hop: { source, words: stretchOf(walk.passage, { first: i, end }), relay: null, within: null }, rank: 0 };
  }
  return null;
}

/** `told [the Ledger]`: nobody tells a document, so that the name of one is a paper's. */
function paperTold({ cast }: Walk, { end }: TokenRange): string | null {
  const named = cast.byLastToken.get(end - 1)?.character ?? null;
  return named?.kind === 'DOCUMENT' ? named.name : null;
}
