import { wordsBesideBodies } from '#lexicon/bodyNouns.ts';
import { isRole, kindOfInstitution } from '#lexicon/nouns.ts';
import { GENITIVE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Name } from './name.ts';

/** Does what stands behind a name show that it is a person’s: `Rihma, who`, `Rihma, 34,`, `Rihma, a singer,`, `Rihma’s husband`? */
export function isShownHuman(tokens: readonly Token[], { end }: Name['whole']): boolean {
  const [next, second, third] = tokens.slice(end, end + 3);
  const isAged = next?.text === ',' && /^\d\d$/.test(second?.text ?? '') && /^[,.]$/.test(third?.text ?? '');
  const hasKin = ((next?.classes ?? 0) & GENITIVE) !== 0 && kin.test(second?.lower ?? '');
  return next?.lower === 'who' || (next?.text === ',' && second?.lower === 'who') || isAged || hasKin || hasTrade(tokens, end);
}

/** `[husband]`, of whom only people have one */
export const kin = /^(?:husband|wife|father|mother|son|daughter|brother|sister|parents|children|family|widow)$/;

/** `Ortell, [the prosecutor],`, `Ortell, [her agent],`: what one person is, and no company. */
function hasTrade(tokens: readonly Token[], at: number): boolean {
  const [comma, article, noun, close] = tokens.slice(at, at + 4);
  if (comma?.text !== ',' || !/^(?:the|an?|his|her|their)$/.test(article?.lower ?? '') || !/^[,.]$/.test(close?.text ?? ''))
    return false;
  const lower = noun?.lower ?? '';
  return (
    isRole(lower) &&
    kindOfInstitution(lower) === null &&
    !wordsBesideBodies.has(lower) &&
    !/(?:ship|maker|owner|operator|builder|supplier)$/.test(lower)
  );
}
