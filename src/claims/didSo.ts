import { lightWords } from '#lexicon/denialWords.ts';
import { ANY_VERB, AUXILIARY, DETERMINER, PUNCTUATION, VERB_PARTICIPLE, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { contentStems, stemOf, stemOfWord } from './contentWords.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { distance, startOf } from './wanted.ts';

/** How many paragraphs lie at most between who says that nobody did it and who says that somebody did. */
const fewParagraphs = 3;

const light = new Set([...lightWords].map(stemOfWord));

/**
 * The last claim of others shortly before a statement that tells of somebody what it says of nobody: `the firm overruled its engineers`, and `no one was
 * overruled`. What else the no tells (`in the raid`) the claim tells, too.
 */
export function didSo(statement: Statement, around: readonly Statement[]): Statement | null {
  const { tokens } = statement.article.passage;
  const [content] = contentOf(statement);
  const verb = content === undefined ? -1 : verbOfNobody(tokens, content);
  if (content === undefined || verb < 0) return null;
  const stem = stemOf(tokens[verb] as Token);
  if (light.has(stem)) return null;
  const tail = contentStems(tokens, verb + 1, endOfTail(tokens, verb + 1, content.end));
  const at = startOf(statement);
  const said = around.findLast(
    (other) =>
      other.article === statement.article &&
      startOf(other) < at &&
      distance(other, at) <= fewParagraphs &&
      !other.denies &&
      !other.hypothetical &&
      isOtherSpeaker(statement, other) &&
      !other.negated.has(stem) &&
      tail.every((word) => other.stems.has(word)) &&
      contentOf(other).some((range) => tellsOf(tokens, range, stem)),
  );
  return said ?? null;
}

const contentOf = ({ article, index }: Statement): readonly TokenRange[] => article.drafts[index]?.draft.content ?? [];

/** `no one [was ever] overruled`, `nobody [has] died`: where the verb stands; -1 where something else is told. */
function verbOfNobody(tokens: readonly Token[], { first, end }: TokenRange): number {
  let i = ((tokens[first] as Token).classes & PUNCTUATION) !== 0 ? first + 1 : first;
  if (tokens[i]?.lower === 'nobody') i++;
  else if (tokens[i]?.lower === 'no' && tokens[i + 1]?.lower === 'one') i += 2;
  else return -1;
  while (i < end && (((tokens[i] as Token).classes & AUXILIARY) !== 0 || isAdverb(tokens[i] as Token))) i++;
  return i < end && ((tokens[i] as Token).classes & (VERB_PARTICIPLE | VERB_PAST)) !== 0 ? i : -1;
}

function endOfTail(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < end; i++) if (/^[.!?;,”"]$/.test((tokens[i] as Token).text)) return i;
  return end;
}

/** Is the word a verb there, and no noun (`the overruling`)? */
const tellsOf = (tokens: readonly Token[], { first, end }: TokenRange, stem: string): boolean =>
  tokens
    .slice(first, end)
    .some(
      (token, index) =>
        (token.classes & ANY_VERB) !== 0 &&
        ((tokens[first + index - 1]?.classes ?? 0) & DETERMINER) === 0 &&
        stemOf(token) === stem,
    );
