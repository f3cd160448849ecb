import { type Mention, readMention } from '../mention.ts';
import { charactersOf, type Walk } from '../walk.ts';
import { knownSource } from './knownSource.ts';
import { pronoun } from './pronoun.ts';

/** `one of the officials`: by the words in which the officials were brought in. */
export function oneOfSource(walk: Walk, { end, head, noun }: Mention): string | null {
  if (noun !== 'one' || walk.passage.tokens[head + 1]?.lower !== 'of') return null;
  const { tokens } = walk.passage;
  // `one of the workers, a rigger` says more of him than the others.
  if (tokens[end]?.text === ',' && /^an?$/.test(tokens[end + 1]?.lower ?? '')) return null;
  if (tokens.slice(head, end).some(({ text }) => text === ',')) return null;
  const inner = readMention(walk.passage, { first: head + 2, end }, walk.cast);
  if (inner === null) return null;
  const [source] =
    inner.noun === 'they' ? charactersOf(pronoun.resolve(inner, walk)) : charactersOf(knownSource.resolve(inner, walk));
  return source?.kind === 'UNNAMED' && source.plural ? `one of ${source.name}` : null;
}

/** How many sentences back those were heard of whom it is `one`. */
const reachOfOne = 2;

/**
 * `Two aides left. “It was late,” said [one]`: one of those who were heard last; `“It was late,” said a diplomat. [Another] said it was not`: one like the one who
 * was.
 */
export function oneOfThem({ heard, passage: { tokens, sentenceAt } }: Walk, { head, end, first, noun }: Mention): string | null {
  const isCounted = /^(?:other|second|third)$/.test(noun) && tokens[first]?.lower === 'the';
  const isOther = noun === 'another' || isCounted;
  const length = isCounted ? 2 : 1;
  if (!(isOther || noun === 'one') || end !== first + length || head !== end - 1) return null;
  const last = heard.findLast(({ at }) => at < first);
  const [source, ...others] = last?.characters ?? [];
  if (last === undefined || source?.kind !== 'UNNAMED' || others.length > 0) return null;
  if (sentenceAt(head) - sentenceAt(last.at) > reachOfOne) return null;
  const which = isCounted ? `the ${noun}` : noun;
  if (source.plural) return `${which} of ${source.name}`;
  const [, kind] = isOther ? (/^(?:one|an?|another) (.+)$/i.exec(source.name) ?? []) : [];
  return kind === undefined ? null : `${which} ${kind}`;
}
