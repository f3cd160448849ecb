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

/** `Two aides left. “It was late,” said [one]`: one of those who were heard last. */
export function oneOfThem({ heard, passage }: Walk, { head, end, first, noun }: Mention): string | null {
  if (!/^(?:one|another)$/.test(noun) || head !== first || end !== head + 1) return null;
  const last = heard.at(-1);
  const [source, ...others] = last?.characters ?? [];
  if (last === undefined || source?.kind !== 'UNNAMED' || !source.plural || others.length > 0) return null;
  const isNear = passage.sentenceAt(head) - passage.sentenceAt(last.at) <= reachOfOne;
  return isNear && last.at < head ? `${noun} of ${source.name}` : null;
}
