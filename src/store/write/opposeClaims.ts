import {
  type Denial,
  type DenialClaim,
  type DenialSpeaker,
  Prisma,
  type Quote,
  type QuoteClaim,
  type QuoteSpeaker,
} from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import { shortId } from '#store/shortId.ts';
import { idBeside } from './placedId.ts';
import { readInParts } from './readInParts.ts';
import { readMakers } from './readMakers.ts';
import type { Claim } from './row.ts';
import { SAYS_OPPOSITE } from './saysOpposite.ts';
import type { Transaction } from './transaction.ts';

/** How sure it is that two who say the same, but for a negation, contradict each other. */
const CONFIDENCE = 0.9;

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
  const speakersOf = await readSpeakers(transaction, [...own, ...others]);
  const areAtOdds = (one: string, other: string): boolean => {
    const [first = [], second = []] = [speakersOf.get(one), speakersOf.get(other)];
    return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
  };
  const known = await readOpposition(transaction, [...opposites].flat());

  // Each quote with the claim that it is against.
  const against = new Map<string, Set<string>>();
  const note = (quoteId: string, claimId: string) => against.set(quoteId, (against.get(quoteId) ?? new Set()).add(claimId));
  for (const [claimId, oppositeId] of opposites) {
    const mine = own.filter((one) => one.claimId === claimId);
    const theirs = others.filter((one) => one.claimId === oppositeId);
    const noteWho = (quotes: readonly QuoteClaim[], opposing: readonly QuoteClaim[], against: string) => {
      for (const { quoteId } of quotes)
        if (!known.has(`${quoteId} ${against}`) && opposing.some((other) => areAtOdds(quoteId, other.quoteId)))
          note(quoteId, against);
    };
    noteWho(mine, theirs, oppositeId);
    noteWho(theirs, mine, claimId);
  }
  if (against.size === 0) return [];

  const opposing = [...against.keys()];
  const quotes = await readInParts(opposing, (some) => transaction.client.quote.findMany({ where: { id: { in: some } } }));
  const voices = await readInParts(opposing, (some) =>
    transaction.client.quoteSpeaker.findMany({
      where: { quoteId: { in: some } },
      orderBy: [{ quoteId: 'asc' }, { position: 'asc' }],
    }),
  );
  const voicesOf = groupBy(voices);
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
        why: SAYS_OPPOSITE,
      });
  }
  await transaction.insert('Denial', denials, 'is passed over');
  await transaction.insert('DenialSpeaker', speakers, 'is passed over');
  await transaction.insert('DenialClaim', links, 'is passed over');
  return links.map(({ claimId }) => claimId);
}

/** Who speaks in the quotes that make some claims. */
async function readSpeakers(transaction: Transaction, made: readonly QuoteClaim[]): Promise<ReadonlyMap<string, string[]>> {
  const rows = await transaction.query<Pick<QuoteSpeaker, 'quoteId' | 'speakerId'>>(
    Prisma.sql`select "quoteId", "speakerId" from "QuoteSpeaker"
      where ${oneOf(Prisma.sql`"quoteId"`, [...new Set(made.map(({ quoteId }) => quoteId))])}`,
  );
  return new Map(Array.from(groupBy(rows), ([quoteId, voices]) => [quoteId, voices.map(({ speakerId }) => speakerId)]));
}

/** Which quotes are written down already as contradictions of some claims. The more there are, the fewer an article adds. */
async function readOpposition(transaction: Transaction, claimIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await transaction.query<{ quoteId: string; claimId: string }>(
    Prisma.sql`select "denial"."quoteId", "against"."claimId" from "DenialClaim" as "against"
      join "Denial" as "denial" on "denial"."id" = "against"."denialId"
      where ${oneOf(Prisma.sql`"against"."claimId"`, claimIds)} and "against"."quoteId" is null and "denial"."form" = ${'CONTRADICTED'}`,
  );
  return new Set(rows.map(({ quoteId, claimId }) => `${quoteId} ${claimId}`));
}

function groupBy<Row extends { readonly quoteId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.quoteId);
    if (group === undefined) groups.set(row.quoteId, [row]);
    else group.push(row);
  }
  return groups;
}

/** What a denial takes over from the quote that it is: where its words, its cue, its mention and its sentence stand. */
function placeOf({ searchRow, position, kind, stance, paragraph, dayStart, dayEnd, dayText, ...place }: Omit<Quote, 'id'>) {
  return place;
}
