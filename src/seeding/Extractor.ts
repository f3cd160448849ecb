import { availableParallelism } from 'node:os';
import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import { ExtractionThread } from './ExtractionThread.ts';
import { extractDocument } from './extractDocument.ts';
import type { Extracted } from './extracted.ts';

/** UTF-16 code units that are read before any thread is started: reading them, which is slow at first, takes about as long as to start one. */
const READ_HERE = 80_000;
/**
 * UTF-16 code units after which a thread more is started than leave a processor to the one that writes. In its first thousands of documents a thread is slow, and takes the
 * time of a processor from the others; in a long seeding it sees to it that none is idle where reading takes longer than writing.
 */
const LONG = 10_000_000;
/** More threads than these read faster than one writes. */
const MOST_THREADS = 3;

/** Reads documents: the first few here, and when there are many, the others on threads, so that reading goes on while what was read is written. */
export class Extractor {
  readonly #read: ((text: string) => Reading) | undefined;
  readonly #threads: readonly ExtractionThread[];
  /** How many of the threads are not kept for a long seeding. */
  readonly #atOnce: number;
  /** UTF-16 code units that came in. */
  #taken = 0;

  /**
   * @param read reads a text; `readWire` if not given
   * @param threads how many threads; what suits the machine, if not given, and none where `read` is given
   */
  constructor(read?: (text: string) => Reading, threads?: number) {
    const processors = availableParallelism();
    const wanted = threads ?? (read === undefined ? threadsOf(processors) : 0);
    this.#read = read;
    this.#atOnce = threads ?? Math.max(1, processors - 1);
    this.#threads = Array.from({ length: wanted }, () => new ExtractionThread());
  }

  /** Reads a document; never rejects. */
  async extract(document: Document): Promise<Extracted> {
    this.#taken += document.text.length;
    const [first, ...others] = this.#taken > LONG ? this.#threads : this.#threads.slice(0, this.#atOnce);
    if (first === undefined || this.#taken <= READ_HERE) return extractDocument(document, this.#read);
    return others.reduce((least, thread) => (thread.load < least.load ? thread : least), first).extract(document);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** Reading takes longer than writing, mostly: one thread for each processor, so that who waits for the other leaves none of them idle. */
function threadsOf(processors: number): number {
  return processors === 1 ? 0 : Math.min(processors, MOST_THREADS);
}
