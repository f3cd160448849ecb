import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Span } from '#text/span.ts';

/** A text with the stretches that annotators took for quotes. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
}

/** A stretch in one piece, in UTF-16 code units. */
export interface AnnotatedQuote extends Span {
  /** The words that name who speaks, or null. */
  readonly speaker: string | null;
}

/** A line of the file; its offsets count characters, a pair of surrogates being one. */
interface Line {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker?: { readonly text: string } | null;
  }[];
}

/** Reads a corpus: JSON Lines of `{"id", "text", "quotes": [{"start", "end", "speaker": {"text"}}]}`. Lines that nobody annotated are passed over. */
export async function* readCorpus(file: string): AsyncGenerator<AnnotatedText> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, text, quotes } = JSON.parse(line) as Line;
    if (quotes === undefined) continue;
    const unitOf = unitsByCharacter(text);
    yield {
      id,
      text,
      quotes: quotes.map(({ start, end, speaker }) => ({
        start: unitOf(start),
        end: unitOf(end),
        speaker: speaker?.text ?? null,
      })),
    };
  }
}

/** From an offset in characters to one in UTF-16 code units. */
function unitsByCharacter(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (offset) => starts[offset] ?? text.length;
}
