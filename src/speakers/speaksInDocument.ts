import { channelNouns } from '#lexicon/channels.ts';
import type { Token } from '#text/token.ts';

/** `it said [in a press release]`, `it announced`: whatever does so is no document itself. */
export function speaksInDocument(tokens: readonly Token[], verb: number): boolean {
  if (/^announce/.test(tokens[verb]?.lower ?? '')) return true;
  if (tokens[verb + 1]?.lower !== 'in' || !/^an?$/.test(tokens[verb + 2]?.lower ?? '')) return false;
  return tokens.slice(verb + 3, verb + 6).some(({ lower }) => channelNouns.has(lower) || lower === 'release');
}
