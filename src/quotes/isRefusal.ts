import { refusals } from '#lexicon/refusals.ts';
import type { Token } from '#text/token.ts';
import type { TokenRange } from './found.ts';

/** Is somebody refused something by what stands behind `denied` (`him a visa`, `the request`), and no claim denied? */
export function isRefusal(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const begin = tokens[first] as Token;
  if (/^(?:him|her|them|me|us|himself|herself|themselves)$/.test(begin.lower) && end - first > 1) return true;
  for (let i = first; i < Math.min(end, first + 5); i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'that' || (i === first && lower.endsWith('ing'))) return false;
    if (refusals.has(lower)) return true;
  }
  return false;
}
