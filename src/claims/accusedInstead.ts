import { CAPITALIZED } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isPersonalPronoun } from '#quotes/verbs.ts';
import type { Character } from '#speakers/character.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Rejection } from './rejection.ts';
import type { Statement } from './statement.ts';

/**
 * `Dahl accused Aske of theft, which [he] denies`: nobody denies in one sentence what they say in it. So a pronoun that seems to mean whoever makes the claim
 * means the one person whom the claim names, and nobody where it names several or none; the same of `the mayor`.
 *
 * @param found whom the mention seems to mean
 * @param near the statements round it
 */
export function accusedInstead(
  { index, passage, drafts, voiced }: HeardArticle,
  { mention, matter, cue, view }: Rejection,
  found: readonly Voice[],
  near: readonly Statement[],
): readonly Voice[] {
  const [only] = found;
  // Behind the verb stands something else: `Dahl said she was ill, but she denied the report`.
  if (matter.first > cue.first) return found;
  if (only === undefined || !isPointing(passage.tokens, mention)) return found;
  const { first } = view.sentence;
  const contents: TokenRange[] = [];
  for (const { article, index: at, denies, quote } of near) {
    if (article.index !== index || denies || !quote.voices.some(({ speaker }) => speaker === only.speaker)) continue;
    const { content } = (drafts[at] as HeardArticle['drafts'][number]).draft;
    if (content.every((range) => range.first >= first && range.end <= mention.first)) contents.push(...content);
  }
  if (contents.length === 0) return found;
  const named = new Set<Character>();
  for (const range of contents) {
    for (let i = range.first; i < range.end; i++) {
      const character = voiced.walk.cast.byLastToken.get(i)?.character;
      if (character?.kind === 'PERSON' && voiced.speakerOf(character) !== only.speaker) named.add(character);
    }
  }
  const [accused] = named;
  return accused === undefined || named.size > 1
    ? []
    : [{ speaker: voiced.speakerOf(accused), inferred: true, resolvedBy: 'accused' }];
}

/** `he`, `the mayor`: no name. */
const isPointing = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  (end === first + 1 && isPersonalPronoun(tokens[first] as Token)) ||
  (tokens[first]?.lower === 'the' && tokens.slice(first, end).every(({ classes }) => (classes & CAPITALIZED) === 0));
