import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';
import { announcedBefore } from './announcedBefore.ts';
import { carriedOver } from './carriedOver.ts';
import { hopsAt } from './hopsAt.ts';
import { relaysOf } from './relaysOf.ts';
import { sameBreath } from './sameBreath.ts';
import type { Hop, SourcedQuote } from './source.ts';
import { writtenIn } from './writtenIn.ts';

/**
 * Finds the chain of each quote between its speaker and the page: whom it was told, in what it was written, who passed it on.
 *
 * @param quotes the quotes in tokens, in the order in which `voiced` has them
 */
export function findSources(quotes: readonly QuoteInTokens[], voiced: Voiced): SourcedQuote[] {
  const { walk } = voiced;
  const named = quotes.map((_, index) => hopsAt(quotes, index, walk));
  const own = named.map((hops, index) => (hops.length > 0 ? hops : sameBreath(walk.passage, quotes, named, index)));
  const chains: (readonly Hop[])[] = [];
  own.forEach((hops, index) => {
    const ways = [
      () => hops,
      () => carriedOver(quotes, voiced.quotes, chains, index, walk.passage),
      () => announcedBefore(quotes, voiced, index),
      () => writtenIn(quotes, voiced.quotes, chains, index),
    ];
    let chain: readonly Hop[] = [];
    for (const way of ways) if (chain.length === 0) chain = way();
    chains.push(chain);
  });
  const relays = quotes.map((_, index) => relaysOf(quotes, voiced, index));
  // Two quotes whose words hold each other's attribution cannot both be right: neither passes the other on twice.
  const chainOf = (index: number, seen: readonly number[]): readonly Hop[] => {
    const relay = relays[index];
    const hops = chains[index] ?? [];
    if (relay == null || seen.includes(relay.outer)) return hops;
    return joined(hops, [...relay.hops, ...chainOf(relay.outer, [...seen, index])]);
  };
  return voiced.quotes.map((quote, index): SourcedQuote => {
    const own = new Set(quote.voices.map(({ speaker }) => speaker));
    return { ...quote, via: chainOf(index, []).filter(({ relay }) => relay === null || !own.has(relay)) };
  });
}

/** One chain behind another, each source once; two unnamed speakers may be described alike. */
function joined(hops: readonly Hop[], more: readonly Hop[]): Hop[] {
  const all = [...hops];
  for (const hop of more) if (!all.some((known) => isSame(known, hop))) all.push(hop);
  return all;
}

const isSame = (one: Hop, other: Hop): boolean =>
  one.source.name === other.source.name && (one.relay === other.relay || one.relay === null || other.relay === null);
