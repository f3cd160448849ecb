import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Draft, TokenRange } from '../found.ts';
import type { Passage } from '../passage.ts';
import type { Refiner } from '../refiner.ts';
import { hasFiniteVerb, isPersonalPronoun } from '../verbs.ts';

/**
 * Two quotes that share words, and neither holds the other: one of the two took too much, or should not be.
 *
 *     Ortell said the bridge was “quite safe,” the Courier reported.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const untangle: Refiner = {
  name: 'untangle',
  refine(drafts, passage) {
    const out: (Draft | null)[] = [...drafts];
    const order = drafts.map((_, index) => index).sort((a, b) => startOf(drafts[a]) - startOf(drafts[b]));
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const [at, next] = [order[i] as number, order[j] as number];
        const [one, other] = [out[at], out[next]];
        if (one == null || other == null) continue;
        if (startOf(other) >= endOf(one)) break;
        const knot = knotOf(one, other);
        if (knot !== null) [out[at], out[next]] = settle(passage, one, other, knot);
        else out[at] = beforeColon(passage, one, other);
      }
    }
    return out.filter((draft) => draft !== null);
  },
};

const startOf = (draft: Draft | null | undefined): number => draft?.content[0]?.first ?? 0;
const endOf = ({ content }: Draft): number => content.at(-1)?.end ?? 0;

/** Where the stretch of the first ends that a stretch of the second begins in, and where that one ends. */
interface Knot {
  readonly end: number;
  readonly otherEnd: number;
}

function knotOf(one: Draft, other: Draft): Knot | null {
  for (const a of one.content)
    for (const b of other.content)
      if (a.first < b.first && b.first < a.end && a.end < b.end) return { end: a.end, otherEnd: b.end };
  return null;
}

/** What the two should be; null for one that should not be at all. */
function settle(passage: Passage, one: Draft, other: Draft, knot: Knot): [Draft | null, Draft | null] {
  const { cue } = one;
  if (cue !== null && cue.first >= knot.end && cue.first < knot.otherEnd) return settleSwallowed(passage, one, other, knot);
  // `people say she thinks [the plan – a bold one – would fail]`: what holds the other's attribution holds all of what it says.
  const holdsCue = other.cue !== null && other.cue.first >= startOf(one) && other.cue.first < knot.end;
  if (holdsCue && one.confidence > other.confidence - 0.2) return [upTo(one, knot.otherEnd), other];
  return one.confidence < other.confidence ? [null, other] : [one, null];
}

/** The first without what another attribution gives to the second: `said the bridge was safe: [“It will stand,” he added]`. */
function beforeColon({ tokens }: Passage, one: Draft, { content, cue, mention }: Draft): Draft {
  const [words] = content;
  const around = one.content.find(({ first, end }) => words !== undefined && first < words.first - 1 && words.end < end);
  if (words === undefined || around === undefined || content.length > 1 || cue === null) return one;
  const isSwallowed = cue.first >= words.end && cue.end <= around.end && dash.test((tokens[words.first - 1] as Token).text);
  const behind = Math.max(cue.end, mention?.end ?? 0);
  return isSwallowed && !goesOn(tokens, behind, around.end) ? upTo(one, words.first - 1) : one;
}

const dash = /^(?::|-|--|–|—)$/;

/** Is there more than an adjunct between two tokens? */
const goesOn = (tokens: readonly Token[], first: number, end: number): boolean =>
  hasFiniteVerb(tokens, first, end) || tokens.slice(first, end).filter(({ classes }) => (classes & PUNCTUATION) === 0).length > 6;

/** The second runs on over the attribution of the first: `said the bridge was safe, [the Courier reported]`. */
function settleSwallowed(passage: Passage, one: Draft, other: Draft, { end, otherEnd }: Knot): [Draft | null, Draft | null] {
  const { tokens, quotations, quotationAt } = passage;
  const behind = Math.max(one.cue?.end ?? 0, one.mention?.end ?? 0);
  // `said that was, he insisted, no different from the others`: pushed into what goes on behind it.
  if (goesOn(tokens, behind, otherEnd)) return [null, other];
  // `said the bridge was safe: “It will stand,” he added`
  const open = quotations[quotationAt[end - 1] ?? -1]?.open ?? -1;
  if (open > startOf(other) + 1 && dash.test((tokens[open - 1] as Token).text))
    return [{ ...one, content: [{ first: open, end }] }, upTo(other, open - 1)];
  const isPronoun = one.mention !== null && isPersonalPronoun(tokens[one.mention.first] as Token);
  return [isPronoun ? null : one, upTo(other, end)];
}

/** The draft with what it says ending at a token. */
function upTo(draft: Draft, end: number): Draft {
  const kept = draft.content.filter(({ first }) => first < end);
  const last = kept.at(-1) ?? (draft.content[0] as TokenRange);
  return { ...draft, content: [...kept.slice(0, -1), { first: last.first, end }] };
}
