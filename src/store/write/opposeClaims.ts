import type { Denial, DenialClaim, DenialSpeaker, Quote, QuoteClaim, QuoteSpeaker } from '#store/generated/client.ts';
import { shortId } from '#store/shortId.ts';
import { idBeside } from './placedId.ts';
import { readInParts } from './readInParts.ts';
import { readMakers } from './readMakers.ts';
import type { Claim } from './row.ts';
import type { Transaction } from './transaction.ts';

/** How sure it is that two who say the same, but for a negation, contradict each other. */
const CONFIDENCE = 0.9;
const WHY = 'one says in the same words that it is so, the other that it is not';

/**
 * Writes down who contradicts whom: quotes that make a claim, and those that make its opposite, of other speakers, in whatever articles. Each side is a
 * denial of the other's claim in its own words.
 *
 * @param claims those that some articles make, and that can be compared; @param made which of their quotes make them
 * @returns the ids of the claims that somebody is now against
 */
export async function opposeClaims(
  transaction: Transaction,
  claims: readonly Claim[],
  made: readonly QuoteClaim[],
): Promise<string[]> {
  const opposites = new Map(
    claims.flatMap(({ id, oppositeId }): [string, string][] => (oppositeId === null ? [] : [[id, oppositeId]])),
  );
  const others = await readMakers(transaction, [...opposites.values()]);
  if (others.length === 0) return [];
  const opposed = new Set(others.map(({ claimId }) => claimId));
  const own = made.filter(({ claimId }) => opposed.has(opposites.get(claimId) ?? ''));
  const quoteIds = [...new Set([...own, ...others].map(({ quoteId }) => quoteId))];
  const voices = await readInParts(quoteIds, (some) =>
    transaction.client.quoteSpeaker.findMany({
      where: { quoteId: { in: some } },
      orderBy: [{ quoteId: 'asc' }, { position: 'asc' }],
    }),
  );
  const voicesOf = new Map(quoteIds.map((id): [string, QuoteSpeaker[]] => [id, []]));
  for (const voice of voices) voicesOf.get(voice.quoteId)?.push(voice);
  const speakersOf = (quoteId: string): string[] => (voicesOf.get(quoteId) ?? []).map(({ speakerId }) => speakerId);
  const areAtOdds = (one: string, other: string): boolean => {
    const [first, second] = [speakersOf(one), speakersOf(other)];
    return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
  };

  // Each quote with the claim that it is against.
  const against = new Map<string, Set<string>>();
  const note = (quoteId: string, claimId: string) => against.set(quoteId, (against.get(quoteId) ?? new Set()).add(claimId));
  for (const mine of own) {
    for (const theirs of others) {
      if (theirs.claimId !== opposites.get(mine.claimId) || !areAtOdds(mine.quoteId, theirs.quoteId)) continue;
      note(mine.quoteId, theirs.claimId);
      note(theirs.quoteId, mine.claimId);
    }
  }
  if (against.size === 0) return [];

  const opposing = [...against.keys()];
  const quotes = await readInParts(opposing, (some) => transaction.client.quote.findMany({ where: { id: { in: some } } }));
  const denialOf = new Map<string | null, string>();
  for (const { id, quoteId } of await readInParts(opposing, (some) =>
    transaction.client.denial.findMany({ where: { quoteId: { in: some }, form: 'CONTRADICTED' }, orderBy: { id: 'desc' } }),
  ))
    denialOf.set(quoteId, id);
  const denials: Denial[] = [];
  const speakers: DenialSpeaker[] = [];
  const links: DenialClaim[] = [];
  for (const { id: quoteId, ...quote } of quotes) {
    // What the article's own reading took for a contradiction is the same denial.
    const denialId = denialOf.get(quoteId) ?? idBeside(quoteId, 'contradiction');
    if (!denialOf.has(quoteId)) {
      denials.push({
        ...placeOf(quote),
        id: denialId,
        form: 'CONTRADICTED',
        quoteId,
        foundBy: 'oppositeClaim',
        confidence: CONFIDENCE,
      });
      for (const { quoteId: _quote, ...voice } of voicesOf.get(quoteId) ?? []) speakers.push({ denialId, ...voice });
    }
    for (const claimId of against.get(quoteId) ?? [])
      links.push({
        id: shortId('denial of claim', denialId, claimId, ''),
        denialId,
        claimId,
        age: quote.age,
        quoteId: null,
        confidence: CONFIDENCE,
        why: WHY,
      });
  }
  await transaction.insert('Denial', denials, 'is passed over');
  await transaction.insert('DenialSpeaker', speakers, 'is passed over');
  await transaction.insert('DenialClaim', links, 'is passed over');
  return links.map(({ claimId }) => claimId);
}

/** What a denial takes over from the quote that it is: where its words, its cue, its mention and its sentence stand. */
function placeOf({ searchRow, position, kind, stance, paragraph, dayStart, dayEnd, dayText, ...place }: Omit<Quote, 'id'>) {
  return place;
}
