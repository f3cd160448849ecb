import DataLoader from 'dataloader';
import { readClaimFacts } from '#store/read/claimDetails.ts';
import { countEntries } from '#store/read/countEntries.ts';
import type { ClaimStatus } from '#store/read/filter.ts';
import type { Conditions, EntriesPage, List } from '#store/read/list.ts';
import { ARTICLES, CLAIMS, DENIALS, QUOTES, SOURCES, SPEAKERS } from '#store/read/lists.ts';
import { readClaimStatuses } from '#store/read/readClaimStatuses.ts';
import { type FacetCounts, readFacets } from '#store/read/readFacets.ts';
import { readPages } from '#store/read/readPages.ts';
import { readReversals } from '#store/read/readReversals.ts';
import { readRows } from '#store/read/readRows.ts';
import { readSimilarClaims } from '#store/read/readSimilarClaims.ts';
import { type Related, readRelated } from '#store/read/related.ts';
import { PARTS_OF_ARTICLE, TEXT_OF_ARTICLE, URLS_OF_ARTICLE } from '#store/read/relatedToArticles.ts';
import { CLAIMS_OF_DENIAL, VOICES_OF_DENIAL } from '#store/read/relatedToDenials.ts';
import {
  CHAIN_OF_QUOTE,
  CLAIMS_OF_QUOTE,
  DENIALS_BY_QUOTE,
  SPANS_OF_QUOTE,
  VOICES_OF_QUOTE,
} from '#store/read/relatedToQuotes.ts';
import type { Store } from '#store/store.ts';
import type { PageAsked } from './readPageArguments.ts';

/** How many keys go into one statement: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const LARGEST_BATCH = 20_000;

type Client = Store['read'];

/** What is asked of a list, for any owner. */
interface ListWishes {
  readonly page: PageAsked;
  readonly conditions: Conditions;
  readonly facets: List<unknown>['facets'];
  /** What is read together with each entry, by the names that the schema gives it. */
  readonly details: readonly string[];
}

/** The same page of a list for any owner. */
interface ListLoaders<Row> {
  readonly page: PageAsked;
  readonly pages: DataLoader<string, EntriesPage<Row>>;
  readonly counts: DataLoader<string, number>;
  readonly facetCounts: DataLoader<string, FacetCounts>;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Makes what gathers the wishes of all resolvers of ONE request, so that each kind of wish costs one statement, however many rows
 * wish for it. Not to be shared by requests: the loaders remember what they read.
 */
export function createLoaders(client: Client) {
  const batch = <Value>(read: (client: Client, keys: readonly string[]) => Promise<Value[]>) =>
    new DataLoader((keys: readonly string[]) => read(client, keys), { maxBatchSize: LARGEST_BATCH });
  const related = <Row>(what: Related<Row>) => batch((_, owners) => readRelated(client, what, owners));
  return {
    client,
    article: batch((_, ids) => readRows(client, ARTICLES, ids)),
    quote: batch((_, ids) => readRows(client, QUOTES, ids)),
    speaker: batch((_, ids) => readRows(client, SPEAKERS, ids)),
    source: batch((_, ids) => readRows(client, SOURCES, ids)),
    claim: batch((_, ids) => readRows(client, CLAIMS, ids)),
    denial: batch((_, ids) => readRows(client, DENIALS, ids)),
    text: batch(async (_, ids) => (await readRelated(client, TEXT_OF_ARTICLE, ids)).map(([article]) => article?.text ?? null)),
    parts: related(PARTS_OF_ARTICLE),
    urls: related(URLS_OF_ARTICLE),
    spans: related(SPANS_OF_QUOTE),
    sayers: related(VOICES_OF_QUOTE),
    chain: related(CHAIN_OF_QUOTE),
    claimsMade: related(CLAIMS_OF_QUOTE),
    denialsOfQuote: related(DENIALS_BY_QUOTE),
    deniers: related(VOICES_OF_DENIAL),
    claimsDenied: related(CLAIMS_OF_DENIAL),
    claimStatus: statusLoaders(client),
    claimFacts: batch(readClaimFacts),
    similarClaims: batch(readSimilarClaims),
    reversals: batch(readReversals),
    list: listLoaders(client),
  };
}

/** Makes the loaders of where claims stood as they are asked for: one for each time. */
function statusLoaders(client: Client) {
  const made = new Map<number, DataLoader<string, ClaimStatus>>();
  return (asOf: Date): DataLoader<string, ClaimStatus> => {
    const time = asOf.getTime();
    const known =
      made.get(time) ?? new DataLoader((claims) => readClaimStatuses(client, claims, asOf), { maxBatchSize: LARGEST_BATCH });
    made.set(time, known);
    return known;
  };
}

/** Makes the loaders of lists as they are asked for: one for each list and each set of arguments. */
function listLoaders(client: Client) {
  const made = new Map<List<unknown>, Map<string, ListLoaders<unknown>>>();
  return <Row>(list: List<Row>, key: string, wishes: () => ListWishes): ListLoaders<Row> => {
    const ofList = made.get(list) ?? new Map<string, ListLoaders<unknown>>();
    made.set(list, ofList);
    const known = ofList.get(key) ?? createListLoaders(client, list, wishes());
    ofList.set(key, known);
    return known as ListLoaders<Row>;
  };
}

function createListLoaders<Row>(
  client: Client,
  list: List<Row>,
  { page, conditions, facets, details }: ListWishes,
): ListLoaders<Row> {
  const options = { maxBatchSize: LARGEST_BATCH };
  return {
    page,
    pages: new DataLoader((owners) => readPages(client, list, owners, conditions, page, details), options),
    counts: new DataLoader((owners) => countEntries(client, list, owners, conditions), options),
    facetCounts: new DataLoader((owners) => readFacets(client, { ...list, facets }, owners, conditions), options),
  };
}
