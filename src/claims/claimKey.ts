import { DETERMINER, OBJECT_PRONOUN, POSSESSIVE, PUNCTUATION, SUBJECT_PRONOUN, TIME } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import { isContent } from './contentWords.ts';
import type { Statement } from './statement.ts';

/** Words that mean something else in every article. */
const pointing = SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE;
const relativeTime = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  'now',
  'ago',
  'last',
  'next',
  'this',
  'that',
  'these',
  'those',
  'here',
  'earlier',
  'later',
  'recently',
  'soon',
  'already',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** Fewer words than this say too little to be the same claim elsewhere. */
const fewestWords = 4;

/**
 * What tells a claim from every other: the words of the quote without marks and capitals. Only a quote that means the same wherever it stands, because it
 * has no pronoun, no `here` or `yesterday` and enough words of its own, shares its key with quotes of other articles; any other key holds its headline and
 * place.
 *
 * @param ranges the tokens of the quote that make the claim
 */
export function claimKey(statement: Statement, ranges: readonly TokenRange[]): string {
  const { article } = statement;
  const { tokens, text } = article.passage;
  const words: string[] = [];
  let content = 0;
  let points = false;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const token = tokens[i] as Token;
      if ((token.classes & PUNCTUATION) !== 0) continue;
      words.push(token.lower);
      if (isContent(token)) content++;
      const isPronoun =
        (token.classes & pointing) !== 0 &&
        ((token.classes & DETERMINER) === 0 || (token.classes & POSSESSIVE) !== 0) &&
        token.lower !== 'there' &&
        token.lower !== 'who' &&
        token.lower !== 'one' &&
        token.lower !== 'whose' &&
        token.lower !== 'which';
      if (isPronoun || relativeTime.has(token.lower) || (i === first && (token.classes & TIME) !== 0)) points = true;
    }
  }
  const said = words.join(' ');
  if (!points && content >= fewestWords) return said;
  const { start, headline } = article.passage.article;
  const place = (tokens[ranges[0]?.first ?? 0] as Token).start - start;
  return `${said} @ ${headline?.text ?? text.slice(start, start + 80)} @ ${place}`;
}
