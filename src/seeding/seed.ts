import type { Intake, IntakeFailure } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import type { Store } from '#store/store.ts';
import type { WrittenDocument } from '#store/writtenDocument.ts';
import { Extractor } from './Extractor.ts';
import type { Extracted } from './extracted.ts';
import { inBatches } from './inBatches.ts';
import { writeBatch } from './writeBatch.ts';

/** What a seeding added, met again and could not take in. */
export interface SeedSummary {
  readonly articles: number;
  readonly quotes: number;
  /** Speakers that the database did not have before. */
  readonly speakers: number;
  readonly denials: number;
  /** Articles that the database had before. */
  readonly alreadyThere: number;
  readonly failed: readonly IntakeFailure[];
}

/** How a seeding goes about it. */
export interface SeedOptions {
  /** Told the summary so far for each document, written or failed, in the order in which they came in, and the document's file. */
  readonly onProgress?: (summary: SeedSummary, file: string) => void;
  /** Reads a text; `readWire` if not given. */
  readonly read?: (text: string) => Reading;
  /** How many threads read, once there is much to read; what suits the machine, if not given. With none, this thread reads all. */
  readonly threads?: number;
}

/**
 * Some hundred documents are written in one transaction. Ids are hashes, so that the rows of each go all over the indexes: the more rows a page of them takes at a time,
 * the fewer pages are written. What waits is some tens of megabytes.
 */
const LIMITS = { count: 1024, size: 2_000_000, patience: 1000 };

/** When the database first counts what it holds, in articles that were added, and how many times as many there are when it does so again. */
const COUNTED_FIRST = 50;
const COUNTED_AGAIN = 8;

/**
 * Reads every document that comes in and writes it to the database, whole or not at all. A document that fails is noted, and the rest goes on;
 * documents that are there already change nothing. Where the database is gone, the seeding ends: each of the rest would fail as well.
 *
 * @param store open and migrated
 * @param intakes documents and failures: a bounded number of them is held in memory
 * @returns what was added, what was there before, and what failed
 * @throws StoreError in one sentence where the database cannot be used any more
 */
export async function seed(store: Store, intakes: AsyncIterable<Intake>, options: SeedOptions = {}): Promise<SeedSummary> {
  const { onProgress, read, threads } = options;
  const failed: IntakeFailure[] = [];
  let summary: SeedSummary = { articles: 0, quotes: 0, speakers: 0, denials: 0, alreadyThere: 0, failed };
  let counted = 0;
  const extractor = new Extractor(read, threads);
  const work = async (intake: Intake): Promise<Extracted> => ('failure' in intake ? intake : extractor.extract(intake.document));
  try {
    for await (const batch of inBatches(intakes, work, sizeOf, LIMITS)) {
      for (const outcome of await writeBatch(store, batch)) {
        if ('failure' in outcome) failed.push(outcome.failure);
        else summary = add(summary, outcome.written);
        onProgress?.(summary, 'failure' in outcome ? outcome.failure.file : outcome.file);
      }
      if (summary.articles < Math.max(COUNTED_FIRST, counted * COUNTED_AGAIN)) continue;
      await store.countAnew();
      counted = summary.articles;
    }
  } finally {
    await extractor.close();
  }
  if (summary.articles >= COUNTED_FIRST && summary.articles > counted) await store.countAnew();
  return summary;
}

const sizeOf = (intake: Intake): number => ('failure' in intake ? 0 : intake.document.text.length);

function add(summary: SeedSummary, written: WrittenDocument): SeedSummary {
  return {
    articles: summary.articles + written.articles,
    quotes: summary.quotes + written.quotes,
    speakers: summary.speakers + written.speakers,
    denials: summary.denials + written.denials,
    alreadyThere: summary.alreadyThere + written.alreadyThere,
    failed: summary.failed,
  };
}
