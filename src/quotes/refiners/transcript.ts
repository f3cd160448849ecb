import { CAPITALIZED, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { words } from '#lexicon/words.ts';
import type { Token } from '#text/token.ts';
import { TokenSet } from '#text/tokenSet.ts';
import type { Draft, TokenRange } from '../found.ts';
import { isNameElsewhere } from '../isNameElsewhere.ts';
import type { Passage } from '../passage.ts';
import type { Refiner } from '../refiner.ts';

/** A paragraph that begins with a name and a colon. */
interface Turn {
  readonly label: TokenRange;
  /** The last word of the name, in small letters. */
  readonly surname: string;
  readonly inCapitals: boolean;
  readonly said: TokenRange;
}

/** Words by which somebody speaks of himself or to another: in a list of profiles there are none. */
const spoken = new Set(
  "i i'm i've i'd i'll me my we we're we've we'd we'll us our you you're you've you'd you'll your yes no well".split(' '),
);

/**
 * The turns of a transcript: paragraphs that begin with the name of whoever speaks and a colon. One such paragraph is none, nor are lines that
 * tell of people whom they name first, so there are at least two, and half of them sound spoken.
 *
 *     ILSE ORTELL: When did you test the crane?
 *     ^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     BRAM TOLK: We never did.
 *     ^^^^^^^^^  ^^^^^^^^^^^^^
 */
export const transcript: Refiner = {
  name: 'transcript',
  refine(drafts, passage) {
    const turns = paragraphsOf(passage).flatMap((paragraph) => readTurn(passage, paragraph) ?? []);
    const times = new Map<string, number>();
    for (const { surname } of turns) times.set(surname, (times.get(surname) ?? 0) + 1);
    if (!isTranscript(passage, turns, times)) return [...drafts];
    const taken = turns.filter((turn) => isNamed(passage, turn, times));
    const inTurns = new TokenSet(passage.tokens.length);
    for (const { label, said } of taken) for (let i = label.first; i < said.end; i++) inTurns.add(i);
    // What a speaker reports in turn is his, as it is within quotation marks.
    const isInTurn = ({ content }: Draft) => content.some(({ first }) => inTurns.has(first));
    return [
      ...drafts.filter((draft) => !isInTurn(draft)),
      ...taken.map(
        ({ label, said }): Draft => ({
          content: [said],
          cue: null,
          mention: label,
          site: null,
          denies: false,
          confidence: 0.9,
          verbatim: true,
          foundBy: 'transcript',
          goesOnFrom: null,
        }),
      ),
    ];
  },
};

function paragraphsOf({ sentences }: Passage): TokenRange[] {
  const paragraphs: { first: number; end: number; at: number }[] = [];
  for (const { first, end, paragraph } of sentences) {
    const last = paragraphs.at(-1);
    if (last?.at === paragraph) last.end = end;
    else paragraphs.push({ first, end, at: paragraph });
  }
  return paragraphs;
}

/** More tokens than this before a colon are no name. */
const longestLabel = 12;

function readTurn({ tokens, quotationAt, quotations }: Passage, { first, end }: TokenRange): Turn | null {
  // Each turn may open a mark, as paragraphs of one quotation do.
  const isMarked = ((tokens[first] as Token).classes & OPENS_QUOTE) !== 0;
  const start = isMarked ? first + 1 : first;
  let colon = start;
  while (colon < Math.min(end, start + longestLabel) && (tokens[colon] as Token).text !== ':') colon++;
  if (colon === start || colon + 1 >= end || tokens[colon]?.text !== ':') return null;
  let stop = start;
  while (stop < colon && (tokens[stop] as Token).text !== '(' && (tokens[stop] as Token).text !== ',') stop++;
  if (stop === start || stop - start > 5) return null;
  for (let i = start; i < stop; i++) {
    const { classes, text } = tokens[i] as Token;
    if ((classes & CAPITALIZED) === 0 || (classes & PUNCTUATION) !== 0 || text.length < 2) return null;
  }
  const own = quotations[quotationAt[colon + 1] as number];
  // `ORTELL: “It is safe.”` is found by its marks.
  if (own !== undefined && own.open === colon + 1) return null;
  const isClosed = isMarked && own?.closed === true && own.end === end;
  const label = tokens.slice(start, stop);
  return {
    label: { first: start, end: stop },
    surname: (label.at(-1) as Token).lower,
    inCapitals: label.every(({ text }) => text === text.toUpperCase()),
    said: { first: colon + 1, end: isClosed ? end - 1 : end },
  };
}

function isTranscript(passage: Passage, turns: readonly Turn[], times: ReadonlyMap<string, number>): boolean {
  const inCapitals = turns.filter((turn) => turn.inCapitals);
  const ofOne = inCapitals.length >= 2 ? inCapitals : turns;
  // Names in small letters stand before a colon in lists too: in a talk somebody has a second turn.
  if (ofOne === turns && (turns.length < 3 || turns.length === times.size)) return false;
  const sounding = ofOne.filter(({ said }) => soundsSpoken(passage, said));
  return ofOne.length >= 2 && sounding.length * 2 >= ofOne.length;
}

function soundsSpoken({ tokens }: Passage, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const { lower, text } = tokens[i] as Token;
    if (text === '?' || spoken.has(lower)) return true;
  }
  return false;
}

/** Is the label a name: one that the article has elsewhere, or that comes again, or two words that the lexicon does not have? */
function isNamed(passage: Passage, { label, surname }: Turn, times: ReadonlyMap<string, number>): boolean {
  const { tokens } = passage;
  const last = tokens[label.end - 1] as Token;
  if (isNameElsewhere(passage, last)) return true;
  const isUnknown = ({ lower }: Token) => !words.has(lower);
  if (label.end - label.first > 1) return tokens.slice(label.first, label.end).every(isUnknown);
  return isUnknown(last) && (times.get(surname) ?? 0) > 1;
}
