import type { Document, Intake, IntakeFailure } from '#intake/document.ts';
import { readWire } from '#read.ts';
import type { Reading } from '#reading.ts';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/storeError.ts';
import { writeDocument } from '#store/writeDocument.ts';

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
  /** Told the summary so far after each document, written or failed, and the document's file. */
  readonly onProgress?: (summary: SeedSummary, file: string) => void;
  /** Reads a text; `readWire` if not given. */
  readonly read?: (text: string) => Reading;
}

/**
 * Reads every document that comes in and writes it to the database. A document that fails is noted, and the rest goes on;
 * documents that are there already change nothing.
 *
 * @param store open and migrated
 * @param intakes documents and failures, one at a time: only one document is held in memory
 * @returns what was added, what was there before, and what failed
 */
export async function seed(store: Store, intakes: AsyncIterable<Intake>, options: SeedOptions = {}): Promise<SeedSummary> {
  const { onProgress, read = readWire } = options;
  const failed: IntakeFailure[] = [];
  let summary: SeedSummary = { articles: 0, quotes: 0, speakers: 0, denials: 0, alreadyThere: 0, failed };
  for await (const intake of intakes) {
    if ('failure' in intake) {
      failed.push(intake.failure);
      onProgress?.(summary, intake.failure.file);
      continue;
    }
    const { document } = intake;
    try {
      const written = await writeDocument(store, document, read(document.text));
      summary = {
        articles: summary.articles + written.articles,
        quotes: summary.quotes + written.quotes,
        speakers: summary.speakers + written.speakers,
        denials: summary.denials + written.denials,
        alreadyThere: summary.alreadyThere + written.alreadyThere,
        failed,
      };
    } catch (error) {
      failed.push(explain(document, error));
    }
    onProgress?.(summary, document.file);
  }
  return summary;
}

function explain({ file, line }: Document, error: unknown): IntakeFailure {
  if (error instanceof StoreError) return { file, line, reason: error.message };
  const message = error instanceof Error ? error.message : String(error);
  // Prisma's messages show code around the mistake first; what went wrong is their last line.
  const last = message.trim().split('\n').at(-1)?.trim() ?? message;
  const place = line === null ? file : `Line ${line} of ${file}`;
  return { file, line, reason: `${place} could not be stored: ${last.replace(/\.?$/, '.')}` };
}
