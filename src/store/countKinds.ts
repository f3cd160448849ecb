import type { Store } from './store.ts';

/** How many records there are of each kind; a kind that does not occur is not in it. */
export interface KindCounts {
  readonly articles: number;
  readonly sources: Readonly<Record<string, number>>;
  readonly quotes: Readonly<Record<string, number>>;
  readonly stances: Readonly<Record<string, number>>;
  readonly speakers: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly denials: Readonly<Record<string, number>>;
}

/** Counts everything in the database by its kind: quotes and speakers by theirs, denials by their form. */
export async function countKinds({ read }: Store): Promise<KindCounts> {
  const [articles, claims, sources, quotes, stances, speakers, denials] = await read.$transaction([
    read.article.count(),
    read.claim.count(),
    read.source.groupBy({ by: 'kind', _count: true, orderBy: { kind: 'asc' } }),
    read.quote.groupBy({ by: 'kind', _count: true, orderBy: { kind: 'asc' } }),
    read.quote.groupBy({ by: 'stance', _count: true, orderBy: { stance: 'asc' } }),
    read.speaker.groupBy({ by: 'kind', _count: true, orderBy: { kind: 'asc' } }),
    read.denial.groupBy({ by: 'form', _count: true, orderBy: { form: 'asc' } }),
  ]);
  return {
    articles,
    claims,
    sources: toRecord(sources.map(({ kind, _count }) => [kind, _count])),
    quotes: toRecord(quotes.map(({ kind, _count }) => [kind, _count])),
    stances: toRecord(stances.map(({ stance, _count }) => [stance, _count])),
    speakers: toRecord(speakers.map(({ kind, _count }) => [kind, _count])),
    denials: toRecord(denials.map(({ form, _count }) => [form, _count])),
  };
}

function toRecord(counts: [string, unknown][]): Record<string, number> {
  return Object.fromEntries(counts.map(([kind, count]) => [kind, Number(count)]));
}
