import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';

/** `It was not true, a spokesman said, [that she had lied]`: what `it` leads up to. */
export function clauseBehindAside(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  content: readonly TokenRange[],
): TokenRange | null {
  const [, behind] = content;
  const isLead = end === first + 1 && tokens[first]?.lower === 'it';
  return isLead && behind !== undefined && tokens[behind.first]?.lower === 'that' ? behind : null;
}
