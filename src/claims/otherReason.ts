import { NEGATES } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { contentStems, isContent, stemOf } from './contentWords.ts';
import type { Contradiction } from './contradiction.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { startOf } from './wanted.ts';

/** How far behind `because` the reason may stand. */
const reach = 6;

/** The reason may be named by a word made of it: `snowmelt` for snow. */
const shortest = 4;

/**
 * The statements that say that something has not the reason that others give: `the river was low because snow came late`, `it cannot be explained by snowmelt`;
 * each with the last of those before it.
 */
export function otherReason({ statements, near }: Neighbourhood): Contradiction[] {
  return statements.flatMap((one): Contradiction[] => {
    const reason = one.denies || one.negated.size === 0 || one.quote.voices.length === 0 ? null : reasonDenied(one);
    if (reason === null) return [];
    const at = startOf(one);
    const other = near(one.article, at).findLast(
      (claim) => !claim.denies && isBefore(claim, one) && isOtherSpeaker(one, claim) && givesReason(claim, reason),
    );
    if (other === undefined) return [];
    const why = ['it says that it is not for the reason given in', 'it gives the reason that is denied in'] as const;
    return [{ one, other, why, negates: false, confidence: 0.65 }];
  });
}

const isBefore = (claim: Statement, { article, index }: Statement): boolean =>
  claim.article.index < article.index || (claim.article === article && claim.index < index);

const rangesOf = ({ article, index }: Statement) => (article.drafts[index] as HeardArticle['drafts'][number]).draft.content;

/** The stem of the noun behind `cannot be explained by`, `is not due to`; null where there is none. `Not because of rain but of snow` only sets one beside another. */
function reasonDenied(statement: Statement): string | null {
  const { tokens } = statement.article.passage;
  for (const { first, end } of rangesOf(statement)) {
    for (let i = first + 1; i + 1 < end; i++) {
      const noun = behindReason(tokens, i, end);
      if (noun < 0 || !isContent(tokens[noun] as Token)) continue;
      // `may not vote because of rain` says nothing of the rain.
      let no = i - 1;
      while (no > first && /^(?:be|been|being|simply|only|just|really)$/.test((tokens[no] as Token).lower)) no--;
      const isNegated = ((tokens[no] as Token).classes & NEGATES) !== 0;
      const isSetBeside = tokens.slice(noun, Math.min(end, noun + reach)).some(({ lower }) => lower === 'but');
      if (isNegated && !isSetBeside) return stemOf(tokens[noun] as Token);
    }
  }
  return null;
}

/** Where the noun stands behind `explained by`, `caused by`, `due to`, `because of`; else -1. */
function behindReason(tokens: readonly Token[], at: number, end: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const isReason =
    (/^(?:explained|caused)$/.test(lower(at)) && lower(at + 1) === 'by') ||
    (lower(at) === 'due' && lower(at + 1) === 'to') ||
    (lower(at) === 'because' && lower(at + 1) === 'of');
  if (!isReason) return -1;
  const noun = /^(?:the|a|an|any)$/.test(lower(at + 2)) ? at + 3 : at + 2;
  return noun < end ? noun : -1;
}

/** Does a statement give a thing for the reason? */
function givesReason(claim: Statement, reason: string): boolean {
  const { tokens } = claim.article.passage;
  return rangesOf(claim).some(({ first, end }) => {
    for (let i = first; i + 1 < end; i++) {
      if (!/^(?:because|due|owing|caused|explained)$/.test((tokens[i] as Token).lower)) continue;
      const stems = contentStems(tokens, i + 1, Math.min(end, i + reach));
      if (stems.some((stem) => stem === reason || (stem.length >= shortest && reason.startsWith(stem)))) return true;
    }
    return false;
  });
}
