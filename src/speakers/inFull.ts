import { ACRONYM } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Token } from '#text/token.ts';
import { standsForName } from './register.ts';
import type { Walk } from './walk.ts';

/** The words of a description, with a body's full name for its initials: `TA officials` are `Tarn Authority officials`. */
export function inFull({ passage, cast }: Walk, { first, end }: TokenRange): string {
  const { text, start } = stretchOf(passage, { first, end });
  let full = '';
  let done = 0;
  for (let i = first; i < end; i++) {
    const token = passage.tokens[i] as Token;
    const name = (token.classes & ACRONYM) === 0 ? undefined : cast.byLastToken.get(i)?.character?.name;
    if (name === undefined || !standsForName(token.text, name)) continue;
    full += text.slice(done, token.start - start) + name.replace(/^the /i, '');
    done = token.end - start;
  }
  return full + text.slice(done);
}
